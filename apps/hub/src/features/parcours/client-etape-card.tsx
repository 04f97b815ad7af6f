import { formatDate } from "@dossier/shared/formats/date";
import type { Etape } from "@dossier/shared/parcours/queries";
import { Card } from "@dossier/ui/card";
import { classNames } from "@dossier/ui/class-names";
import { Markdown } from "@dossier/ui/document-preview/markdown";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import { EtapeActions } from "./etape-actions.tsx";
import { EtapeDocuments } from "./etape-documents.tsx";
import { EtapeStateBadge } from "./etape-state-badge.tsx";

interface ClientEtapeCardProps {
	etape: Etape;
	/** What whoever leads the steps may do; nothing for who only reads. */
	lead?: { handle: ReactNode; onEdit: () => void; onBriefs: () => void };
}

/** A step of a client: its state and dates, what it asks, its documents, and what can be done with it. */
export function ClientEtapeCard({ etape, lead }: ClientEtapeCardProps) {
	const { t } = useTranslation("parcours");
	const open = etape.state === "en_cours" || etape.demandes.length > 0 || etape.briefs.length > 0;
	return (
		<Card
			className={classNames(
				"gap-2 p-2",
				etape.state === "en_cours" && "border-brand-border shadow-sm",
				etape.state === "sautee" && "bg-muted/60",
			)}
		>
			<div className="flex flex-wrap items-center gap-x-2 gap-y-1">
				{lead?.handle}
				<div className="flex min-w-44 flex-1 flex-col gap-0.5 px-1">
					<h2
						className={classNames(
							"wrap-anywhere font-medium",
							etape.state === "sautee" && "text-muted-foreground line-through",
						)}
					>
						{etape.title}
					</h2>
					<EtapeDates etape={etape} />
				</div>
				<EtapeStateBadge state={etape.state} />
				{lead ? <EtapeActions etape={etape} onEdit={lead.onEdit} onBriefs={lead.onBriefs} /> : null}
			</div>
			{open && etape.state !== "sautee" ? (
				<div className="flex flex-col gap-3 border-t px-2 pt-3 pb-1">
					{etape.description ? <Markdown text={etape.description} /> : null}
					{etape.asked ? (
						<p className="text-sm">
							<span className="font-medium">{t("steps.asked")}</span> {etape.asked}
						</p>
					) : null}
					<EtapeDocuments etape={etape} mayLead={lead !== undefined} />
				</div>
			) : null}
		</Card>
	);
}

function EtapeDates({ etape }: { etape: Etape }) {
	const { t } = useTranslation("parcours");
	const { locale } = useLocale();
	const said = [
		etape.started_at ? t("dates.started", { date: formatDate(etape.started_at, locale) }) : null,
		etape.completed_at ? t("dates.completed", { date: formatDate(etape.completed_at, locale) }) : null,
		etape.planned_on && !etape.completed_at
			? t("dates.planned", { date: formatDate(etape.planned_on, locale) })
			: null,
	].filter((part) => part !== null);
	return said.length > 0 ? <p className="text-muted-foreground text-sm">{said.join(" · ")}</p> : null;
}

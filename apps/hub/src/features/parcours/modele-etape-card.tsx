import type { Tables } from "@dossier/shared/database.types";
import { demandesOf } from "@dossier/shared/parcours/schema";
import { Badge } from "@dossier/ui/badge";
import { Card } from "@dossier/ui/card";
import { IconButton } from "@dossier/ui/icon-button";
import { FileQuestionMark, Pencil, Timer, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ModeleEtapeCardProps {
	etape: Tables<"parcours_modele_etapes">;
	/** What moves it; nothing for who only reads. */
	handle?: ReactNode;
	onEdit?: () => void;
	onRemove?: () => void;
}

/** A step of a template. */
export function ModeleEtapeCard({ etape, handle, onEdit, onRemove }: ModeleEtapeCardProps) {
	const { t } = useTranslation("parcours");
	const demandes = demandesOf(etape.demandes);
	return (
		<Card className="flex-row flex-wrap items-center gap-x-2 gap-y-1 p-2">
			{handle}
			<div className="flex min-w-40 flex-1 flex-col gap-0.5 px-1">
				<h2 className="wrap-anywhere font-medium">{etape.title}</h2>
				{etape.asked ? <p className="line-clamp-1 text-muted-foreground text-sm">{etape.asked}</p> : null}
			</div>
			{demandes.length > 0 ? (
				<Badge tone="info">
					<FileQuestionMark aria-hidden="true" />
					{t("steps.demandes", { count: demandes.length })}
				</Badge>
			) : null}
			<Badge>
				<Timer aria-hidden="true" />
				{t("steps.days", { count: etape.usual_days })}
			</Badge>
			{onEdit && onRemove ? (
				<div className="flex">
					<IconButton label={t("steps.edit", { name: etape.title })} size="sm" onClick={onEdit}>
						<Pencil aria-hidden="true" />
					</IconButton>
					<IconButton label={t("steps.remove", { name: etape.title })} size="sm" onClick={onRemove}>
						<Trash2 aria-hidden="true" />
					</IconButton>
				</div>
			) : null}
		</Card>
	);
}

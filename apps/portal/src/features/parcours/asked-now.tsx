import { askingEtapes, waitingDemandes } from "@dossier/shared/parcours/progress";
import type { Demande, Etape } from "@dossier/shared/parcours/queries";
import { HandHelping } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { paths } from "../../paths.ts";
import { DemandeRow } from "./demande-row.tsx";

interface AskedNowProps {
	etapes: readonly Etape[];
	/** What gives a document that is asked for. */
	deposit: (demande: Demande) => ReactNode;
}

/** What the agency waits for, over everything else. Nothing when it waits for nothing. */
export function AskedNow({ etapes, deposit }: AskedNowProps) {
	const { t } = useTranslation("parcours");
	const agency = useAgencyName();
	const asking = askingEtapes(etapes);
	if (asking.length === 0) return null;
	return (
		<section
			aria-labelledby="asked-now"
			className="flex flex-col gap-4 rounded-xl border border-brand-border bg-brand-soft px-5 py-5 md:px-7 md:py-6"
		>
			<h2 id="asked-now" className="flex items-center gap-2.5 font-semibold text-xl">
				<HandHelping aria-hidden="true" className="size-6 shrink-0 text-brand" />
				{t("asked.title", { agency })}
			</h2>
			{asking.map((etape) => (
				<div key={etape.id} className="flex flex-col gap-2">
					<p className="text-pretty">
						<Link to={paths.etape(etape.id)} className="font-medium text-brand underline underline-offset-4">
							{etape.title}
						</Link>
						{etape.asked ? ` — ${etape.asked}` : null}
					</p>
					<ul className="flex flex-col gap-2">
						{waitingDemandes(etape).map((demande) => (
							<DemandeRow key={demande.id} demande={demande}>
								{deposit(demande)}
							</DemandeRow>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}

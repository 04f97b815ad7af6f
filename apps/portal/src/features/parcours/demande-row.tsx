import { isGiven } from "@dossier/shared/parcours/progress";
import type { Demande } from "@dossier/shared/parcours/queries";
import { CircleCheck, FileQuestionMark } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";

/** A document that is asked for: what was given, or what gives it. */
export function DemandeRow({ demande, children }: { demande: Demande; children?: ReactNode }) {
	const { t } = useTranslation("parcours");
	const given = isGiven(demande) ? demande.documents : null;
	return (
		<li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border bg-card px-4 py-3">
			{given ? (
				<CircleCheck aria-hidden="true" className="size-6 shrink-0 text-success" />
			) : (
				<FileQuestionMark aria-hidden="true" className="size-6 shrink-0 text-brand" />
			)}
			<div className="flex min-w-40 flex-1 flex-col">
				<span className="wrap-anywhere font-medium">{demande.name}</span>
				{given ? (
					<span className="wrap-anywhere text-muted-foreground text-sm">
						{t("asked.given")}{" "}
						<Link to={paths.document(given.id)} className="text-brand underline underline-offset-4">
							{given.name}
						</Link>
					</span>
				) : null}
			</div>
			{given ? null : children}
		</li>
	);
}

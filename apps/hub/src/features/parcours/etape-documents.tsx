import { askAgain, removeBrief, removeDemande } from "@dossier/shared/parcours/mutations";
import { isGiven } from "@dossier/shared/parcours/progress";
import type { Demande, Etape } from "@dossier/shared/parcours/queries";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { FileIcon } from "@dossier/ui/file-icon";
import { IconButton } from "@dossier/ui/icon-button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileClock, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DemandeForm } from "./demande-form.tsx";

/** What a step asks of the client, with what was given, and the documents that belong to it. */
export function EtapeDocuments({ etape, mayLead }: { etape: Etape; mayLead: boolean }) {
	const { t } = useTranslation("parcours");
	const client = useDossierClient();
	const act = useStepAct();
	const mayAsk = mayLead && (etape.state === "en_cours" || etape.state === "a_venir");
	return (
		<>
			{etape.demandes.length > 0 || mayAsk ? (
				<div className="flex flex-col gap-1.5">
					<h3 className="font-medium text-muted-foreground text-sm">{t("demandes.title")}</h3>
					<ul className="flex flex-col gap-1">
						{etape.demandes.map((demande) => (
							<DemandeLine
								key={demande.id}
								demande={demande}
								mayAsk={mayAsk}
								onAskAgain={() => act(() => askAgain(client, demande.id))}
								onRemove={() => act(() => removeDemande(client, demande.id))}
							/>
						))}
					</ul>
					{mayAsk ? <DemandeForm etape={etape} /> : null}
				</div>
			) : null}
			{etape.briefs.length > 0 ? (
				<div className="flex flex-col gap-1.5">
					<h3 className="font-medium text-muted-foreground text-sm">{t("briefs.title")}</h3>
					<ul className="flex flex-col gap-1">
						{etape.briefs.map((brief) => (
							<li key={brief.id} className="flex items-center gap-2 text-sm">
								<FileIcon mimeType={brief.mime_type} />
								<Link
									to={paths.document(etape.client_id, brief.id, brief.folder)}
									className="wrap-anywhere min-w-0 flex-1 hover:underline"
								>
									{brief.name}
								</Link>
								{brief.visible ? null : <Badge>{t("briefs.hidden")}</Badge>}
								{mayLead ? (
									<IconButton
										label={t("briefs.remove", { name: brief.name })}
										size="sm"
										onClick={() =>
											act(() => removeBrief(client, { etapeId: etape.id, documentId: brief.id }))
										}
									>
										<X aria-hidden="true" />
									</IconButton>
								) : null}
							</li>
						))}
					</ul>
				</div>
			) : null}
		</>
	);
}

interface DemandeLineProps {
	demande: Demande;
	mayAsk: boolean;
	onAskAgain: () => void;
	onRemove: () => void;
}

function DemandeLine({ demande, mayAsk, onAskAgain, onRemove }: DemandeLineProps) {
	const { t } = useTranslation("parcours");
	const given = demande.documents;
	return (
		<li className="flex flex-wrap items-center gap-2 text-sm">
			{given ? (
				<FileIcon mimeType={given.mime_type} />
			) : (
				<FileClock aria-hidden="true" className="size-icon text-muted-foreground" />
			)}
			<span className="wrap-anywhere min-w-0 flex-1">
				{demande.name}
				{given ? (
					<>
						{" · "}
						<Link
							to={paths.document(demande.client_id, given.id, given.folder)}
							className="font-medium hover:underline"
						>
							{given.name}
						</Link>
					</>
				) : null}
			</span>
			<Badge tone={isGiven(demande) ? "success" : "warning"}>
				{t(isGiven(demande) ? "demandes.given" : given ? "demandes.arriving" : "demandes.waiting")}
			</Badge>
			{mayAsk && given ? (
				<Button variant="ghost" size="sm" onClick={onAskAgain}>
					{t("demandes.askAgain")}
				</Button>
			) : null}
			{mayAsk ? (
				<IconButton label={t("demandes.forget", { name: demande.name })} size="sm" onClick={onRemove}>
					<X aria-hidden="true" />
				</IconButton>
			) : null}
		</li>
	);
}

/** Carries out one of the small acts of a step and reads the steps again. */
function useStepAct() {
	const queries = useQueryClient();
	const run = useMutation({
		mutationFn: (act: () => Promise<void>) => act(),
		onError: useErrorToast(),
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	return (act: () => Promise<void>) => run.mutate(act);
}

import type { Tables } from "@dossier/shared/database.types";
import { directoryTrail, inTreeOrder } from "@dossier/shared/directories/directory";
import { directoriesQuery } from "@dossier/shared/directories/queries";
import { moveDocuments, putDocuments } from "@dossier/shared/documents/arranging";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { Folder } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { DocumentGroup } from "./document-group.ts";
import { useArranging } from "./use-arranging.ts";
import { useGroupLabel } from "./use-group-label.ts";

interface MoveDialogProps {
	document: Tables<"documents">;
	group: DocumentGroup;
	onClose: () => void;
}

/** The folders a document of the client's can go to; one tap moves it, with an undo. */
export function MoveDialog({ document, group, onClose }: MoveDialogProps) {
	const { t } = useTranslation(["documents", "common"]);
	const { space } = useMembership();
	const label = useGroupLabel();
	const { act, client } = useArranging();
	const directories = useQuery(directoriesQuery(useDossierClient(), space.clientId));
	const inFolder = (directories.data ?? []).filter(({ folder }) => folder === group.folder);
	const places = ["", ...inTreeOrder(inFolder).map(({ path }) => path)].filter(
		(path) => path !== document.directory,
	);
	const nameOf = (path: string) => directoryTrailName(path) || label(group);
	const move = (directory: string) => {
		onClose();
		act.mutate({
			run: () =>
				moveDocuments(client, {
					documentIds: [document.id],
					folder: group.folder,
					directory,
					keepBoth: true,
				}),
			done: t("documents:moved", { place: nameOf(directory) }),
			undo: () => putDocuments(client, [document]),
		});
	};
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={t("common:close")}>
				<DialogHeader>
					<DialogTitle className="wrap-anywhere">
						{t("documents:moveTitle", { name: document.name })}
					</DialogTitle>
					<DialogDescription>
						{places.length > 0 ? t("documents:moveText") : t("documents:moveNowhere")}
					</DialogDescription>
				</DialogHeader>
				<DialogBody className="pb-[max(1.25rem,env(safe-area-inset-bottom))]">
					<ul className="flex flex-col gap-2">
						{places.map((path) => (
							<li key={path}>
								<button
									type="button"
									onClick={() => move(path)}
									className="flex min-h-12 w-full items-center gap-2.5 rounded-lg border bg-card px-3.5 text-left font-medium hover:border-brand-border hover:bg-brand-soft"
								>
									<Folder aria-hidden="true" className="size-5 shrink-0 text-brand" />
									<span className="wrap-anywhere">{nameOf(path)}</span>
								</button>
							</li>
						))}
					</ul>
				</DialogBody>
			</DialogContent>
		</Dialog>
	);
}

/** "Affiches › Été" of "Affiches/Été/". */
function directoryTrailName(path: string): string {
	return directoryTrail(path)
		.map((step) => step.split("/").at(-2))
		.join(" › ");
}

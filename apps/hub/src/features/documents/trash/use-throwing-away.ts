import { isWithin } from "@dossier/shared/directories/directory";
import { restoreSelection, trashSelection } from "@dossier/shared/trash/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { type Chosen, countOf, idsOf, nameOf, useCounted } from "../chosen.ts";
import type { FolderContext } from "../folder-context.ts";

/** Throws documents and directories away, with an undo that makes the directories again and brings the documents back. */
export function useThrowingAway({ client: { id: clientId }, directories }: FolderContext) {
	const { t: common } = useTranslation();
	const says = useSentences();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () => {
		void queries.invalidateQueries({ queryKey: ["attention"] });
		return queries.invalidateQueries({ queryKey: ["documents"] });
	};
	const back = useMutation({
		mutationFn: (thrown: Parameters<typeof restoreSelection>[1]) => restoreSelection(client, thrown),
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: (chosen: Chosen) => trashSelection(client, idsOf(chosen)),
		onSuccess: (documentIds, chosen) => {
			const removed = directories.filter(({ folder, path }) =>
				chosen.directories.some((thrown) => thrown.folder === folder && isWithin(path, thrown.path)),
			);
			toastWithUndo({
				...says(chosen, documentIds.length),
				undoLabel: common("undo"),
				onUndo: () => back.mutate({ clientId, documentIds, directories: removed }),
			});
		},
		onError,
		onSettled,
	});
}

function useSentences() {
	const { t } = useTranslation("arranging");
	const { t: trash } = useTranslation("trash");
	const counted = useCounted();
	return (chosen: Chosen, inTrash: number): { message: string; description?: string } => {
		if (chosen.directories.length === 0) {
			return { message: trash("thrown", { count: inTrash, name: nameOf(chosen) }) };
		}
		return {
			message: t("deleted", { count: countOf(chosen), name: nameOf(chosen), what: counted(chosen) }),
			description: inTrash > 0 ? t("toTrash", { count: inTrash }) : undefined,
		};
	};
}

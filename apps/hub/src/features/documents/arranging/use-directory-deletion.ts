import { directoryName } from "@dossier/shared/directories/directory";
import { createDirectory, deleteDirectory } from "@dossier/shared/directories/mutations";
import { restoreDocuments } from "@dossier/shared/trash/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import type { Directory } from "../folder-context.ts";

/** Removes a directory, its documents to the trash, with an undo that makes it again and brings them back. */
export function useDirectoryDeletion(directories: readonly Directory[]) {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () => queries.invalidateQueries({ queryKey: ["documents"] });
	const back = useMutation({
		mutationFn: async ({
			documentIds,
			removed,
		}: {
			documentIds: string[];
			removed: readonly Directory[];
		}) => {
			for (const { client_id: clientId, folder, path } of removed)
				await createDirectory(client, { clientId, folder, path });
			await restoreDocuments(client, documentIds);
		},
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: (directory: Directory) => deleteDirectory(client, directory.id),
		onSuccess: (documentIds, directory) => {
			const removed = directories
				.filter(({ folder, path }) => folder === directory.folder && path.startsWith(directory.path))
				.sort((one, other) => one.path.length - other.path.length);
			toastWithUndo({
				message: t("directoryDeleted", { name: directoryName(directory.path) }),
				description: documentIds.length > 0 ? t("toTrash", { count: documentIds.length }) : undefined,
				undoLabel: common("undo"),
				onUndo: () => back.mutate({ documentIds, removed }),
			});
		},
		onError,
		onSettled,
	});
}

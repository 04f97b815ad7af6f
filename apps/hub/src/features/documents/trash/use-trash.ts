import { restoreDocuments, trashDocuments } from "@dossier/shared/trash/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";

interface Thrown {
	readonly id: string;
	readonly name: string;
}

/** Throws documents away, with an undo. */
export function useTrash() {
	const { t } = useTranslation("trash");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () => {
		void queries.invalidateQueries({ queryKey: ["attention"] });
		return queries.invalidateQueries({ queryKey: ["documents"] });
	};
	const back = useMutation({
		mutationFn: (ids: string[]) => restoreDocuments(client, ids),
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn: (documents: readonly Thrown[]) =>
			trashDocuments(
				client,
				documents.map(({ id }) => id),
			),
		onSuccess: (ids, documents) => {
			toastWithUndo({
				message: t("thrown", { count: ids.length, name: documents[0]?.name }),
				undoLabel: common("undo"),
				onUndo: () => back.mutate(ids),
			});
		},
		onError,
		onSettled,
	});
}

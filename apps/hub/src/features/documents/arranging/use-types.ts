import type { Enums } from "@dossier/shared/database.types";
import { setDocumentsType } from "@dossier/shared/documents/arranging";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import type { DocumentRow } from "../document-row.ts";

type DocumentType = Enums<"document_type">;

/** Gives documents a type, with an undo. */
export function useTypes(): (documents: readonly DocumentRow[], type: DocumentType) => void {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const onSettled = () => queries.invalidateQueries({ queryKey: ["documents"] });
	const back = useMutation({
		mutationFn: async (before: readonly DocumentRow[]) => {
			for (const type of new Set(before.map((document) => document.type))) {
				const documentIds = before.filter((document) => document.type === type).map(({ id }) => id);
				await setDocumentsType(client, { documentIds, type });
			}
		},
		onError,
		onSettled,
	});
	const change = useMutation({
		mutationFn: ({ documents, type }: { documents: readonly DocumentRow[]; type: DocumentType }) =>
			setDocumentsType(client, { documentIds: documents.map(({ id }) => id), type }),
		onSuccess: (changed, { documents, type }) => {
			if (changed.length === 0) return;
			toastWithUndo({
				message: t("typed", { count: changed.length, type: t(`types.${type}`) }),
				undoLabel: common("undo"),
				onUndo: () => back.mutate(documents.filter(({ id }) => changed.includes(id))),
			});
		},
		onError,
		onSettled,
	});
	return (documents, type) => change.mutate({ documents, type });
}

import { setDocumentVisible } from "@dossier/shared/documents/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { patchDocument } from "./document-cache.ts";
import type { DocumentRow } from "./document-row.ts";

interface Change {
	document: DocumentRow;
	visible: boolean;
	/** True when this takes back a change: it is not offered to be taken back in turn. */
	undoing?: boolean;
}

/** Shows a document to its client or hides it, on screen at once, with an undo; a refusal puts it back as it was. */
export function useVisibility() {
	const { t } = useTranslation("documents");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const change = useMutation({
		mutationFn: ({ document, visible }: Change) =>
			setDocumentVisible(client, { documentId: document.id, visible, revision: document.revision }),
		onMutate: async ({ document, visible }) => {
			await queries.cancelQueries({ queryKey: ["documents"] });
			patchDocument(queries, document.id, { visible });
		},
		onSuccess: (saved, { undoing }) => {
			patchDocument(queries, saved.id, saved);
			if (undoing) return;
			toastWithUndo({
				message: t(saved.visible ? "nowVisible" : "nowHidden", { name: saved.name }),
				undoLabel: common("undo"),
				onUndo: () => change.mutate({ document: saved, visible: !saved.visible, undoing: true }),
			});
		},
		onError: (error, { document }) => {
			patchDocument(queries, document.id, { visible: document.visible });
			tellError(error);
			void queries.invalidateQueries({ queryKey: ["documents"] });
		},
	});
	return (document: DocumentRow) => change.mutate({ document, visible: !document.visible });
}

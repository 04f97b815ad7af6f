import { setDocumentVisible } from "@dossier/shared/documents/mutations";
import { setDocumentsVisible } from "@dossier/shared/documents/visibility";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { patchDocument } from "../document-cache.ts";
import type { DocumentRow } from "../document-row.ts";

interface Change {
	documents: readonly DocumentRow[];
	visible: boolean;
	/** True when this takes back a change: it is not offered to be taken back in turn. */
	undoing?: boolean;
}

/** Shows documents to their client or hides them, on screen at once, with an undo; a refusal puts them back as they were. */
export function useVisibility() {
	const { t } = useTranslation("documents");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const tellError = useErrorToast();
	const change = useMutation({
		mutationFn: ({ documents, visible }: Change) => apply(client, documents, visible),
		onMutate: async ({ documents, visible }) => {
			await queries.cancelQueries({ queryKey: ["documents"] });
			for (const { id } of documents) patchDocument(queries, id, { visible });
		},
		onSuccess: (changed, { documents, visible, undoing }) => {
			for (const row of changed) patchDocument(queries, row.id, row);
			if (undoing || changed.length === 0) return;
			toastWithUndo({
				message: t(visible ? "nowVisible" : "nowHidden", { count: changed.length, name: documents[0]?.name }),
				undoLabel: common("undo"),
				onUndo: () => change.mutate({ documents: changed, visible: !visible, undoing: true }),
			});
		},
		onError: (error, { documents }) => {
			for (const { id, visible } of documents) patchDocument(queries, id, { visible });
			tellError(error);
			void queries.invalidateQueries({ queryKey: ["documents"] });
		},
	});
	return {
		set: (documents: readonly DocumentRow[], visible: boolean) => change.mutate({ documents, visible }),
	};
}

/** One document names the revision it was read at, so that two people do not undo each other unawares. */
async function apply(
	client: DossierClient,
	documents: readonly DocumentRow[],
	visible: boolean,
): Promise<DocumentRow[]> {
	const [only, ...others] = documents;
	if (!only) return [];
	if (others.length === 0) {
		return [await setDocumentVisible(client, { documentId: only.id, visible, revision: only.revision })];
	}
	const changed = await setDocumentsVisible(client, { documentIds: documents.map(({ id }) => id), visible });
	return documents
		.filter(({ id }) => changed.includes(id))
		.map((document) => ({ ...document, visible, revision: document.revision + 1 }));
}

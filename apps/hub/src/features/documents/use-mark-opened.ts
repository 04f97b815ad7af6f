import { markDocumentOpened } from "@dossier/shared/documents/mutations";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { patchDocument } from "./document-cache.ts";
import { type DocumentRow, isUnopened } from "./document-row.ts";

/** Notes that what a client gave was opened, once it is on screen. */
export function useMarkOpened(document: DocumentRow | null | undefined): void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { mutate } = useMutation({
		mutationFn: (documentId: string) => markDocumentOpened(client, documentId),
		onSuccess: (_noted, documentId) => {
			patchDocument(queries, documentId, { opened_at: new Date().toISOString() });
			// A list asked for at the same time may have been answered from before.
			void queries.invalidateQueries({ queryKey: ["documents", "list"] });
			void queries.invalidateQueries({ queryKey: ["attention"] });
		},
	});
	const unopenedId = document && isUnopened(document) ? document.id : null;
	useEffect(() => {
		if (unopenedId) mutate(unopenedId);
	}, [unopenedId, mutate]);
}

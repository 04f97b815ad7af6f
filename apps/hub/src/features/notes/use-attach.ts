import { attachDocument } from "@dossier/shared/notes/mutations";
import type { Note } from "@dossier/shared/notes/queries";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useUploadItems, useUploadQueue } from "../../uploads/upload-queue.ts";

/**
 * Adds files to the private folder and attaches each to the note as soon as it is announced:
 * an upload may go on while one is elsewhere, and its document is attached already.
 */
export function useAttach(note: Note): (files: File[]) => void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const queue = useUploadQueue();
	const items = useUploadItems();
	const tellError = useErrorToast();
	const [target] = useState({ clientId: note.client_id, folder: "_private" });
	const attached = useRef(new Set<string>());
	useTableChanges({
		table: "documents",
		filter: `client_id=eq.${note.client_id}`,
		queryKeys: [["notes", "attachments", note.id]],
	});
	useEffect(() => {
		for (const { target: itsTarget, documentId } of items) {
			if (itsTarget !== target || !documentId || attached.current.has(documentId)) continue;
			attached.current.add(documentId);
			attachDocument(client, { noteId: note.id, documentId, clientId: note.client_id })
				.then(() => queries.invalidateQueries({ queryKey: ["notes", "attachments", note.id] }))
				.catch(tellError);
		}
	}, [items, target, client, queries, note.id, note.client_id, tellError]);
	return (files) => queue.add(files, target);
}

import type { Autosave } from "@dossier/shared/notes/autosave";
import { updateNote } from "@dossier/shared/notes/mutations";
import { type Note, readNote } from "@dossier/shared/notes/queries";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

type Change = Parameters<typeof updateNote>[1]["change"];

/** Pins a note, or deletes it with an undo. What is being typed is saved first. */
export function useNoteActions(note: Note, autosave: Autosave) {
	const { t } = useTranslation("notes");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const onError = useErrorToast();
	const offerUndo = (undoing: () => void) =>
		toastWithUndo({
			message: t("deleted"),
			description: t("deletedText"),
			undoLabel: common("undo"),
			onUndo: undoing,
		});
	const change = useMutation({
		mutationFn: async (wanted: Change) => {
			await autosave.flush();
			const now = await readNote(client, note.id);
			return updateNote(client, {
				noteId: note.id,
				revision: now?.revision ?? note.revision,
				change: wanted,
			});
		},
		// Here and not at each call: the note leaves the screen as soon as it is deleted, and a call's own answer with it.
		onSuccess: async (_saved, { deleted_at }) => {
			if (deleted_at === undefined) return;
			await queries.invalidateQueries({ queryKey: ["notes"] });
			await navigate(deleted_at ? paths.clientNotes(note.client_id) : paths.note(note.client_id, note.id));
			if (deleted_at) offerUndo(() => change.mutate({ deleted_at: null }));
		},
		onError,
		onSettled: () => queries.invalidateQueries({ queryKey: ["notes"] }),
	});
	return {
		pin: () => change.mutate({ pinned: !note.pinned }),
		remove: () => change.mutate({ deleted_at: new Date().toISOString() }),
	};
}

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
		onError,
		onSettled: () => queries.invalidateQueries({ queryKey: ["notes"] }),
	});
	return {
		pin: () => change.mutate({ pinned: !note.pinned }),
		remove: () =>
			change.mutate(
				{ deleted_at: new Date().toISOString() },
				{
					onSuccess: () => {
						void navigate(paths.clientNotes(note.client_id));
						toastWithUndo({
							message: t("deleted"),
							description: t("deletedText"),
							undoLabel: common("undo"),
							onUndo: () =>
								change.mutate(
									{ deleted_at: null },
									{ onSuccess: () => void navigate(paths.note(note.client_id, note.id)) },
								),
						});
					},
				},
			),
	};
}

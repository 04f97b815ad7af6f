import { type Autosave, type AutosaveState, createAutosave } from "@dossier/shared/notes/autosave";
import { browserDrafts } from "@dossier/shared/notes/draft-store";
import { updateNote } from "@dossier/shared/notes/mutations";
import { type Note, noteQuery, readNote } from "@dossier/shared/notes/queries";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The text of a note while it is written: saved by itself, kept here offline, and what others save brought in. */
export function useAutosave(note: Note): readonly [AutosaveState, Autosave] {
	const client = useDossierClient();
	const queries = useQueryClient();
	const [autosave] = useState(() =>
		createAutosave({
			note,
			drafts: browserDrafts(window.localStorage),
			read: () => readNote(client, note.id),
			save: async (revision, text) => {
				const saved = await updateNote(client, { noteId: note.id, revision, change: text });
				queries.setQueryData(noteQuery(client, note.id).queryKey, (known) =>
					known ? { ...known, ...text, revision: saved.revision } : known,
				);
				void queries.invalidateQueries({ queryKey: ["notes", "list"] });
				return saved;
			},
		}),
	);
	useEffect(() => autosave.start(), [autosave]);
	useEffect(() => autosave.follow(note), [autosave, note]);
	return [useSyncExternalStore(autosave.subscribe, autosave.state), autosave];
}

import { z } from "zod";
import type { DraftStore } from "./autosave.ts";

const draftSchema = z.object({ title: z.string(), body: z.string(), revision: z.number() });
const keyOf = (noteId: string) => `dossier-note:${noteId}`;

/** Keeps unsaved texts in the browser, until they are saved. A full or forbidden store keeps nothing and says nothing. */
export function browserDrafts(storage: Storage): DraftStore {
	return {
		read(noteId) {
			try {
				return draftSchema.parse(JSON.parse(storage.getItem(keyOf(noteId)) ?? "null"));
			} catch {
				return null;
			}
		},
		write(noteId, draft) {
			try {
				storage.setItem(keyOf(noteId), JSON.stringify(draft));
			} catch {
				// The text stays on screen and goes on trying to be saved.
			}
		},
		forget: (noteId) => storage.removeItem(keyOf(noteId)),
	};
}

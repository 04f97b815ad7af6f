import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { NoteText } from "./schema.ts";

/** Opens a note on a client. @throws `DossierError` `NOT_ALLOWED`, `CLIENT_ARCHIVED`. */
export async function createNote(
	client: DossierClient,
	{ clientId, title = "", body = "" }: Partial<NoteText> & { clientId: string },
): Promise<{ id: string }> {
	return unwrap(
		await client.from("notes").insert({ client_id: clientId, title, body }).select("id").single(),
	);
}

interface NoteChange {
	readonly noteId: string;
	/** The revision the person read. */
	readonly revision: number;
	readonly change: Partial<NoteText> & { readonly pinned?: boolean; readonly deleted_at?: string | null };
}

/**
 * Changes a note as read at a revision, and says its next one.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first, `CLIENT_ARCHIVED`.
 */
export async function updateNote(
	client: DossierClient,
	{ noteId, revision, change }: NoteChange,
): Promise<{ revision: number }> {
	const row = unwrap(
		await client
			.from("notes")
			.update(change)
			.eq("id", noteId)
			.eq("revision", revision)
			.select("revision")
			.maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/** Attaches a document of the client's private folder. @throws `DossierError` `NOTE_ATTACHMENT_ELSEWHERE`. */
export async function attachDocument(
	client: DossierClient,
	{ noteId, documentId, clientId }: { noteId: string; documentId: string; clientId: string },
): Promise<void> {
	unwrap(
		await client
			.from("note_attachments")
			.insert({ note_id: noteId, document_id: documentId, client_id: clientId }),
	);
}

/** Takes a document off a note; it stays in the private folder. @throws `DossierError` `CLIENT_ARCHIVED`. */
export async function detachDocument(
	client: DossierClient,
	{ noteId, documentId }: { noteId: string; documentId: string },
): Promise<void> {
	unwrap(await client.from("note_attachments").delete().eq("note_id", noteId).eq("document_id", documentId));
}

/**
 * Keeps a text of a note as a note of its own, with what is attached to it.
 * @returns the id of the new one.
 * @throws `DossierError` `NOT_FOUND`, `CLIENT_ARCHIVED`.
 */
export async function keepNoteVersion(
	client: DossierClient,
	{ noteId, title, body }: NoteText & { noteId: string },
): Promise<string> {
	return unwrap(await client.rpc("keep_note_version", { note_id: noteId, title, body }));
}

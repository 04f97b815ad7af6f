import type { ChosenIds } from "../documents/arranging.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Throws documents away; they can be taken back for thirty days. @throws `DossierError` `NOT_FOUND`, `DOCUMENT_OPENED`, `CLIENT_ARCHIVED`. */
export async function trashDocuments(
	client: DossierClient,
	documentIds: readonly string[],
): Promise<string[]> {
	return unwrap(await client.rpc("trash_documents", { document_ids: [...documentIds] }));
}

/** Of documents in the trash, those their client would see again. */
export async function newlyVisibleByRestoring(client: DossierClient, documentIds: readonly string[]) {
	return unwrap(await client.rpc("preview_restoration", { document_ids: [...documentIds] }));
}

/** Puts documents back where they were, numbered where their name is taken. @throws `DossierError` `NOT_FOUND`, `CLIENT_ARCHIVED`. */
export async function restoreDocuments(
	client: DossierClient,
	documentIds: readonly string[],
): Promise<string[]> {
	return unwrap(await client.rpc("restore_documents", { document_ids: [...documentIds] }));
}

/**
 * Throws documents and directories away, all or none; what is in the directories goes to the trash.
 * @returns every document that went there, for an undo.
 * @throws `DossierError` `DIRECTORY_NOT_YOURS`, `DIRECTORY_SHARED`, and as `trashDocuments`.
 */
export async function trashSelection(client: DossierClient, chosen: ChosenIds): Promise<string[]> {
	return unwrap(
		await client.rpc("trash_selection", {
			document_ids: [...chosen.documentIds],
			directory_ids: [...chosen.directoryIds],
		}),
	);
}

/** Takes back `trashSelection`: makes the directories that were removed and restores the documents. @throws as both. */
export async function restoreSelection(
	client: DossierClient,
	thrown: {
		clientId: string;
		documentIds: readonly string[];
		directories: readonly { folder: string; path: string }[];
	},
): Promise<void> {
	unwrap(
		await client.rpc("restore_selection", {
			document_ids: [...thrown.documentIds],
			client_id: thrown.clientId,
			folders: thrown.directories.map(({ folder }) => folder),
			paths: thrown.directories.map(({ path }) => path),
		}),
	);
}

/** Deletes what is in the trash, bytes and all. @throws `DossierError` `ROLE_NEEDED`, `NOT_FOUND`, `CLIENT_ARCHIVED`. */
export async function deleteForGood(
	client: DossierClient,
	documentIds: readonly string[],
): Promise<string[]> {
	return unwrap(await client.rpc("delete_documents_for_good", { document_ids: [...documentIds] }));
}

/** Deletes everything in a client's trash. @returns how many documents. @throws `DossierError` `ROLE_NEEDED`, `CLIENT_ARCHIVED`. */
export async function emptyTrash(client: DossierClient, clientId: string): Promise<number> {
	return unwrap(await client.rpc("empty_trash", { client_id: clientId }));
}

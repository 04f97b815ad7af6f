import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

type Directory = Tables<"document_directories">;

/** Makes a directory, with those above it. @throws `DossierError` `NAME_TAKEN`, `PATH_INVALID`, `DIRECTORY_NOT_YOURS`. */
export async function createDirectory(
	client: DossierClient,
	{ clientId, folder, path }: { clientId: string; folder: string; path: string },
): Promise<Directory> {
	return unwrap(await client.rpc("create_directory", { client_id: clientId, folder, path }));
}

/**
 * Gives a directory another name or place; everything in it goes along.
 * @throws `DossierError` `NAME_TAKEN`, `DIRECTORY_INSIDE_ITSELF`, `DIRECTORY_NOT_YOURS`, `DIRECTORY_SHARED`, `FILE_NAME_INVALID`.
 */
export async function moveDirectory(
	client: DossierClient,
	{
		directoryId,
		folder,
		parent,
		name,
	}: { directoryId: string; folder: string; parent: string; name: string },
): Promise<Directory> {
	return unwrap(
		await client.rpc("move_directory", {
			directory_id: directoryId,
			to_folder: folder,
			to_parent: parent,
			new_name: name,
		}),
	);
}

/**
 * Removes a directory; the documents in it go to the trash.
 * @returns their ids, for an undo.
 * @throws `DossierError` `DIRECTORY_NOT_YOURS`, `DIRECTORY_SHARED`, `DOCUMENT_OPENED`.
 */
export async function deleteDirectory(client: DossierClient, directoryId: string): Promise<string[]> {
	return unwrap(await client.rpc("delete_directory", { directory_id: directoryId }));
}

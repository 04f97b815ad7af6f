import { z } from "zod";
import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Where a document or a directory is, to put it back there. */
export interface DocumentPlace {
	readonly id: string;
	readonly folder: string;
	readonly path: string;
}

/**
 * Moves documents to a directory, all or none; with `keepBoth`, a name taken there gets a number.
 * @throws `DossierError` `NAME_TAKEN`, `NOT_FOUND`, `NOT_ALLOWED`, `CLIENT_ARCHIVED`.
 */
export async function moveDocuments(
	client: DossierClient,
	move: { documentIds: readonly string[]; folder: string; directory: string; keepBoth?: boolean },
): Promise<void> {
	unwrap(
		await client.rpc("move_documents", {
			document_ids: [...move.documentIds],
			to_folder: move.folder,
			to_directory: move.directory,
			keep_both: move.keepBoth ?? false,
		}),
	);
}

/** Puts each document in a place of its own, all or none. @throws as `moveDocuments`. */
export async function putDocuments(client: DossierClient, places: readonly DocumentPlace[]): Promise<void> {
	unwrap(
		await client.rpc("put_documents", {
			document_ids: places.map(({ id }) => id),
			folders: places.map(({ folder }) => folder),
			paths: places.map(({ path }) => path),
		}),
	);
}

/** What is chosen together: documents, and directories with all that is in them. */
export interface ChosenIds {
	readonly documentIds: readonly string[];
	readonly directoryIds: readonly string[];
}

/**
 * Moves documents and directories to a directory, all or none; with `keepBoth`, a name taken there gets a number.
 * @throws `DossierError` `DIRECTORY_INSIDE_ITSELF`, `DIRECTORY_NOT_YOURS`, `DIRECTORY_SHARED`, and as `moveDocuments`.
 */
export async function moveSelection(
	client: DossierClient,
	move: ChosenIds & { folder: string; directory: string; keepBoth?: boolean },
): Promise<void> {
	unwrap(
		await client.rpc("move_selection", {
			document_ids: [...move.documentIds],
			directory_ids: [...move.directoryIds],
			to_folder: move.folder,
			to_directory: move.directory,
			keep_both: move.keepBoth ?? false,
		}),
	);
}

/** Puts each document and directory in a place of its own, all or none. @throws as `moveSelection`. */
export async function putSelection(
	client: DossierClient,
	places: { documents: readonly DocumentPlace[]; directories: readonly DocumentPlace[] },
): Promise<void> {
	unwrap(
		await client.rpc("put_selection", {
			document_ids: places.documents.map(({ id }) => id),
			folders: places.documents.map(({ folder }) => folder),
			paths: places.documents.map(({ path }) => path),
			directory_ids: places.directories.map(({ id }) => id),
			directory_folders: places.directories.map(({ folder }) => folder),
			directory_paths: places.directories.map(({ path }) => path),
		}),
	);
}

/** The types a document may have, in the order they are offered. */
export const DOCUMENT_TYPES = [
	"brief",
	"livrable",
	"contrat",
	"devis",
	"facture",
	"transcription",
	"enregistrement",
	"image",
	"logo",
	"note",
	"autre",
] as const satisfies readonly Enums<"document_type">[];

/** A type, of what a form or an address says. */
export const documentTypeSchema = z.enum(DOCUMENT_TYPES);

/** Gives documents a type, all or none. @returns those whose type changed. @throws `DossierError` `NOT_FOUND`, `CLIENT_ARCHIVED`. */
export async function setDocumentsType(
	client: DossierClient,
	{ documentIds, type }: { documentIds: readonly string[]; type: Enums<"document_type"> },
): Promise<string[]> {
	return unwrap(await client.rpc("set_documents_type", { document_ids: [...documentIds], type }));
}

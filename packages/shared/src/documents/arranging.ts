import { z } from "zod";
import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Where a document is, to put it back there. */
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

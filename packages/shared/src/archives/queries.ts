import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What goes into one zip: a client's whole folder, one folder, a directory of it, or chosen documents. */
export interface ArchiveSelection {
	readonly clientId: string;
	readonly folder?: string;
	readonly directory?: string;
	readonly documentIds?: readonly string[];
}

/** How many documents the caller would get, their bytes, and in how many zips. */
export function archiveSizeQuery(client: DossierClient, selection: ArchiveSelection) {
	return queryOptions({
		queryKey: ["documents", "archive", selection],
		queryFn: async ({ signal }) =>
			unwrap(await client.rpc("archive_size", selected(selection)).abortSignal(signal).single()),
	});
}

/** The selection as the database's functions name it. */
export function selected({ clientId, folder, directory, documentIds }: ArchiveSelection) {
	return {
		client_id: clientId,
		...(folder === undefined ? {} : { folder }),
		...(directory === undefined ? {} : { directory }),
		...(documentIds === undefined ? {} : { document_ids: [...documentIds] }),
	};
}

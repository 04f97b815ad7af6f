import { queryOptions } from "@tanstack/react-query";
import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Rows one answer holds at most; what goes beyond is asked for in turn. */
const ROWS_A_REQUEST = 1000;

/** Every directory of a client in the folders the caller opens. */
export function directoriesQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["documents", "directories", clientId],
		queryFn: async ({ signal }) => {
			const directories: Tables<"document_directories">[] = [];
			for (;;) {
				const rows = unwrap(
					await client
						.from("document_directories")
						.select()
						.eq("client_id", clientId)
						.order("folder")
						.order("path")
						.range(directories.length, directories.length + ROWS_A_REQUEST - 1)
						.abortSignal(signal),
				);
				directories.push(...rows);
				if (rows.length < ROWS_A_REQUEST) return directories;
			}
		},
	});
}

import { queryOptions } from "@tanstack/react-query";
import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** While an export is being made it is asked for again this often, in milliseconds. */
const POLL = 5000;

/** A copy of a person's data, as the person sees it. */
export type DataExport = Pick<
	Tables<"data_exports">,
	"id" | "state" | "requested_at" | "documents" | "left_out" | "size_bytes" | "expires_at"
>;

/** The person's last export; null when they never asked for one. Refetches itself until it is made. */
export function latestDataExportQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["data-exports", "latest"],
		queryFn: async (): Promise<DataExport | null> =>
			unwrap(
				await client
					.from("data_exports")
					.select("id, state, requested_at, documents, left_out, size_bytes, expires_at")
					.order("requested_at", { ascending: false })
					.limit(1)
					.maybeSingle(),
			),
		refetchInterval: ({ state: { data } }) =>
			data?.state === "demandee" || data?.state === "en_cours" ? POLL : false,
	});
}

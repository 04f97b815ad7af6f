import { queryOptions } from "@tanstack/react-query";
import type { Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** A filter a person keeps; each list parses `query` with its own schema. */
export type SavedFilter = Pick<Tables<"saved_filters">, "id" | "list" | "name" | "query">;

/** The person's own filters of a list, by name. */
export function savedFiltersQuery(client: DossierClient, list: string) {
	return queryOptions({
		queryKey: ["saved-filters", list],
		queryFn: async (): Promise<SavedFilter[]> =>
			unwrap(
				await client.from("saved_filters").select("id, list, name, query").eq("list", list).order("name"),
			),
	});
}

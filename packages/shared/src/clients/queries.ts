import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";
import { containsPattern, searchable } from "../text/searchable.ts";

export interface ClientsFilter {
	readonly search?: string;
	readonly parcours?: Enums<"client_parcours">;
	/** Archived clients show only when asked for. */
	readonly statut?: Enums<"client_statut">;
	readonly sort: "activity" | "nom" | "created";
	readonly direction: "ascending" | "descending";
}

const SORT_COLUMNS = { activity: "last_activity_at", nom: "nom", created: "created_at" } as const;

/** The agency's clients, 50 a page, filtered and sorted by the database. */
export function clientsQuery(client: DossierClient, filter: ClientsFilter) {
	return infiniteQueryOptions({
		queryKey: ["clients", "list", filter],
		initialPageParam: null,
		queryFn: async ({ pageParam, signal }: { pageParam: Cursor | null; signal: AbortSignal }) => {
			const column = SORT_COLUMNS[filter.sort];
			const ascending = filter.direction === "ascending";
			let query = client
				.from("clients")
				.select("id, slug, nom, entreprise, email, parcours, statut, last_activity_at, created_at");
			query = filter.statut ? query.eq("statut", filter.statut) : query.neq("statut", "archive");
			if (filter.parcours) query = query.eq("parcours", filter.parcours);
			if (filter.search?.trim()) {
				query = query.like("search_text", containsPattern(searchable(filter.search)));
			}
			const rows = unwrap(
				await after(query, column, ascending, pageParam)
					.order(column, { ascending })
					.order("id", { ascending })
					.limit(PAGE_SIZE + 1)
					.abortSignal(signal),
			);
			return toPage(rows, (row) => ({ value: row[column], id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}

/** One client; null when there is none the caller may see. */
export function clientQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["clients", "one", clientId],
		queryFn: async () => unwrap(await client.from("clients").select().eq("id", clientId).maybeSingle()),
	});
}

/** How many clients are not archived. Exact: under row-level security the planner's estimate is far off. */
export function clientsCountQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["clients", "count"],
		queryFn: async () => {
			const answer = await client
				.from("clients")
				.select("id", { count: "exact", head: true })
				.neq("statut", "archive");
			unwrap(answer);
			return answer.count ?? 0;
		},
	});
}

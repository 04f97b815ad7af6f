import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Enums } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import { after, type Cursor, PAGE_SIZE, toPage } from "../paging/keyset.ts";
import type { DossierClient } from "../supabase/client.ts";

export interface ClientsFilter {
	readonly search?: string;
	readonly parcours?: Enums<"client_parcours">;
	/** Archived clients show only when asked for. */
	readonly statut?: Enums<"client_statut">;
	readonly ownerId?: string;
	/** Clients that have all of them. */
	readonly tags?: readonly string[];
	readonly sort: "activity" | "nom" | "created";
	readonly direction: "ascending" | "descending";
}

/** What the agency notes of a client for itself, beside the client's own columns; a client's members find no row. */
export const FOLLOW_UP = "...client_follow_ups!inner(tags, owner_id)" as const;
const COLUMNS =
	`id, slug, nom, entreprise, email, parcours, statut, last_activity_at, created_at, ${FOLLOW_UP}` as const;
/** The column each order goes by. */
export const SORT_COLUMNS = { activity: "last_activity_at", nom: "nom", created: "created_at" } as const;

/** The agency's clients, 50 a page, filtered and sorted by the database. */
export function clientsQuery(client: DossierClient, filter: ClientsFilter) {
	return infiniteQueryOptions({
		queryKey: ["clients", "list", filter],
		initialPageParam: null,
		queryFn: async ({ pageParam, signal }: { pageParam: Cursor | null; signal: AbortSignal }) => {
			const rows = await clientsPage(client, filter, pageParam, signal);
			return toPage(rows, (row) => ({ value: row[SORT_COLUMNS[filter.sort]], id: row.id }));
		},
		getNextPageParam: (page) => page.nextCursor,
	});
}

// A term or a tag is looked for by a function: under row-level security no index would serve them.
async function clientsPage(
	client: DossierClient,
	filter: ClientsFilter,
	cursor: Cursor | null,
	signal: AbortSignal,
) {
	const { search = "", tags = [] } = filter;
	if (!search.trim() && tags.length === 0) {
		return unwrap(await narrowed(client.from("clients").select(COLUMNS), filter, cursor, signal));
	}
	const found = client.rpc("search_clients", { term: search, tags: [...tags] }).select(COLUMNS);
	return unwrap(await narrowed(found, filter, cursor, signal));
}

interface Narrowable<Query> {
	eq(column: string, value: string): Query;
	neq(column: string, value: string): Query;
	gte(column: string, value: string): Query;
	lte(column: string, value: string): Query;
	or(filters: string): Query;
	order(column: string, options: { ascending: boolean }): Query;
	limit(count: number): Query;
	abortSignal(signal: AbortSignal): Query;
}

/** What a filter leaves of the clients after the cursor, in its order; one row more than `size` tells of a next page. */
export function narrowed<Query extends Narrowable<Query>>(
	all: Query,
	filter: ClientsFilter,
	cursor: Cursor | null,
	signal: AbortSignal,
	size = PAGE_SIZE,
): Query {
	const column = SORT_COLUMNS[filter.sort];
	const ascending = filter.direction === "ascending";
	let query = filter.statut ? all.eq("statut", filter.statut) : all.neq("statut", "archive");
	if (filter.parcours) query = query.eq("parcours", filter.parcours);
	if (filter.ownerId) query = query.eq("client_follow_ups.owner_id", filter.ownerId);
	return after(query, column, ascending, cursor)
		.order(column, { ascending })
		.order("id", { ascending })
		.limit(size + 1)
		.abortSignal(signal);
}

/** The clients the person pinned, in the order they did. */
export function pinnedClientsQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["clients", "pinned"],
		queryFn: async () => {
			const pins = unwrap(
				await client
					.from("client_pins")
					.select(`pinned_at, clients!inner(${COLUMNS})`)
					.order("pinned_at")
					.order("client_id"),
			);
			return pins.map(({ clients }) => clients);
		},
	});
}

/** The tags in use, the most used first. */
export function clientTagsQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["clients", "tags"],
		queryFn: async () => unwrap(await client.rpc("client_tags")).map(({ tag }) => tag),
		staleTime: 60_000,
	});
}

/** One client as the agency follows it; null when there is none that this person of the agency may see. */
export function clientQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["clients", "one", clientId],
		queryFn: async () =>
			unwrap(await client.from("clients").select(`*, ${FOLLOW_UP}`).eq("id", clientId).maybeSingle()),
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

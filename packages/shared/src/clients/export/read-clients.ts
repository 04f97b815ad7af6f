import { unwrap } from "../../errors/dossier-error.ts";
import { type Cursor, toPage } from "../../paging/keyset.ts";
import type { DossierClient } from "../../supabase/client.ts";
import { type ClientsFilter, FOLLOW_UP, narrowed, SORT_COLUMNS } from "../queries.ts";
import type { FollowedClient } from "../schema.ts";

/** What PostgREST gives at most in one answer is a thousand, the row that tells of a next page among them. */
const ROWS_A_PAGE = 900;
const EVERYTHING = `*, ${FOLLOW_UP}` as const;

/**
 * Every client a filter shows, whole, page after page.
 * @throws `DossierError`
 */
export async function* readClients(
	client: DossierClient,
	filter: ClientsFilter,
	signal: AbortSignal,
): AsyncGenerator<FollowedClient[]> {
	let cursor: Cursor | null = null;
	do {
		const page = await readPage(client, filter, cursor, signal);
		yield page.rows;
		cursor = page.nextCursor;
	} while (cursor !== null);
}

async function readPage(
	client: DossierClient,
	filter: ClientsFilter,
	cursor: Cursor | null,
	signal: AbortSignal,
) {
	const { search = "", tags = [] } = filter;
	const isSearched = search.trim() !== "" || tags.length > 0;
	const all = isSearched
		? client.rpc("search_clients", { term: search, tags: [...tags] }).select(EVERYTHING)
		: client.from("clients").select(EVERYTHING);
	const rows = unwrap(await narrowed(all, filter, cursor, signal, ROWS_A_PAGE));
	return toPage(rows, (row) => ({ value: row[SORT_COLUMNS[filter.sort]], id: row.id }), ROWS_A_PAGE);
}

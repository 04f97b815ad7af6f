/** Rows a page; every list of both apps uses it. */
export const PAGE_SIZE = 50;

/** Where the next page begins: the sort value and id of the last row shown. */
export interface Cursor {
	readonly value: string;
	readonly id: string;
}

/** One page of a list read by key. */
export interface Page<Row> {
	readonly rows: Row[];
	readonly nextCursor: Cursor | null;
}

interface Pageable<Query> {
	gte(column: string, value: string): Query;
	lte(column: string, value: string): Query;
	or(filters: string): Query;
}

/**
 * Restricts a query to the rows after the cursor, in the order (column, id).
 * The plain bound beside the `or` is what lets Postgres start in the index instead of reading up to the cursor.
 */
export function after<Query extends Pageable<Query>>(
	query: Query,
	column: string,
	ascending: boolean,
	cursor: Cursor | null,
): Query {
	if (!cursor) return query;
	const beyond = ascending ? "gt" : "lt";
	const value = quoted(cursor.value);
	const bounded = ascending ? query.gte(column, cursor.value) : query.lte(column, cursor.value);
	return bounded.or(
		`${column}.${beyond}.${value},and(${column}.eq.${value},id.${beyond}.${quoted(cursor.id)})`,
	);
}

/** Cuts the row read too many, which tells that there is a next page. */
export function toPage<Row>(rows: Row[], cursorOf: (row: Row) => Cursor, size = PAGE_SIZE): Page<Row> {
	const shown = rows.slice(0, size);
	const last = shown.at(-1);
	return { rows: shown, nextCursor: rows.length > size && last ? cursorOf(last) : null };
}

/** PostgREST's quoting of a value inside `or(…)`. */
function quoted(value: string): string {
	return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

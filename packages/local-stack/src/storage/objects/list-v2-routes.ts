import { Hono } from "hono";
import { z } from "zod";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf } from "../request/names.ts";
import { type Queryable, transact } from "../transact.ts";
import { decodeCursor, encodeCursor, type ListCursor, listOrder } from "./list-cursor.ts";

const LARGEST_PAGE = 1000;

const listRequest = z.object({
	prefix: z.string().default(""),
	limit: z.number().int().min(1).default(LARGEST_PAGE),
	cursor: z.string().optional(),
	with_delimiter: z.boolean().default(false),
	sortBy: listOrder.prefault({}),
});

const entry = z.looseObject({
	id: z.string().nullable(),
	name: z.string(),
	created_at: z.date().nullable(),
	updated_at: z.date().nullable(),
});
type Entry = z.infer<typeof entry>;

type Page = Omit<ListCursor, "after"> & { prefix: string; limit: number; after: string };

/** `POST /object/list-v2/{bucket}`: full names by prefix, a page at a time, flat or one folder deep. */
export const listV2Routes: Routes = (parts) =>
	new Hono().post("/object/list-v2/:bucket", async (context) => {
		const caller = await requireCaller(context, parts.jwtSecret);
		const request = await jsonBody(context, listRequest);
		const bucket = bucketOf(context, "/object/list-v2");
		const limit = Math.min(request.limit, LARGEST_PAGE);
		const start =
			request.cursor === undefined ? { after: "", ...request.sortBy } : decodeCursor(request.cursor);
		// One more than asked tells whether another page follows.
		const page = { ...start, prefix: request.prefix, limit: limit + 1 };
		const found = await transact(parts.pool, acting(caller, "storage.object.list_v2"), (client) =>
			request.with_delimiter ? listFolder(client, bucket, page) : listFlat(client, bucket, page),
		);
		const entries = found.slice(0, limit);
		return context.json({
			hasNext: found.length > limit,
			...(found.length > limit && next(entries.at(-1), start)),
			folders: entries.filter(({ id }) => id === null),
			objects: entries.filter(({ id }) => id !== null),
		});
	});

async function listFolder(client: Queryable, bucket: string, page: Page): Promise<Entry[]> {
	const { rows } = await client.query("select * from storage.search_v2($1, $2, $3, $4, $5, $6, $7, $8)", [
		page.prefix,
		bucket,
		page.limit,
		page.prefix.split("/").length,
		page.after,
		page.order,
		page.column,
		page.at ?? "",
	]);
	return z.array(entry).parse(rows);
}

async function listFlat(client: Queryable, bucket: string, page: Page): Promise<Entry[]> {
	// Column and direction come from a closed list, never from the request's text.
	const byTime = page.column === "name" ? "" : `date_trunc('milliseconds', ${page.column})`;
	const beyond = page.order === "asc" ? ">" : "<";
	const position = byTime === "" ? 'row(name collate "C")' : `row(${byTime}, name collate "C")`;
	const cursor = byTime === "" ? "row($4)" : "row(nullif($5, '')::timestamptz, $4)";
	const { rows } = await client.query(
		`select id, name, metadata, updated_at, created_at, last_accessed_at
		from storage.objects
		where bucket_id = $1 and starts_with(name collate "C", $2)
			and ($4 = '' or ${position} ${beyond} ${cursor}) and $5::text is not null
		order by ${byTime === "" ? "" : `${byTime} ${page.order},`} name collate "C" ${page.order}
		limit $3`,
		[bucket, page.prefix, page.limit, page.after, page.at ?? ""],
	);
	return z.array(entry).parse(rows);
}

function next(last: Entry | undefined, { column, order }: Pick<ListCursor, "column" | "order">) {
	if (last === undefined) return {};
	const at = column === "name" ? undefined : (last[column] ?? undefined)?.toISOString();
	return { nextCursor: encodeCursor({ after: last.name, column, order, at }), nextCursorKey: last.name };
}

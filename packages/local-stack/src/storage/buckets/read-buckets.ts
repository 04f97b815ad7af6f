import { Hono } from "hono";
import { z } from "zod";
import type { Routes } from "../parts.ts";
import { query } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf } from "../request/names.ts";
import { transact } from "../transact.ts";
import { BUCKET_COLUMNS, bucketRow, mustFindBucket } from "./bucket-row.ts";

const listRequest = z.object({
	limit: z.coerce.number().int().min(1).optional(),
	offset: z.coerce.number().int().min(0).default(0),
	search: z.string().default(""),
	sortColumn: z.enum(["id", "name", "created_at", "updated_at"]).default("name"),
	sortOrder: z.enum(["asc", "desc"]).default("asc"),
});

/** `GET /bucket` and `/bucket/{id}`: the buckets the caller's policies show. */
export const readBucketRoutes: Routes = (parts) =>
	new Hono()
		.get("/bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { limit, offset, search, sortColumn, sortOrder } = query(context, listRequest);
			const { rows } = await transact(parts.pool, acting(caller, "storage.bucket.list"), (client) =>
				client.query(
					// Column and direction come from a closed list, never from the request's text.
					`select ${BUCKET_COLUMNS} from storage.buckets
					where position(lower($1) in lower(name)) > 0
					order by ${sortColumn} ${sortOrder} limit $2 offset $3`,
					[search, limit ?? null, offset],
				),
			);
			return context.json(z.array(bucketRow).parse(rows));
		})
		.get("/bucket/:bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const id = bucketOf(context, "/bucket");
			const found = await transact(parts.pool, acting(caller, "storage.bucket.get"), (client) =>
				mustFindBucket(client, id),
			);
			const { type: _type, ...bucket } = found;
			return context.json(bucket);
		});

import { Hono } from "hono";
import { z } from "zod";
import { mustFindBucket } from "../buckets/bucket-row.ts";
import { errors } from "../errors.ts";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf, objectLocation } from "../request/names.ts";
import { transact } from "../transact.ts";
import { findObject, objectRow } from "./object-row.ts";

const MOST_OBJECTS = 1000;

const removeRequest = z.object({
	prefixes: z
		.array(z.union([z.string(), z.object({ path: z.string(), versionId: z.string().optional() })]))
		.min(1)
		.max(MOST_OBJECTS),
});

/** `DELETE /object/{bucket}` and `/object/{bucket}/{name}`. Needs DELETE and SELECT; bytes go once the rows are gone. */
export const removeRoutes: Routes = (parts) =>
	new Hono()
		.delete("/object/:bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { prefixes } = await jsonBody(context, removeRequest);
			const names = prefixes.map((prefix) => {
				if (typeof prefix === "string") return prefix;
				if (prefix.versionId !== undefined) throw errors.featureNotEnabled("object versioning");
				return prefix.path;
			});
			const bucket = bucketOf(context, "/object");
			const removed = await transact(parts.pool, acting(caller, "storage.object.delete_many"), (client) =>
				client.query("delete from storage.objects where bucket_id = $1 and name = any($2) returning *", [
					bucket,
					names,
				]),
			);
			const rows = z.array(objectRow).parse(removed.rows);
			await Promise.all(rows.map(({ version }) => parts.files.remove(version)));
			return context.json(rows);
		})
		.delete("/object/:bucket/*", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { bucket, name } = objectLocation(context, "/object");
			await mustFindBucket(parts.pool, bucket);
			await findObject(parts.pool, bucket, name);
			const removed = await transact(parts.pool, acting(caller, "storage.object.delete"), (client) =>
				client.query("delete from storage.objects where bucket_id = $1 and name = $2 returning *", [
					bucket,
					name,
				]),
			);
			if (removed.rowCount === 0) throw errors.accessDenied("Access denied");
			const rows = z.array(objectRow).parse(removed.rows);
			await Promise.all(rows.map(({ version }) => parts.files.remove(version)));
			return context.json({ message: "Successfully deleted" });
		});

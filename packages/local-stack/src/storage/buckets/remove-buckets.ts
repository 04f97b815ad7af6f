import { Hono } from "hono";
import { z } from "zod";
import { errors } from "../errors.ts";
import type { Routes, StorageParts } from "../parts.ts";
import { acting, type RequestCaller, requireCaller } from "../request/caller.ts";
import { bucketOf } from "../request/names.ts";
import { transact } from "../transact.ts";
import { mustFindBucket } from "./bucket-row.ts";

/** `POST /bucket/{id}/empty` and `DELETE /bucket/{id}`. */
export const removeBucketRoutes: Routes = (parts) =>
	new Hono()
		.post("/bucket/:bucket/empty", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			await emptyBucket(parts, caller, bucketOf(context, "/bucket"));
			// The words of the service, which queues the work; here it is done.
			return context.json({
				message: "Empty bucket has been queued. Completion may take up to an hour.",
			});
		})
		.delete("/bucket/:bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const id = bucketOf(context, "/bucket");
			await mustFindBucket(parts.pool, id);
			const objects = await parts.pool.query("select 1 from storage.objects where bucket_id = $1 limit 1", [
				id,
			]);
			if (objects.rowCount !== 0) throw errors.bucketNotEmpty();
			const { rowCount } = await transact(parts.pool, acting(caller, "storage.bucket.delete"), (client) =>
				client.query("delete from storage.buckets where id = $1 returning id", [id]),
			);
			if (rowCount === 0) throw errors.noSuchBucket();
			return context.json({ message: "Successfully deleted" });
		});

/** Removes what the caller's policies let go, rows first, then their bytes. */
async function emptyBucket(parts: StorageParts, caller: RequestCaller, bucket: string): Promise<void> {
	const { rows } = await transact(parts.pool, acting(caller, "storage.bucket.empty"), async (client) => {
		await mustFindBucket(client, bucket);
		return client.query("delete from storage.objects where bucket_id = $1 returning version", [bucket]);
	});
	for (const { version } of z.array(z.object({ version: z.string().nullable() })).parse(rows)) {
		await parts.files.remove(version);
	}
}

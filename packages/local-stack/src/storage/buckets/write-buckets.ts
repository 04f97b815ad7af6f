import { Hono } from "hono";
import { z } from "zod";
import { errors } from "../errors.ts";
import { ownerUuid } from "../objects/object-row.ts";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf, checkBucketName } from "../request/names.ts";
import { transact } from "../transact.ts";
import { bucketSettings, bucketValues } from "./bucket-settings.ts";

const createRequest = bucketSettings.extend({
	name: z.string(),
	id: z.string().optional(),
	type: z.enum(["STANDARD", "ANALYTICS"]).optional(),
});

/** `POST /bucket` and `PUT /bucket/{id}`. */
export const writeBucketRoutes: Routes = (parts) =>
	new Hono()
		.post("/bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { name, id = name, type, ...settings } = await jsonBody(context, createRequest);
			if (type === "ANALYTICS") throw errors.featureNotEnabled("iceberg_catalog");
			const values = {
				public: false,
				...bucketValues(settings, parts.fileSizeLimit),
				id: checkBucketName(id),
				name: checkBucketName(name),
				owner: ownerUuid(caller.owner),
				owner_id: caller.owner,
			};
			const columns = Object.keys(values);
			await transact(parts.pool, acting(caller, "storage.bucket.create"), (client) =>
				client.query(
					`insert into storage.buckets (${columns}) values (${columns.map((_, index) => `$${index + 1}`)})`,
					Object.values(values),
				),
			);
			return context.json({ name });
		})
		.put("/bucket/:bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const id = bucketOf(context, "/bucket");
			const values = bucketValues(await jsonBody(context, bucketSettings), parts.fileSizeLimit);
			const columns = Object.keys(values);
			if (columns.length === 0) throw errors.noContentProvided();
			const { rowCount } = await transact(parts.pool, acting(caller, "storage.bucket.update"), (client) =>
				client.query(
					`update storage.buckets set ${columns.map((column, index) => `${column} = $${index + 2}`)},
					updated_at = now() where id = $1 returning id`,
					[id, ...Object.values(values)],
				),
			);
			if (rowCount === 0) throw errors.noSuchBucket();
			return context.json({ message: "Successfully updated" });
		});

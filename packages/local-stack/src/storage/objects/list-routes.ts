import { Hono } from "hono";
import { z } from "zod";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf } from "../request/names.ts";
import { transact } from "../transact.ts";

const listRequest = z.object({
	prefix: z.string().default(""),
	limit: z.number().int().min(1).default(100),
	offset: z.number().int().min(0).default(0),
	search: z.string().nullish(),
	sortBy: z
		.object({
			column: z.enum(["name", "updated_at", "created_at", "last_accessed_at"]).default("name"),
			order: z.enum(["asc", "desc"]).default("asc"),
		})
		.prefault({}),
});

/** `POST /object/list/{bucket}`: one folder, names relative to it; sub-folders are entries without id. */
export const listRoutes: Routes = (parts) =>
	new Hono().post("/object/list/:bucket", async (context) => {
		const caller = await requireCaller(context, parts.jwtSecret);
		const { prefix, limit, offset, search, sortBy } = await jsonBody(context, listRequest);
		const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
		const bucket = bucketOf(context, "/object/list");
		const { rows } = await transact(parts.pool, acting(caller, "storage.object.list"), (client) =>
			client.query("select * from storage.search($1, $2, $3, $4, $5, $6, $7, $8)", [
				folder,
				bucket,
				limit,
				folder.split("/").length,
				offset,
				search ?? "",
				sortBy.column,
				sortBy.order,
			]),
		);
		return context.json(rows);
	});

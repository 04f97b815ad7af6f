import { type Context, Hono } from "hono";
import type { Routes, StorageParts } from "../parts.ts";
import { optionalCaller, requireCaller } from "../request/caller.ts";
import { objectLocation } from "../request/names.ts";
import type { ObjectRow } from "./object-row.ts";
import { findPublic, findReadable } from "./readable-object.ts";
import { cachingHeaders } from "./serve-object.ts";

const OPERATION = "object.get_authenticated_info";

/** `GET` and `HEAD /object/info/…`: what is known of an object, without its bytes. */
export const infoRoutes: Routes = (parts) =>
	new Hono()
		.get("/object/info/public/:bucket/*", async (context) =>
			describe(context, await findPublic(parts, objectLocation(context, "/object/info/public"))),
		)
		.get("/object/info/authenticated/:bucket/*", async (context) => {
			await requireCaller(context, parts.jwtSecret);
			return describeReadable(parts, context, "/object/info/authenticated");
		})
		.get("/object/info/:bucket/*", (context) => describeReadable(parts, context, "/object/info"));

async function describeReadable(parts: StorageParts, context: Context, prefix: string): Promise<Response> {
	const caller = await optionalCaller(context, parts.jwtSecret);
	return describe(context, await findReadable(parts, caller, objectLocation(context, prefix), OPERATION));
}

function describe(context: Context, row: ObjectRow): Response {
	const { size, mimetype, cacheControl, eTag } = row.metadata ?? {};
	const headers = cachingHeaders(context, row);
	headers.set("Content-Type", "application/json");
	if (context.req.method === "HEAD") {
		if (size !== undefined) headers.set("Content-Length", String(size));
		return new Response(null, { headers });
	}
	const info = {
		id: row.id,
		name: row.name,
		version: row.version,
		bucket_id: row.bucket_id,
		size: size ?? null,
		content_type: mimetype ?? null,
		cache_control: cacheControl ?? null,
		etag: eTag ?? null,
		metadata: row.user_metadata,
		last_modified: row.updated_at,
		created_at: row.created_at,
	};
	return new Response(JSON.stringify(info), { headers });
}

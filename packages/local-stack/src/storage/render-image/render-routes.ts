import { type Context, Hono } from "hono";
import { z } from "zod";
import { errors } from "../errors.ts";
import { findObject, type ObjectRow } from "../objects/object-row.ts";
import { findPublic, findReadable } from "../objects/readable-object.ts";
import { cachingHeaders, openObject, serveObject } from "../objects/serve-object.ts";
import type { Routes, StorageParts } from "../parts.ts";
import { query } from "../request/body.ts";
import { requireCaller } from "../request/caller.ts";
import { objectLocation } from "../request/names.ts";
import { verifySignedToken } from "../sign/signed-token.ts";
import { transformImage } from "./transform-image.ts";
import {
	describeTransformations,
	readTransformations,
	type Transform,
	transformRequest,
} from "./transformations.ts";

/** `GET /render/image/{public,authenticated,sign}/{bucket}/{name}`: an object as an image of another size or format. */
export const renderRoutes: Routes = (parts) =>
	new Hono()
		.get("/render/image/public/:bucket/*", (context) => {
			const location = objectLocation(context, "/render/image/public");
			return render(parts, context, query(context, transformRequest), () => findPublic(parts, location));
		})
		.get("/render/image/authenticated/:bucket/*", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const location = objectLocation(context, "/render/image/authenticated");
			const operation = "storage.render.image_authenticated";
			return render(parts, context, query(context, transformRequest), () =>
				findReadable(parts, caller, location, operation),
			);
		})
		.get("/render/image/sign/:bucket/*", async (context) => {
			const location = objectLocation(context, "/render/image/sign");
			const token = await verifySignedToken(
				parts.jwtSecret,
				context.req.query("token"),
				location,
				"download",
			);
			const find = () => findObject(parts.pool, location.bucket, location.name);
			const transform = readTransformations(token.transformations ?? "");
			return render(parts, context, transform, find, new Date(token.exp * 1000));
		});

async function render(
	parts: StorageParts,
	context: Context,
	transform: Transform,
	find: () => Promise<ObjectRow>,
	expires?: Date,
): Promise<Response> {
	if (!parts.transformsImages) throw errors.featureNotEnabled("image transformation");
	const open = await openObject(parts, find);
	// A drawing has no pixels to resize: it is served as it is, as imgproxy does.
	if (open.row.metadata?.mimetype?.startsWith("image/svg")) return serveObject(context, open, expires);
	try {
		const takesWebp = z.string().catch("").parse(context.req.header("accept")).includes("image/webp");
		const { bytes, contentType } = await transformImage(open, transform, takesWebp);
		const headers = cachingHeaders(context, open.row, expires);
		headers.set("Content-Type", contentType);
		headers.set("Content-Length", String(bytes.length));
		headers.set("X-Transformations", describeTransformations(transform));
		return new Response(context.req.method === "HEAD" ? null : bytes, { headers });
	} finally {
		await open.handle.close();
	}
}

import { Hono } from "hono";
import type { Routes } from "../parts.ts";
import { optionalCaller, requireCaller } from "../request/caller.ts";
import { objectLocation } from "../request/names.ts";
import { verifySignedToken } from "../sign/signed-token.ts";
import { findObject } from "./object-row.ts";
import { findPublic, findReadable } from "./readable-object.ts";
import { openObject, serveObject } from "./serve-object.ts";

const OPERATION = "storage.object.get_authenticated";

/** `GET /object/public/…`, `/object/authenticated/…`, `/object/sign/…?token=`; `HEAD` likewise. */
export const namedDownloadRoutes: Routes = (parts) =>
	new Hono()
		.get("/object/public/:bucket/*", async (context) => {
			const location = objectLocation(context, "/object/public");
			return serveObject(context, await openObject(parts, () => findPublic(parts, location)));
		})
		.get("/object/authenticated/:bucket/*", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const location = objectLocation(context, "/object/authenticated");
			const open = await openObject(parts, () => findReadable(parts, caller, location, OPERATION));
			return serveObject(context, open);
		})
		.get("/object/sign/:bucket/*", async (context) => {
			const location = objectLocation(context, "/object/sign");
			const { exp } = await verifySignedToken(
				parts.jwtSecret,
				context.req.query("token"),
				location,
				"download",
			);
			const open = await openObject(parts, () => findObject(parts.pool, location.bucket, location.name));
			return serveObject(context, open, new Date(exp * 1000));
		});

/** `GET /object/{bucket}/{name}`: mounted last, since any first segment may be a bucket. */
export const downloadRoutes: Routes = (parts) =>
	new Hono().get("/object/:bucket/*", async (context) => {
		const caller = await optionalCaller(context, parts.jwtSecret);
		const location = objectLocation(context, "/object");
		const open = await openObject(parts, () => findReadable(parts, caller, location, OPERATION));
		return serveObject(context, open);
	});

import { type Context, Hono } from "hono";
import type { Routes, StorageParts } from "../parts.ts";
import { acting, actingAsService, requireCaller, serviceCaller } from "../request/caller.ts";
import { objectLocation } from "../request/names.ts";
import { verifySignedToken } from "../sign/signed-token.ts";
import { uploadObject } from "./upload-object.ts";

const SIGNED = "/object/upload/sign";

/** `POST` and `PUT /object/{bucket}/{name}`: upload, and replace. */
export const uploadRoutes: Routes = (parts) =>
	new Hono()
		.post("/object/:bucket/*", (context) =>
			upload(parts, context, context.req.header("x-upsert") === "true", "storage.object.upload"),
		)
		.put("/object/:bucket/*", (context) => upload(parts, context, true, "storage.object.upload_update"));

/** `PUT /object/upload/sign/{bucket}/{name}?token=`: what the token permits, without asking policies again. */
export const signedUploadRoutes: Routes = (parts) =>
	new Hono().put(`${SIGNED}/:bucket/*`, async (context) => {
		const location = objectLocation(context, SIGNED);
		const token = await verifySignedToken(parts.jwtSecret, context.req.query("token"), location, "upload");
		const caller = serviceCaller(context, token.owner ?? null);
		const service = actingAsService(caller, "storage.object.upload_signed");
		await uploadObject(parts, context.req.raw, {
			...location,
			owner: caller.owner,
			isUpsert: token.upsert === true,
			asking: service,
			service,
		});
		return context.json({ Key: `${location.bucket}/${location.name}` });
	});

async function upload(parts: StorageParts, context: Context, isUpsert: boolean, operation: string) {
	const caller = await requireCaller(context, parts.jwtSecret);
	const location = objectLocation(context, "/object");
	const object = await uploadObject(parts, context.req.raw, {
		...location,
		owner: caller.owner,
		isUpsert,
		asking: acting(caller, operation),
		service: actingAsService(caller, operation),
	});
	return context.json({ Id: object.id, Key: `${location.bucket}/${location.name}` });
}

import { Hono } from "hono";
import { z } from "zod";
import { mustFindBucket } from "../buckets/bucket-row.ts";
import { findObject } from "../objects/object-row.ts";
import { permitWrite } from "../objects/write-object.ts";
import type { Routes } from "../parts.ts";
import { transformRequest, writeTransformations } from "../render-image/transformations.ts";
import { jsonBody } from "../request/body.ts";
import { acting, requireCaller } from "../request/caller.ts";
import { bucketOf, checkObjectName, objectLocation } from "../request/names.ts";
import { transact } from "../transact.ts";
import { metadataHeader } from "../upload/upload-header.ts";
import { signToken } from "./signed-token.ts";

// What the documentation of createSignedUploadUrl promises: two hours.
const UPLOAD_URL_SECONDS = 7200;
const UNREADABLE = "Either the object does not exist or you do not have access to it";

const seconds = z
	.number()
	.int()
	.min(1)
	.max(Number.MAX_SAFE_INTEGER / 1000);
const signRequest = z.object({ expiresIn: seconds, transform: transformRequest.optional() });
const signManyRequest = z.object({ expiresIn: seconds, paths: z.array(z.string()).min(1).max(1000) });

/** `POST /object/upload/sign/…`, `/object/sign/{bucket}` and `/object/sign/{bucket}/{name}`. */
export const signRoutes: Routes = (parts) =>
	new Hono()
		.post("/object/upload/sign/:bucket/*", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const location = objectLocation(context, "/object/upload/sign");
			await mustFindBucket(parts.pool, location.bucket);
			checkObjectName(location.name);
			const isUpsert = context.req.header("x-upsert") === "true";
			await permitWrite(parts, acting(caller, "storage.object.sign_upload_url"), {
				...location,
				owner: caller.owner,
				isUpsert,
				metadata: { mimetype: context.req.header("content-type") },
				userMetadata: metadataHeader(context.req.raw.headers),
			});
			const claims = { owner: caller.owner ?? undefined, upsert: isUpsert };
			const token = await signToken(parts.jwtSecret, location, "upload", UPLOAD_URL_SECONDS, claims);
			return context.json({ url: `/object/upload/sign/${urlPath(location)}?token=${token}`, token });
		})
		.post("/object/sign/:bucket", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { expiresIn, paths } = await jsonBody(context, signManyRequest);
			const bucket = bucketOf(context, "/object/sign");
			const { rows } = await transact(parts.pool, acting(caller, "storage.object.sign_many"), (client) =>
				client.query("select name from storage.objects where bucket_id = $1 and name = any($2)", [
					bucket,
					paths,
				]),
			);
			const readable = new Set(rows.map(({ name }) => name));
			const signed = paths.map(async (path) => {
				if (!readable.has(path)) return { error: UNREADABLE, path, signedURL: null };
				const location = { bucket, name: path };
				const token = await signToken(parts.jwtSecret, location, "download", expiresIn);
				return { error: null, path, signedURL: `/object/sign/${urlPath(location)}?token=${token}` };
			});
			return context.json(await Promise.all(signed));
		})
		.post("/object/sign/:bucket/*", async (context) => {
			const caller = await requireCaller(context, parts.jwtSecret);
			const { expiresIn, transform = {} } = await jsonBody(context, signRequest);
			const location = objectLocation(context, "/object/sign");
			await transact(parts.pool, acting(caller, "storage.object.sign"), (client) =>
				findObject(client, location.bucket, location.name),
			);
			const transformations = parts.transformsImages ? writeTransformations(transform) : "";
			const claims = transformations === "" ? {} : { transformations };
			const token = await signToken(parts.jwtSecret, location, "download", expiresIn, claims);
			const kind = transformations === "" ? "object" : "render/image";
			return context.json({ signedURL: `/${kind}/sign/${urlPath(location)}?token=${token}` });
		});

/** Clients encode what they are given once more, so only what would cut the URL short is encoded here. */
function urlPath({ bucket, name }: { bucket: string; name: string }): string {
	return `${bucket}/${name}`.replace(/[?#%]/g, encodeURIComponent);
}

import { Hono } from "hono";
import { z } from "zod";
import { mustFindBucket } from "../buckets/bucket-row.ts";
import { errors } from "../errors.ts";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, actingAsService, requireCaller } from "../request/caller.ts";
import { headerValue } from "../request/header-value.ts";
import { checkObjectName } from "../request/names.ts";
import { transact } from "../transact.ts";
import { metadataHeader } from "../upload/upload-header.ts";
import { findObject } from "./object-row.ts";
import { commitWrite, type ObjectDraft, permitWrite } from "./write-object.ts";

const OPERATION = "storage.object.copy";

const copyRequest = z.object({
	bucketId: z.string(),
	sourceKey: z.string(),
	destinationKey: z.string(),
	destinationBucket: z.string().optional(),
	sourceVersionId: z.string().optional(),
	copyMetadata: z.boolean().default(true),
	metadata: z.object({ cacheControl: headerValue.optional(), mimetype: headerValue.optional() }).default({}),
});

/** `POST /object/copy`: new bytes under another name. Needs SELECT on the source, INSERT on the copy. */
export const copyRoutes: Routes = (parts) =>
	new Hono().post("/object/copy", async (context) => {
		const caller = await requireCaller(context, parts.jwtSecret);
		const request = await jsonBody(context, copyRequest);
		if (request.sourceVersionId !== undefined) throw errors.featureNotEnabled("object versioning");
		const bucket = request.destinationBucket ?? request.bucketId;
		const name = checkObjectName(request.destinationKey);
		await mustFindBucket(parts.pool, request.bucketId);
		await mustFindBucket(parts.pool, bucket);

		const asking = acting(caller, OPERATION);
		const source = await transact(parts.pool, asking, (client) =>
			findObject(client, request.bucketId, request.sourceKey),
		);
		const draft: ObjectDraft = {
			bucket,
			name,
			owner: caller.owner,
			isUpsert: context.req.header("x-upsert") === "true",
			metadata: {
				...source.metadata,
				...(request.copyMetadata ? {} : request.metadata),
				lastModified: new Date().toISOString(),
			},
			userMetadata: request.copyMetadata ? source.user_metadata : metadataHeader(context.req.raw.headers),
		};
		await permitWrite(parts, asking, draft);
		if (source.version === null) throw errors.noSuchKey();
		const version = await parts.files.copy(source.version);
		const copied = await commitWrite(parts, actingAsService(caller, OPERATION), draft, version);
		return context.json({ Id: copied.id, Key: `${bucket}/${name}`, ...copied });
	});

import { Hono } from "hono";
import { z } from "zod";
import { mustFindBucket } from "../buckets/bucket-row.ts";
import { errors } from "../errors.ts";
import type { Routes } from "../parts.ts";
import { jsonBody } from "../request/body.ts";
import { acting, actingAsService, requireCaller } from "../request/caller.ts";
import { checkObjectName } from "../request/names.ts";
import { probe, type Queryable, transact } from "../transact.ts";
import { ownerUuid } from "./object-row.ts";

const OPERATION = "storage.object.move";

const moveRequest = z.object({
	bucketId: z.string(),
	sourceKey: z.string(),
	destinationKey: z.string(),
	destinationBucket: z.string().optional(),
	sourceVersionId: z.string().optional(),
});

interface Move {
	readonly bucket: string;
	readonly name: string;
	readonly toBucket: string;
	readonly toName: string;
	readonly owner: string | null;
}

/** `POST /object/move`: the row takes another name; its bytes stay where they are. Needs SELECT and UPDATE. */
export const moveRoutes: Routes = (parts) =>
	new Hono().post("/object/move", async (context) => {
		const caller = await requireCaller(context, parts.jwtSecret);
		const request = await jsonBody(context, moveRequest);
		if (request.sourceVersionId !== undefined) throw errors.featureNotEnabled("object versioning");
		const move = {
			bucket: request.bucketId,
			name: request.sourceKey,
			toBucket: request.destinationBucket ?? request.bucketId,
			toName: checkObjectName(request.destinationKey),
			owner: caller.owner,
		};
		await mustFindBucket(parts.pool, move.bucket);
		await mustFindBucket(parts.pool, move.toBucket);
		await probe(parts.pool, acting(caller, OPERATION), (client) => rename(client, move));
		await transact(parts.pool, actingAsService(caller, OPERATION), (client) => rename(client, move));
		return context.json({ message: "Successfully moved" });
	});

async function rename(client: Queryable, { bucket, name, toBucket, toName, owner }: Move): Promise<void> {
	const { rowCount } = await client.query(
		`update storage.objects set bucket_id = $3, name = $4, owner = $5, owner_id = $6
		where bucket_id = $1 and name = $2 returning id`,
		[bucket, name, toBucket, toName, ownerUuid(owner), owner],
	);
	if (rowCount === 0) throw errors.noSuchKey();
}

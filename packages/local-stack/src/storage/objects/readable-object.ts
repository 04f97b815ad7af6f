import { type BucketRow, findBucket, mustFindBucket } from "../buckets/bucket-row.ts";
import { errors } from "../errors.ts";
import type { StorageParts } from "../parts.ts";
import { acting, type RequestCaller } from "../request/caller.ts";
import type { ObjectLocation } from "../request/names.ts";
import { transact } from "../transact.ts";
import { findObject, type ObjectRow } from "./object-row.ts";

/**
 * The object for someone who may or may not have signed in: anyone reads a public bucket,
 * the policies decide on a private one.
 * @throws `StorageError` NoSuchBucket, NoSuchKey
 */
export async function findReadable(
	parts: StorageParts,
	caller: RequestCaller,
	{ bucket, name }: ObjectLocation,
	operation: string,
): Promise<ObjectRow> {
	const found = await findBucket(parts.pool, bucket);
	if (found === undefined || !(caller.isAuthenticated || found.public)) throw errors.noSuchBucket();
	if (found.public) return findObject(parts.pool, bucket, name);
	return transact(parts.pool, acting(caller, operation), (client) => findObject(client, bucket, name));
}

/** The object of a public bucket. @throws `StorageError` NoSuchBucket, NoSuchKey */
export async function findPublic(parts: StorageParts, { bucket, name }: ObjectLocation): Promise<ObjectRow> {
	const found: BucketRow = await mustFindBucket(parts.pool, bucket);
	if (!found.public) throw errors.noSuchBucket();
	return findObject(parts.pool, bucket, name);
}

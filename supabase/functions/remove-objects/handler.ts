import { errors } from "../_shared/errors.ts";
import type { ClaimedObject, RemovalQueue } from "./removal-queue.ts";

/** What the function works with. */
export interface RemoveObjectsDependencies {
	readonly queue: RemovalQueue;
	/** Whether whoever calls may set a removal off. */
	mayRemove(request: Request): Promise<boolean>;
	readonly log: (message: string) => void;
	/** Milliseconds since whenever. */
	readonly now?: () => number;
}

const BATCH = 100;
/** Well within the 150 s a hosted function may take; what is left is due at the next call. */
const LONGEST_MILLISECONDS = 60_000;

/**
 * Removes from storage the bytes whose rows are gone, and answers how many went and how many did not.
 * Called every five minutes by the scheduler, and by staff who just erased something.
 * @throws `FunctionError` STAFF_ONLY
 */
export async function removeObjects(
	request: Request,
	{ queue, mayRemove, log, now = Date.now }: RemoveObjectsDependencies,
): Promise<Response> {
	if (!(await mayRemove(request))) throw errors.staffOnly();
	const counts = { removed: 0, failed: 0 };
	const end = now() + LONGEST_MILLISECONDS;
	let claimed = await queue.claim(BATCH);
	while (claimed.length > 0) {
		for (const [bucket, keys] of byBucket(claimed)) {
			const removed = await removeFrom(bucket, keys, queue, log);
			counts[removed ? "removed" : "failed"] += keys.length;
		}
		claimed = now() < end ? await queue.claim(BATCH) : [];
	}
	return Response.json(counts);
}

function byBucket(objects: readonly ClaimedObject[]): Map<string, string[]> {
	const buckets = new Map<string, string[]>();
	for (const { bucket, object_key } of objects) {
		buckets.set(bucket, [...(buckets.get(bucket) ?? []), object_key]);
	}
	return buckets;
}

async function removeFrom(
	bucket: string,
	keys: string[],
	queue: RemovalQueue,
	log: (message: string) => void,
): Promise<boolean> {
	try {
		await queue.remove(bucket, keys);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		log(`${keys.length} objects of ${bucket}: ${reason}`);
		await queue.fail(bucket, keys, reason);
		return false;
	}
	await queue.complete(bucket, keys);
	return true;
}

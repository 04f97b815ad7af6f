import { z } from "zod";
import { errors } from "../errors.ts";
import type { Queryable } from "../transact.ts";

/** A bucket as clients see it. */
export const bucketRow = z.object({
	id: z.string(),
	name: z.string(),
	owner: z.string().nullable(),
	public: z.boolean().nullable(),
	type: z.string(),
	// node-postgres gives a bigint as text; no file is longer than a safe integer.
	file_size_limit: z.coerce.number().nullable(),
	allowed_mime_types: z.array(z.string()).nullable(),
	created_at: z.date().nullable(),
	updated_at: z.date().nullable(),
});

/** @see bucketRow */
export type BucketRow = z.infer<typeof bucketRow>;

export const BUCKET_COLUMNS = Object.keys(bucketRow.shape).join(", ");

/** The bucket the connection may see, or nothing. */
export async function findBucket(database: Queryable, id: string): Promise<BucketRow | undefined> {
	const { rows } = await database.query(`select ${BUCKET_COLUMNS} from storage.buckets where id = $1`, [id]);
	return rows.length === 0 ? undefined : bucketRow.parse(rows[0]);
}

/** @throws `StorageError` NoSuchBucket */
export async function mustFindBucket(database: Queryable, id: string): Promise<BucketRow> {
	const bucket = await findBucket(database, id);
	if (bucket === undefined) throw errors.noSuchBucket();
	return bucket;
}

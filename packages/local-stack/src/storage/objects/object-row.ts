import { z } from "zod";
import { errors } from "../errors.ts";
import type { Queryable } from "../transact.ts";

/** What the service keeps of the bytes; a row a seed wrote by hand may have less. */
const objectMetadata = z
	.looseObject({
		eTag: z.string().optional().catch(undefined),
		size: z.number().optional().catch(undefined),
		mimetype: z.string().optional().catch(undefined),
		cacheControl: z.string().optional().catch(undefined),
		lastModified: z.string().optional().catch(undefined),
		contentLength: z.number().optional().catch(undefined),
	})
	.nullable()
	.catch(null);

/** A row of `storage.objects`, with every column a client is sent. */
export const objectRow = z.looseObject({
	id: z.string(),
	bucket_id: z.string(),
	name: z.string(),
	version: z.string().nullable(),
	metadata: objectMetadata,
	user_metadata: z.unknown(),
	created_at: z.date().nullable(),
	updated_at: z.date().nullable(),
});

/** @see objectRow */
export type ObjectRow = z.infer<typeof objectRow>;

/** What an insert, an upsert or a move writes. */
export interface ObjectValues {
	readonly bucket: string;
	readonly name: string;
	readonly owner: string | null;
	readonly version: string;
	readonly metadata: Readonly<Record<string, unknown>> | null;
	readonly userMetadata: unknown;
}

const INSERT = `
	insert into storage.objects (bucket_id, name, owner, owner_id, version, metadata, user_metadata)
	values ($1, $2, $3, $4, $5, $6, $7)`;

/** The object the connection may see. @throws `StorageError` NoSuchKey */
export async function findObject(database: Queryable, bucket: string, name: string): Promise<ObjectRow> {
	const { rows } = await database.query("select * from storage.objects where bucket_id = $1 and name = $2", [
		bucket,
		name,
	]);
	if (rows.length === 0) throw errors.noSuchKey();
	return objectRow.parse(rows[0]);
}

/** Adds a row without reading it back, so that an INSERT policy alone permits it. */
export async function insertObject(database: Queryable, values: ObjectValues): Promise<void> {
	await database.query(INSERT, parameters(values));
}

/** Adds a row or replaces the one of that name; needs INSERT, SELECT and UPDATE. */
export async function upsertObject(database: Queryable, values: ObjectValues): Promise<ObjectRow> {
	const { rows } = await database.query(
		`${INSERT}
		on conflict (bucket_id, name) do update set
			owner = excluded.owner, owner_id = excluded.owner_id, version = excluded.version,
			metadata = excluded.metadata, user_metadata = excluded.user_metadata
		returning *`,
		parameters(values),
	);
	return objectRow.parse(rows[0]);
}

/** An `owner` column takes a uuid only; `owner_id` any subject. */
export function ownerUuid(owner: string | null): string | null {
	return z.guid().safeParse(owner).data ?? null;
}

function parameters({ bucket, name, owner, version, metadata, userMetadata }: ObjectValues): unknown[] {
	return [
		bucket,
		name,
		ownerUuid(owner),
		owner,
		version,
		metadata === null ? null : JSON.stringify(metadata),
		userMetadata === undefined || userMetadata === null ? null : JSON.stringify(userMetadata),
	];
}

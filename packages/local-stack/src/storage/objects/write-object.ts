import type { Caller } from "../../postgres/as-caller.ts";
import type { StoredFile } from "../files/object-files.ts";
import type { StorageParts } from "../parts.ts";
import { probe, transact } from "../transact.ts";
import { findObject, insertObject, type ObjectRow, type ObjectValues, upsertObject } from "./object-row.ts";

/** An object about to be written: everything but its bytes. */
export interface ObjectDraft extends Omit<ObjectValues, "version"> {
	/** Replace what is there; else a name that is taken is refused. */
	readonly isUpsert: boolean;
}

/**
 * Asks, before bytes are taken, whether the caller may write this object.
 * @throws `StorageError` AccessDenied, KeyAlreadyExists, or what a trigger of the project raised.
 */
export async function permitWrite(parts: StorageParts, caller: Caller, draft: ObjectDraft): Promise<void> {
	const values = { ...draft, version: "1" };
	await probe(parts.pool, caller, (client) =>
		draft.isUpsert ? upsertObject(client, values) : insertObject(client, values),
	);
}

/**
 * Writes the row of bytes that are in place, then removes the bytes it replaced.
 * When the row is refused the new bytes go, so that neither stays without the other.
 * @param service the service's own transaction: the caller was asked for permission before.
 */
export async function commitWrite(
	parts: StorageParts,
	service: Caller,
	draft: ObjectDraft,
	version: string,
): Promise<ObjectRow> {
	const values = { ...draft, version };
	try {
		const { row, replaced } = await transact(parts.pool, service, async (client) => {
			// Uploads of one name take turns, so that each knows which bytes it replaces.
			await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
				`${draft.bucket}/${draft.name}`,
			]);
			const previous = await client.query(
				"select version from storage.objects where bucket_id = $1 and name = $2 for update",
				[draft.bucket, draft.name],
			);
			if (draft.isUpsert) {
				return { row: await upsertObject(client, values), replaced: previous.rows[0]?.version };
			}
			await insertObject(client, values);
			return { row: await findObject(client, draft.bucket, draft.name), replaced: undefined };
		});
		if (typeof replaced === "string" && replaced !== version) await parts.files.remove(replaced);
		return row;
	} catch (error) {
		await discardUnnamed(parts, version);
		throw error;
	}
}

/** Metadata of bytes as Storage keeps it. */
export function fileMetadata(
	file: Omit<StoredFile, "version">,
	mimetype: string,
	cacheControl: string,
): Record<string, unknown> {
	return {
		eTag: file.etag,
		size: file.size,
		mimetype,
		cacheControl,
		lastModified: new Date().toISOString(),
		contentLength: file.size,
		httpStatusCode: 200,
	};
}

/** A commit whose answer was lost may have succeeded: bytes are only removed when no row names them. */
async function discardUnnamed(parts: StorageParts, version: string): Promise<void> {
	const named = await parts.pool
		.query("select 1 from storage.objects where version = $1", [version])
		.catch(() => undefined);
	if (named?.rowCount === 0) await parts.files.remove(version);
}

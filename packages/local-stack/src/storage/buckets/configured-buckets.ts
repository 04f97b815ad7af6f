import type { Pool } from "pg";
import type { StackConfiguration } from "../../configuration/configuration.ts";
import { configuredFileSize } from "../file-size.ts";
import { checkAllowedMimeTypes } from "../mime-types.ts";
import { checkBucketName } from "../request/names.ts";

/**
 * Makes the buckets of `[storage.buckets.*]` as the Supabase CLI does, or brings them in line with it.
 * @throws `Error` naming what is wrong with one.
 */
export async function provideBuckets(
	pool: Pool,
	buckets: StackConfiguration["storage"]["buckets"],
): Promise<void> {
	for (const [name, bucket] of Object.entries(buckets)) {
		const setting = `storage.buckets.${name}.file_size_limit`;
		const size = bucket.file_size_limit;
		checkAllowedMimeTypes(bucket.allowed_mime_types ?? []);
		await pool.query(
			`insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
			values ($1, $1, $2, $3, $4)
			on conflict (id) do update set public = excluded.public,
				file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types`,
			[
				checkBucketName(name),
				bucket.public,
				size === undefined ? null : configuredFileSize(size, setting),
				bucket.allowed_mime_types?.length ? bucket.allowed_mime_types : null,
			],
		);
	}
}

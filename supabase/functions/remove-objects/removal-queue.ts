import { createClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { SupabaseEnvironment } from "../_shared/environment.ts";

const claimedSchema = z.array(z.object({ bucket: z.string(), object_key: z.string() }));

/** An object whose row is gone and whose bytes are ours to remove for five minutes. */
export type ClaimedObject = z.infer<typeof claimedSchema>[number];

/** The steps of a removal; when to try again is decided in SQL. */
export interface RemovalQueue {
	claim(batch: number): Promise<ClaimedObject[]>;
	/** Removes the bytes; what is already gone counts as removed. */
	remove(bucket: string, keys: string[]): Promise<void>;
	complete(bucket: string, keys: string[]): Promise<void>;
	fail(bucket: string, keys: string[], reason: string): Promise<void>;
}

/** The queue and storage of the project, as the service. Its methods throw PostgREST's or Storage's error. */
export function projectQueue({ url, serviceKey }: SupabaseEnvironment): RemovalQueue {
	const client = createClient(url, serviceKey, { auth: { persistSession: false, autoRefreshToken: false } });
	return {
		async claim(batch) {
			const { data } = await client.rpc("claim_removed_objects", { batch }).throwOnError();
			return claimedSchema.parse(data);
		},
		async remove(bucket, keys) {
			const { error } = await client.storage.from(bucket).remove(keys);
			if (error) throw error;
		},
		async complete(bucket, keys) {
			await client.rpc("complete_removed_objects", { bucket, object_keys: keys }).throwOnError();
		},
		async fail(bucket, keys, reason) {
			await client.rpc("fail_removed_objects", { bucket, object_keys: keys, error: reason }).throwOnError();
		},
	};
}

import { createClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { SupabaseEnvironment } from "../_shared/environment.ts";

const rowSchema = z.object({
	id: z.uuid(),
	kind: z.string(),
	idempotency_key: z.string(),
	payload: z.unknown(),
	attempts: z.number().int(),
});

/** A row that is due and now ours for five minutes. */
export type OutboxRow = z.infer<typeof rowSchema>;

/** The three steps of a delivery; when to try again is decided in SQL. */
export interface Outbox {
	claim(batch: number): Promise<OutboxRow[]>;
	complete(id: string): Promise<void>;
	fail(id: string, reason: string): Promise<void>;
}

/** The outbox of the project's database, as the service. Its methods throw PostgREST's error. */
export function databaseOutbox({ url, serviceKey }: SupabaseEnvironment): Outbox {
	const client = createClient(url, serviceKey, { auth: { persistSession: false, autoRefreshToken: false } });
	return {
		async claim(batch) {
			const { data } = await client.rpc("claim_outbox", { batch }).throwOnError();
			return z.array(rowSchema).parse(data);
		},
		async complete(id) {
			await client.rpc("complete_outbox", { id }).throwOnError();
		},
		async fail(id, reason) {
			await client.rpc("fail_outbox", { id, error: reason }).throwOnError();
		},
	};
}

import { createClient } from "@supabase/supabase-js";
import type { SupabaseEnvironment } from "./environment.ts";

/** Whether a request carries a key of the service itself, as the scheduler's do. */
export function isService(request: Request, { serviceKeys }: SupabaseEnvironment): boolean {
	const authorization = request.headers.get("authorization");
	const given = [request.headers.get("apikey"), authorization?.replace(/^Bearer /, "")];
	return given.some((key) => key != null && serviceKeys.some((known) => isSame(known, key)));
}

/** Whether the person who calls is of the agency's staff: the database answers, under the person's own token. */
export async function isStaff(request: Request, { url, anonKey }: SupabaseEnvironment): Promise<boolean> {
	const authorization = request.headers.get("authorization");
	if (authorization === null) return false;
	const client = createClient(url, anonKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { headers: { authorization } },
	});
	// Only staff can read the table of staff, so a row is the proof.
	const { data, error, status } = await client.from("staff").select("user_id").limit(1);
	if (status === 401 || status === 403) return false;
	if (error) throw error;
	return data.length > 0;
}

/** Takes as long for a nearly right key as for a wrong one. */
function isSame(known: string, given: string): boolean {
	const [left, right] = [new TextEncoder().encode(known), new TextEncoder().encode(given)];
	let difference = left.length ^ right.length;
	for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
	return difference === 0;
}

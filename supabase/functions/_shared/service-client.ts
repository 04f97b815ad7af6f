import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { SupabaseEnvironment } from "./environment.ts";

/** A client that acts as the service: no policy holds for it. */
export function serviceClient({ url, serviceKey }: SupabaseEnvironment): SupabaseClient {
	return createClient(url, serviceKey, { auth: { persistSession: false, autoRefreshToken: false } });
}

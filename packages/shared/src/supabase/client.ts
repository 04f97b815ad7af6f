import { createBrowserClient } from "@supabase/ssr";
import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "../database.types.ts";

/** A Supabase client that knows Dossier's tables and acts with the person's own token. */
export type DossierClient = SupabaseClient<Database>;

interface ClientOptions {
	readonly url: string;
	readonly publishableKey: string;
	/** Cookie name: one an app, so that the Hub and the portal keep separate logins on one host. */
	readonly sessionName: string;
}

/**
 * The browser's client; its session lives in cookies, so that one login serves an app's subdomains.
 * @example createDossierClient({ url, publishableKey, sessionName: "dossier-hub" })
 */
export function createDossierClient({ url, publishableKey, sessionName }: ClientOptions): DossierClient {
	return createBrowserClient<Database>(url, publishableKey, { cookieOptions: { name: sessionName } });
}

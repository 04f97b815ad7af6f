import { createClient } from "@supabase/supabase-js";
import type { Database } from "../database.types.ts";
import type { DossierClient } from "../supabase/client.ts";
import { CLIENT_VIEW_HEADER } from "./schema.ts";

interface ViewingOptions {
	readonly url: string;
	readonly publishableKey: string;
	readonly viewId: string;
	/** The token of the person of the agency who looks. */
	readonly accessToken: string;
}

/** A client that reads what the member reads; it keeps no session, and the database lets it write nothing. */
export function createViewingClient({
	url,
	publishableKey,
	viewId,
	accessToken,
}: ViewingOptions): DossierClient {
	return createClient<Database>(url, publishableKey, {
		accessToken: async () => accessToken,
		global: { headers: { [CLIENT_VIEW_HEADER]: viewId } },
	});
}

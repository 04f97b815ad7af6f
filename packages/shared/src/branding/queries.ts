import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The public bucket logos are in. */
export const BRANDING_BUCKET = "branding";

/** What a client's portal wears, or null where it wears what the agency does. */
export function clientBrandingQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["branding", clientId],
		queryFn: async () =>
			unwrap(await client.from("client_branding").select().eq("client_id", clientId).maybeSingle()),
		staleTime: 5 * 60_000,
	});
}

/** Where a browser finds a logo. */
export function logoUrl(client: DossierClient, key: string): string {
	return client.storage.from(BRANDING_BUCKET).getPublicUrl(key).data.publicUrl;
}

import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Whose eyes the portal is looked at with, and until when; null when the view is over. */
export function currentClientViewQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["client-views", "current"],
		queryFn: async () => unwrap(await client.rpc("current_client_view").maybeSingle()),
	});
}

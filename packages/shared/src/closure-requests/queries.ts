import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The closure a client asks for and nobody dealt with yet, or null. */
export function openClosureRequestQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["closure-requests", clientId],
		queryFn: async () =>
			unwrap(
				await client
					.from("closure_requests")
					.select()
					.eq("client_id", clientId)
					.eq("state", "ouverte")
					.maybeSingle(),
			),
	});
}

import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The logins of a client, oldest first. */
export function clientMembersQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["members", clientId],
		queryFn: async () =>
			unwrap(await client.from("client_members").select().eq("client_id", clientId).order("created_at")),
	});
}

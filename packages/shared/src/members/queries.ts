import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
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

const lastSeenSchema = z.array(
	z.object({ user_id: z.uuid(), last_seen_at: z.string().nullable(), open_sessions: z.number() }),
);

/** When each login of a client was last there, and on how many devices it is logged in now. */
export function membersLastSeenQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["members", clientId, "last-seen"],
		queryFn: async () =>
			lastSeenSchema.parse(unwrap(await client.rpc("members_last_seen", { client_id: clientId }))),
	});
}

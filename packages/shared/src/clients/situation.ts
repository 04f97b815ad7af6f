import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

const situationSchema = z
	.array(
		z.object({
			closure_asked_at: z.string().nullable(),
			reminder_titre: z.string().nullable(),
			reminder_due_at: z.string().nullable(),
			reminder_assignee_id: z.uuid().nullable(),
			/** Documents the client gave that nobody of the agency opened. */
			unopened_documents: z.number(),
			/** Where the newest of them is. */
			unopened_folder: z.string().nullable(),
			/** Documents the steps under way ask of the client and did not get. */
			asked_documents: z.number(),
			/** The first of these steps. */
			etape_title: z.string().nullable(),
			members: z.number(),
			last_seen_at: z.string().nullable(),
			/** Of the invitations nobody used yet, when the last one ends. */
			invitation_expires_at: z.string().nullable(),
		}),
	)
	.transform((rows) => rows[0] ?? null);

/** What matters now at a client, as far as the caller may know. */
export type ClientSituation = NonNullable<z.output<typeof situationSchema>>;

/** What matters now at a client; null where the caller does not reach it. Always asked anew: it is about now. */
export function clientSituationQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["clients", "situation", clientId],
		staleTime: 0,
		queryFn: async () =>
			situationSchema.parse(unwrap(await client.rpc("client_situation", { client_id: clientId }))),
	});
}

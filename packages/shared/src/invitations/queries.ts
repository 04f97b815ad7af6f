import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

const COLUMNS =
	"id, email, display_name, invited_by_name, created_at, expires_at, accepted_at, revoked_at" as const;

/** The invitations of a client that are still open or have expired, newest first. */
export function clientInvitationsQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["invitations", clientId],
		queryFn: async () =>
			unwrap(
				await client
					.from("invitations")
					.select(COLUMNS)
					.eq("client_id", clientId)
					.is("accepted_at", null)
					.is("revoked_at", null)
					.order("created_at", { ascending: false }),
			),
	});
}

const previewSchema = z
	.array(
		z.object({
			state: z.enum(["open", "used", "expired"]),
			agency_name: z.string(),
			client_nom: z.string().nullable(),
			display_name: z.string(),
			email_hint: z.string(),
			for_staff: z.boolean(),
		}),
	)
	.transform((rows) => rows[0] ?? null);

/** What the holder of a link may know of it before logging in; null when it was withdrawn or never was. */
export function invitationPreviewQuery(client: DossierClient, token: string) {
	return queryOptions({
		queryKey: ["invitations", "preview", token],
		queryFn: async () => previewSchema.parse(unwrap(await client.rpc("preview_invitation", { token }))),
	});
}

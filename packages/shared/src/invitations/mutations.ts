import { unwrap } from "../errors/dossier-error.ts";
import type { Locale } from "../errors/sentences.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { InvitationFields } from "./schema.ts";

/**
 * Invites a person to a client; inviting again replaces the open invitation.
 * The mail waits in the outbox: asking for its delivery only makes it leave sooner, so its failure is no error here.
 * @throws `DossierError` `ALREADY_MEMBER`, `CLIENT_NOT_OPEN`, `ROLE_NEEDED`.
 */
export async function inviteClientMember(
	client: DossierClient,
	{ clientId, email, displayName }: InvitationFields & { clientId: string },
): Promise<void> {
	unwrap(await client.rpc("invite_client_member", { client_id: clientId, email, display_name: displayName }));
	await client.functions.invoke("deliver-outbox", { body: {} });
}

/** @throws `DossierError` `INVITATION_NOT_OPEN`. */
export async function revokeInvitation(client: DossierClient, invitationId: string): Promise<void> {
	unwrap(await client.rpc("revoke_invitation", { invitation_id: invitationId }));
}

/**
 * Uses an invitation for the person logged in, who is written to in `locale` unless they chose another language before.
 * @returns the client joined, or null for an invitation to the agency.
 * @throws `DossierError` `INVITATION_UNKNOWN`, `INVITATION_FOR_ANOTHER`, `INVITATION_USED`, `INVITATION_EXPIRED`.
 */
export async function acceptInvitation(
	client: DossierClient,
	{ token, locale }: { token: string; locale: Locale },
): Promise<string | null> {
	return unwrap(await client.rpc("accept_invitation", { token, locale }));
}

/** Uses every open invitation of the address the person logged in with, as `acceptInvitation` does, and says how many. */
export async function acceptPendingInvitations(client: DossierClient, locale: Locale): Promise<number> {
	return unwrap(await client.rpc("accept_pending_invitations", { locale })) ?? 0;
}

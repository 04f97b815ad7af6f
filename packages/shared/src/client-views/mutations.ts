import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

interface Eyes {
	readonly clientId: string;
	readonly memberId: string;
}

/**
 * Opens half an hour of looking at the portal as a member of the client does, and returns its id.
 * @throws `DossierError` `ROLE_NEEDED` or `MEMBER_UNKNOWN`.
 */
export async function startClientView(client: DossierClient, { clientId, memberId }: Eyes): Promise<string> {
	return unwrap(await client.rpc("start_client_view", { client_id: clientId, member_id: memberId }));
}

/** Closes a view before its time. */
export async function endClientView(client: DossierClient, viewId: string): Promise<void> {
	unwrap(await client.rpc("end_client_view", { view_id: viewId }));
}

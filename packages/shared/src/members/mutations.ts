import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

interface Member {
	readonly clientId: string;
	readonly userId: string;
}

/** Takes a login's access away. @throws `DossierError` `ROLE_NEEDED` when nothing was removed. */
export async function removeMember(client: DossierClient, { clientId, userId }: Member): Promise<void> {
	const rows = unwrap(
		await client
			.from("client_members")
			.delete()
			.eq("client_id", clientId)
			.eq("user_id", userId)
			.select("user_id"),
	);
	if (rows.length === 0) throw new DossierError("ROLE_NEEDED");
}

/** Changes how a person is called at this client; everybody changes only their own name. */
export async function renameMember(
	client: DossierClient,
	{ clientId, userId, displayName }: Member & { displayName: string },
): Promise<void> {
	unwrap(
		await client
			.from("client_members")
			.update({ display_name: displayName })
			.eq("client_id", clientId)
			.eq("user_id", userId),
	);
}

/**
 * Logs a person out everywhere, at once; they may log in again. Operators and managers only.
 * @returns how many sessions ended. @throws `DossierError` `MEMBER_UNKNOWN`, `ROLE_NEEDED`.
 */
export async function endMemberSessions(
	client: DossierClient,
	{ clientId, userId }: Member,
): Promise<number> {
	return unwrap(await client.rpc("end_member_sessions", { client_id: clientId, member_id: userId }));
}

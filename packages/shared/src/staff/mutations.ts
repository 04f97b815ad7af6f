import type { Enums, TablesUpdate } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

interface OwnSettings {
	readonly userId: string;
	readonly displayName?: string;
	/** Null forgets it. */
	readonly clientsRoot?: string | null;
	readonly locale?: "fr" | "en";
}

/** Saves a staff member's own settings; what is left out stays. */
export async function updateOwnSettings(
	client: DossierClient,
	{ userId, displayName, clientsRoot, locale }: OwnSettings,
): Promise<void> {
	const changes: TablesUpdate<"staff"> = { display_name: displayName, clients_root: clientsRoot, locale };
	const rows = unwrap(await client.from("staff").update(changes).eq("user_id", userId).select("user_id"));
	if (rows.length === 0) throw new DossierError("NOT_ALLOWED");
}

/**
 * Changes a person's role or closes and opens their access; operators only.
 * @throws `DossierError` `LAST_OPERATOR`, `NOT_ALLOWED`.
 */
export async function changeStaffAccess(
	client: DossierClient,
	{ userId, role, disabled }: { userId: string; role?: Enums<"staff_role">; disabled?: boolean },
): Promise<void> {
	const changes: TablesUpdate<"staff"> = { role };
	// An operator reaches every client: `staff_operator_reaches_every_client`.
	if (role === "operator") changes.limited_to_clients = false;
	if (disabled !== undefined) changes.disabled_at = disabled ? new Date().toISOString() : null;
	const rows = unwrap(await client.from("staff").update(changes).eq("user_id", userId).select("user_id"));
	if (rows.length === 0) throw new DossierError("NOT_ALLOWED");
}

/** Says which clients a person reaches: all of them (null), or these alone; operators only. */
export async function limitStaff(
	client: DossierClient,
	{ userId, clientIds }: { userId: string; clientIds: readonly string[] | null },
): Promise<void> {
	unwrap(
		clientIds
			? await client.rpc("limit_staff", { user_id: userId, client_ids: [...clientIds] })
			: await client.rpc("lift_staff_limit", { user_id: userId }),
	);
}

/**
 * Invites a person to the agency, `limited` to the clients they are given afterwards (never an operator);
 * inviting again replaces the open invitation. @throws `DossierError` `ROLE_NEEDED`.
 */
export async function inviteStaff(
	client: DossierClient,
	{
		email,
		displayName,
		role,
		limited,
	}: { email: string; displayName: string; role: Enums<"staff_role">; limited: boolean },
): Promise<void> {
	unwrap(await client.rpc("invite_staff", { email, display_name: displayName, role, limited }));
	await client.functions.invoke("deliver-outbox", { body: {} });
}

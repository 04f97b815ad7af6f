import type { TablesUpdate } from "../database.types.ts";
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

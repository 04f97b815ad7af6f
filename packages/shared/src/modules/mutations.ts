import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ModuleName } from "./queries.ts";

/** Shows a module on the client's home of One, or hides it. @throws `DossierError` `ROLE_NEEDED`, `CLIENT_ARCHIVED`. */
export async function switchModule(
	client: DossierClient,
	{ clientId, module, on }: { clientId: string; module: ModuleName; on: boolean },
): Promise<void> {
	const table = client.from("client_modules");
	const rows = unwrap(
		on
			? await table.insert({ client_id: clientId, module }).select("module")
			: await table.delete().eq("client_id", clientId).eq("module", module).select("module"),
	);
	if (rows.length === 0) throw new DossierError("ROLE_NEEDED");
}

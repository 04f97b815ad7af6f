import type { TablesUpdate } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Saves what is named of the agency's settings; the rest stays. @throws `DossierError` `OPERATOR_ONLY` for whoever is not an operator. */
export async function updateAgency(client: DossierClient, fields: TablesUpdate<"agency">): Promise<void> {
	const rows = unwrap(await client.from("agency").update(fields).eq("only_one", true).select("only_one"));
	if (rows.length === 0) throw new DossierError("OPERATOR_ONLY");
}

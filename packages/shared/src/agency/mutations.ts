import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { AgencyFields } from "./schema.ts";

/** @throws `DossierError` `OPERATOR_ONLY` for whoever is not an operator. */
export async function updateAgency(client: DossierClient, fields: AgencyFields): Promise<void> {
	const rows = unwrap(await client.from("agency").update(fields).eq("only_one", true).select("only_one"));
	if (rows.length === 0) throw new DossierError("OPERATOR_ONLY");
}

import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { FicheRecord } from "./fields.ts";

/** A client with what its fiche holds beside the columns, as one revision has them. */
export function ficheQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["clients", "fiche", clientId],
		queryFn: () => readFiche(client, clientId),
	});
}

/** The fiche as it is now. @throws `DossierError` */
export async function readFiche(client: DossierClient, clientId: string): Promise<FicheRecord> {
	return unwrap(
		await client.from("clients").select("*, fiches!inner(layout, budget_cents)").eq("id", clientId).single(),
	);
}

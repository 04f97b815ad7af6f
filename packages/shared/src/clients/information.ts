import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What the agency knows of a client and the client may check. */
export function clientInformationQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["clients", "information", clientId],
		queryFn: async () =>
			unwrap(
				await client
					.from("clients")
					.select(
						"nom, entreprise, email, telephone, siret, adresse_rue, adresse_code_postal, adresse_ville, site_web",
					)
					.eq("id", clientId)
					.single(),
			),
	});
}

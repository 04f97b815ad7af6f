import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The agency of this deployment, for whoever is logged in. */
export function agencyQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["agency"],
		queryFn: async () => unwrap(await client.from("agency").select().single()),
		staleTime: Number.POSITIVE_INFINITY,
	});
}

/** What the login page may show before anybody is logged in. */
export function agencyNameQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["agency", "name"],
		queryFn: async () =>
			unwrap(
				await client
					.from("agency")
					.select("name, locale, color, logo_key, maintenance, maintenance_message")
					.single(),
			),
		staleTime: Number.POSITIVE_INFINITY,
	});
}

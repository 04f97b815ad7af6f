import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The agency's people, by name; those whose access is disabled too. */
export function staffQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["staff", "list"],
		queryFn: async () =>
			unwrap(
				await client
					.from("staff")
					.select("user_id, display_name, email, role, limited_to_clients, disabled_at, created_at")
					.order("display_name")
					.order("user_id"),
			),
	});
}

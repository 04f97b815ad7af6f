import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The person's own line of `staff`, or null for whoever is not (or no longer) of the agency. */
export function staffProfileQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["session", "staff", userId],
		queryFn: async () =>
			unwrap(await client.from("staff").select().eq("user_id", userId).is("disabled_at", null).maybeSingle()),
	});
}

/** The clients the person is a login of, whatever their statut. */
export function membershipsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["session", "memberships", userId],
		queryFn: async () => {
			const clients = unwrap(
				await client.from("clients").select("id, nom, slug, parcours, statut").order("nom"),
			);
			const members = unwrap(
				await client.from("client_members").select("client_id, display_name").eq("user_id", userId),
			);
			return clients.map((row) => ({
				client_id: row.id,
				display_name: members.find((member) => member.client_id === row.id)?.display_name ?? null,
				clients: row,
			}));
		},
	});
}

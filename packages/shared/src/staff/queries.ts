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

/**
 * Whom something at all of these clients may be given to, by `user_id`; at a client still to be made, for null.
 * Nobody to who does not reach the clients.
 */
export function staffReachingQuery(client: DossierClient, clientIds: readonly string[] | null) {
	return queryOptions({
		queryKey: ["staff", "reaching", clientIds],
		queryFn: async () =>
			unwrap(await client.rpc("staff_reaching", clientIds ? { client_ids: [...clientIds] } : {})),
	});
}

/** The clients a person limited to some may reach, by name. */
export function staffClientsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["staff", "clients", userId],
		queryFn: async () => {
			const rows = unwrap(
				await client.from("staff_clients").select("clients!inner(id, nom)").eq("user_id", userId),
			);
			return rows.map(({ clients }) => clients).sort((one, other) => one.nom.localeCompare(other.nom));
		},
	});
}

/** The invitations to the agency nobody used yet, newest first. */
export function staffInvitationsQuery(client: DossierClient) {
	return queryOptions({
		queryKey: ["invitations", "staff"],
		queryFn: async () => {
			const rows = unwrap(
				await client
					.from("invitations")
					.select(
						"id, email, display_name, staff_role, limited_to_clients, invited_by_name, created_at, expires_at",
					)
					.is("client_id", null)
					.is("accepted_at", null)
					.is("revoked_at", null)
					.order("created_at", { ascending: false }),
			);
			// The table holds that an invitation is either to a client's space or to a role.
			return rows.flatMap(({ staff_role, ...invitation }) =>
				staff_role ? [{ ...invitation, staff_role }] : [],
			);
		},
	});
}

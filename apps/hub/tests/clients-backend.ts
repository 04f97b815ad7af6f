import type { FollowedClient as Client } from "@dossier/shared/clients/schema";
import { bodyField, createBackend } from "./backend.ts";
import { martin, mikl } from "./people.ts";

/** Four clients of the demo agency, the most active first. */
export const fourClients: readonly Client[] = [
	"Martin Dupont",
	"Léa Bernard",
	"Karim Haddad",
	"Inès Moreau",
].map((nom, place) => ({
	...martin,
	id: `22222222-2222-4222-8222-22222222222${place + 2}`,
	nom,
	tags: place === 1 ? ["vip"] : [],
}));

/** A backend that holds clients, pins, filters and a draft, and answers what the page of the clients asks. */
export function createClientsBackend(clients: readonly Client[] = [martin]) {
	const held = {
		clients: clients.map((client) => ({ ...client })),
		pins: [] as string[],
		filters: [] as Record<string, unknown>[],
		draft: null as { fields: unknown; saved_at: string } | null,
	};
	const change = (
		ids: unknown,
		apply: (client: Client) => boolean,
		refused: (client: Client) => string | null,
	) =>
		held.clients
			.filter(({ id }) => Array.isArray(ids) && ids.includes(id))
			.map((client) => {
				const refusal = refused(client);
				const owner_before = client.owner_id;
				return {
					client_id: client.id,
					nom: client.nom,
					owner_before,
					changed: refusal === null && apply(client),
					refused: refusal,
				};
			});
	const whenArchived = ({ statut }: Client) => (statut === "archive" ? "CLIENT_ARCHIVED" : null);
	const backend = createBackend({
		"GET /rest/v1/clients": () => ({ body: held.clients }),
		"HEAD /rest/v1/clients": () => ({ headers: { "content-range": `0-0/${held.clients.length}` } }),
		"POST /rest/v1/rpc/search_clients": (request) => ({
			body: String(bodyField(request, "term")).includes("introuvable") ? [] : held.clients,
		}),
		"POST /rest/v1/rpc/client_tags": () => ({ body: [{ tag: "vip", clients: 1 }] }),
		"GET /rest/v1/staff": () => ({ body: [mikl] }),
		"POST /rest/v1/rpc/staff_reaching": () => ({ body: [mikl.user_id] }),
		"GET /rest/v1/client_pins": () => ({
			body: held.pins.map((id) => ({ clients: held.clients.find((client) => client.id === id) })),
		}),
		"POST /rest/v1/rpc/pin_clients": (request) => ({
			body: change(
				bodyField(request, "client_ids"),
				({ id }) => held.pins.push(id) > 0,
				() => null,
			),
		}),
		"POST /rest/v1/rpc/unpin_clients": (request) => ({
			body: change(
				bodyField(request, "client_ids"),
				({ id }) => held.pins.splice(held.pins.indexOf(id), 1).length > 0,
				() => null,
			),
		}),
		"POST /rest/v1/rpc/set_clients_owner": (request) => ({
			body: change(
				bodyField(request, "client_ids"),
				(client) => {
					const owner = bodyField(request, "owner_id");
					client.owner_id = typeof owner === "string" ? owner : null;
					return true;
				},
				whenArchived,
			),
		}),
		"GET /rest/v1/saved_filters": () => ({ body: held.filters }),
		"POST /rest/v1/saved_filters": (request) => {
			held.filters.push({
				id: bodyField(request, "id") ?? crypto.randomUUID(),
				list: bodyField(request, "list"),
				name: bodyField(request, "name"),
				query: bodyField(request, "query"),
			});
			return { status: 201 };
		},
		"DELETE /rest/v1/saved_filters": ({ search }) => {
			held.filters = held.filters.filter(({ id }) => search.get("id") !== `eq.${String(id)}`);
			return { status: 204 };
		},
		"GET /rest/v1/client_drafts": () => ({ body: held.draft ? [held.draft] : [] }),
		"POST /rest/v1/client_drafts": (request) => {
			held.draft = { fields: bodyField(request, "fields"), saved_at: "2026-01-06T10:00:00Z" };
			return { status: 201 };
		},
		"DELETE /rest/v1/client_drafts": () => {
			held.draft = null;
			return { status: 204 };
		},
	});
	return { ...backend, held };
}

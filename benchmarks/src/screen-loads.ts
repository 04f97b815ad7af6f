import type { Stack } from "@dossier/local-stack";
import { activityQuery } from "@dossier/shared/audit-log/queries";
import { clientInformationQuery } from "@dossier/shared/clients/information";
import { clientQuery, clientsQuery } from "@dossier/shared/clients/queries";
import type { Database } from "@dossier/shared/database.types";
import { documentsQuery } from "@dossier/shared/documents/queries";
import { unwrap } from "@dossier/shared/errors/dossier-error";
import { foldersQuery } from "@dossier/shared/folders/queries";
import { notificationsQuery, unreadCountQuery } from "@dossier/shared/notifications/queries";
import { searchQuery } from "@dossier/shared/search/queries";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { createClient } from "@supabase/supabase-js";
import { QueryClient } from "@tanstack/react-query";
import { WebSocket } from "isows";
import type { FilledAgency } from "./fill-agency.ts";
import { duration, type Load } from "./measure.ts";

const RUNS = 40;
const PASSWORD = "demonstration";

/** Each screen's queries at once, as its page does: with a person's token, and with the service's, whom no policy holds. */
export async function screenLoads(stack: Stack, agency: FilledAgency): Promise<Load[]> {
	const owner = await person(stack, "mikl@atelier-mikl.example");
	const member = await person(stack, "martin@boulangerie-dupont.example");
	const service = clientWith(stack, stack.keys.secret);
	const { clientId, ownerId, memberId } = agency;
	const against = (
		name: string,
		somebody: DossierClient,
		load: (client: DossierClient) => Promise<unknown>,
	): Load => ({
		name: `HTTP: ${name}`,
		runs: RUNS,
		held: () => duration(() => load(somebody)),
		free: () => duration(() => load(service)),
	});
	const search = (name: string, somebody: DossierClient, query: string): Load => ({
		name: `HTTP: ${name}`,
		runs: RUNS,
		held: () => duration(() => fresh().fetchQuery(searchQuery(somebody, { query }))),
	});
	const list = (client: DossierClient) =>
		fresh().fetchInfiniteQuery(clientsQuery(client, { sort: "activity", direction: "descending" }));
	const clientPage = (client: DossierClient) =>
		Promise.all([
			fresh().fetchQuery(clientQuery(client, clientId)),
			fresh().fetchQuery(foldersQuery(client)),
			fresh().fetchInfiniteQuery(documentsQuery(client, { clientId, folder: "documents" })),
			fresh().fetchInfiniteQuery(activityQuery(client, { clientId })),
			fresh().fetchQuery(unreadCountQuery(client, ownerId)),
		]);
	const portalHome = (client: DossierClient) =>
		Promise.all([
			fresh().fetchQuery(clientInformationQuery(client, clientId)),
			fresh().fetchInfiniteQuery(documentsQuery(client, { clientId })),
			fresh().fetchInfiniteQuery(notificationsQuery(client, memberId)),
			fresh().fetchQuery(unreadCountQuery(client, memberId)),
		]);
	return [
		against("list of clients, owner", owner, list),
		against("a client's page, owner", owner, clientPage),
		against("portal home, member", member, portalHome),
		search("search, a frequent word, owner", owner, "facture"),
		search("search, two letters, owner", owner, "fa"),
		search("search, two words and a slip, owner", owner, "chartte graphique"),
		search("search, a client, owner", owner, "dupnot"),
		search("search, a frequent word, member", member, "facture"),
	];
}

/** Nothing is kept from one load to the next. */
const fresh = () => new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });

function clientWith(stack: Stack, key: string): DossierClient {
	return createClient<Database>(stack.apiUrl, key, {
		auth: { persistSession: false },
		realtime: { transport: WebSocket },
	});
}

async function person(stack: Stack, email: string): Promise<DossierClient> {
	const client = clientWith(stack, stack.keys.publishable);
	unwrap(await client.auth.signInWithPassword({ email, password: PASSWORD }));
	return client;
}

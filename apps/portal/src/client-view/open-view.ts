import { agencyQuery } from "@dossier/shared/agency/queries";
import { currentClientViewQuery } from "@dossier/shared/client-views/queries";
import { createViewingClient } from "@dossier/shared/client-views/viewing-client";
import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import type { QueryClient } from "@tanstack/react-query";
import { environment } from "../supabase/environment.ts";
import type { ClientView } from "./client-view.ts";
import { receiveToken } from "./receive-token.ts";

const ANSWER_WITHIN_MILLISECONDS = 10_000;

/** What a view needs to be shown, or why it cannot be. */
export type OpenedView =
	| { readonly state: "open"; readonly loadClient: LoadDossierClient; readonly view: ClientView }
	| { readonly state: "noHub" | "over" };

/** Gets the token from the Hub's window, makes sure it is the Hub's, and asks whose eyes these are. */
export async function openView(viewId: string, queries: QueryClient): Promise<OpenedView> {
	const opener: Window | null = window.opener;
	if (!opener) return { state: "noHub" };
	const answer = await receiveToken(opener, viewId, AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS)).catch(
		() => null,
	);
	if (!answer) return { state: "noHub" };
	const client = createViewingClient({
		url: environment.supabaseUrl,
		publishableKey: environment.supabasePublishableKey,
		viewId,
		accessToken: answer.accessToken,
	});
	const agency = await queries.fetchQuery(agencyQuery(client));
	if (new URL(agency.hub_url).origin !== answer.origin) return { state: "noHub" };
	const current = await queries.fetchQuery(currentClientViewQuery(client));
	if (!current) return { state: "over" };
	const ready = Promise.resolve(client);
	return {
		state: "open",
		loadClient: () => ready,
		view: {
			viewId,
			memberId: current.member_id,
			memberName: current.member_name,
			clientNom: current.client_nom,
			expiresAt: current.expires_at,
		},
	};
}

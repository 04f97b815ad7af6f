import type { DossierClient } from "./client.ts";

/** Gives the Supabase client, the same one every time. */
export type LoadDossierClient = () => Promise<DossierClient>;

/**
 * A client whose code `fetchClient` brings when it is first asked for: the login page is on screen without it.
 * What a lost connection made fail is fetched again once the connection is back.
 */
export function dossierClientLoader(fetchClient: LoadDossierClient): LoadDossierClient {
	let client: Promise<DossierClient> | undefined;
	return () => {
		if (client) return client;
		client = fetchClient();
		client.catch(() => {
			window.addEventListener("online", () => (client = undefined), { once: true });
		});
		return client;
	};
}

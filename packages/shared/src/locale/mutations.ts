import { unwrap } from "../errors/dossier-error.ts";
import type { Locale } from "../errors/sentences.ts";
import type { DossierClient } from "../supabase/client.ts";

/** Says in which language a client's person is written to, at all their clients. */
export async function setMyLocale(client: DossierClient, locale: Locale): Promise<void> {
	unwrap(await client.rpc("set_my_locale", { locale }));
}

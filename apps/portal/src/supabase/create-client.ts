import { createDossierClient, type DossierClient } from "@dossier/shared/supabase/client";
import { environment } from "./environment.ts";
import { sessionName } from "./session-name.ts";

/** The Supabase client of this build. */
export function createClient(): DossierClient {
	return createDossierClient({
		url: environment.supabaseUrl,
		publishableKey: environment.supabasePublishableKey,
		sessionName,
	});
}

import type { DossierClient } from "@dossier/shared/supabase/client";
import { createContext, useContext } from "react";

/** Carries the one Supabase client of the app. */
export const DossierClientContext = createContext<DossierClient | null>(null);

/** The Supabase client that acts with the person's own token. Throws outside of the providers. */
export function useDossierClient(): DossierClient {
	const client = useContext(DossierClientContext);
	if (!client) throw new Error("useDossierClient needs DossierClientContext around it.");
	return client;
}

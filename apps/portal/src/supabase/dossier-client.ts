import type { DossierClient } from "@dossier/shared/supabase/client";
import { createContext, useContext } from "react";

/** The Supabase client of the app, or in a test the test's. */
export const DossierClientContext = createContext<DossierClient | null>(null);

/** The Supabase client that acts with the person's own token. */
export function useDossierClient(): DossierClient {
	const client = useContext(DossierClientContext);
	if (!client) throw new Error("useDossierClient needs a DossierClientContext above it.");
	return client;
}

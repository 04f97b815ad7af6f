import type { DossierClient } from "@dossier/shared/supabase/client";
import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { createContext, use, useContext } from "react";

/** Carries what gives the one Supabase client of the app. */
export const DossierClientContext = createContext<LoadDossierClient | null>(null);

/** Gives the Supabase client once its code is there: for the few pages that are on screen before it. */
export function useDossierClientLoader(): LoadDossierClient {
	const load = useContext(DossierClientContext);
	if (!load) throw new Error("useDossierClientLoader needs a DossierClientContext above it.");
	return load;
}

/** The Supabase client that acts with the person's own token. Waits, in a Suspense, for its code. */
export function useDossierClient(): DossierClient {
	return use(useDossierClientLoader()());
}

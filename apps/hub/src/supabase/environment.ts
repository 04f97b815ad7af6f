import { parseEnvironment } from "@dossier/shared/supabase/environment";

/** Where this build of the Hub finds its backend. */
export const environment = parseEnvironment(import.meta.env);

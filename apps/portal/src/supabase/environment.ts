import { parseEnvironment } from "@dossier/shared/supabase/environment";

/** Where the portal finds its backend, read once from the build's variables. */
export const environment = parseEnvironment(import.meta.env);

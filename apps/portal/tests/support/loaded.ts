import type { DossierClient } from "@dossier/shared/supabase/client";
import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { createTranslations, loadAllTexts } from "../../src/i18n/translations.ts";

/** A client that is there already: React reads the promise's state instead of waiting for it. */
export function loaded(client: DossierClient): LoadDossierClient {
	const promise = Object.assign(Promise.resolve(client), { status: "fulfilled", value: client });
	return () => promise;
}

/** All French texts. */
export const frenchTexts = await createTranslations("fr");
await loadAllTexts(frenchTexts);

import { errorSentence } from "@dossier/shared/errors/sentences";
import { useCallback } from "react";
import { useLocale } from "../i18n/locale.ts";

/** Tells errors in the person's language. */
export function useSentence(): (error: unknown) => ReturnType<typeof errorSentence> {
	const { locale } = useLocale();
	return useCallback((error: unknown) => errorSentence(error, locale), [locale]);
}

import type { Locale } from "@dossier/shared/errors/sentences";
import { isLocale, storeLocale } from "@dossier/shared/locale/stored-locale";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** The language on screen and the way to change it. */
export function useLocale(): { locale: Locale; changeLocale: (locale: Locale) => void } {
	const { i18n } = useTranslation();
	const changeLocale = useCallback(
		(locale: Locale) => {
			storeLocale(locale);
			void i18n.changeLanguage(locale);
		},
		[i18n],
	);
	return { locale: isLocale(i18n.language) ? i18n.language : "fr", changeLocale };
}

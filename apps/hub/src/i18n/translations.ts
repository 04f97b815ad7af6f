import type { Locale } from "@dossier/shared/errors/sentences";
import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { english } from "./english.ts";
import { french } from "./french.ts";

/** The texts of the Hub in one language, ready at once. The document says which language it is in. */
export function createTranslations(locale: Locale): i18n {
	const translations = i18next.createInstance();
	void translations.use(initReactI18next).init({
		lng: locale,
		fallbackLng: "fr",
		defaultNS: "common",
		resources: { fr: french, en: english },
		// React escapes already.
		interpolation: { escapeValue: false },
		initAsync: false,
	});
	document.documentElement.lang = locale;
	translations.on("languageChanged", (language) => {
		document.documentElement.lang = language;
	});
	return translations;
}

import type { Locale } from "@dossier/shared/errors/sentences";
import { useTranslation } from "react-i18next";

const storageKey = "dossier-locale";

/** The languages of the portal, the first one being its own. */
export const locales = ["fr", "en"] as const satisfies readonly Locale[];

/** Tells one of our languages from any other text. */
export function isLocale(value: unknown): value is Locale {
	return value === "fr" || value === "en";
}

/** The language the person chose on this device, French until then. */
export function storedLocale(): Locale {
	try {
		const stored = localStorage.getItem(storageKey);
		return isLocale(stored) ? stored : "fr";
	} catch {
		return "fr";
	}
}

/** Keeps the choice on this device, where the browser allows it. */
function storeLocale(locale: Locale): void {
	try {
		localStorage.setItem(storageKey, locale);
	} catch {
		// Storage is forbidden by the browser's settings: the choice holds for this visit.
	}
}

/** The language on screen and the way to change it. */
export function useLocale(): { locale: Locale; changeLocale: (locale: Locale) => void } {
	const { i18n } = useTranslation();
	const changeLocale = (locale: Locale) => {
		storeLocale(locale);
		void i18n.changeLanguage(locale);
	};
	return { locale: isLocale(i18n.language) ? i18n.language : "fr", changeLocale };
}

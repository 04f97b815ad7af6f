import type { Locale } from "../errors/sentences.ts";

const STORAGE_KEY = "dossier-locale";

/** The languages of both apps, the first one being their own. */
export const locales = ["fr", "en"] as const satisfies readonly Locale[];

/** Tells one of our languages from any other text. */
export function isLocale(value: unknown): value is Locale {
	return value === "fr" || value === "en";
}

/** The language the person chose on this device, French until then. */
export function storedLocale(): Locale {
	try {
		const stored = localStorage.getItem(STORAGE_KEY);
		return isLocale(stored) ? stored : "fr";
	} catch {
		return "fr";
	}
}

/** Keeps the choice on this device, where the browser allows it. */
export function storeLocale(locale: Locale): void {
	try {
		localStorage.setItem(STORAGE_KEY, locale);
	} catch {
		// Storage is forbidden by the browser's settings: the choice holds for this visit.
	}
}

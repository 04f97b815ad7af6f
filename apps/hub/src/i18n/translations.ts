import type { Locale } from "@dossier/shared/errors/sentences";
import i18next, { type i18n } from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { initReactI18next } from "react-i18next";

type Texts = Readonly<Record<string, object>>;

/** What the pages before the login say: all that is fetched before the first of them is on screen. */
const entrance = ["common", "session"];

async function entranceTexts(language: string): Promise<Texts> {
	return language === "en" ? import("./entrance-english.ts") : import("./entrance-french.ts");
}

async function allTexts(language: string): Promise<Texts> {
	if (language === "en") return (await import("./english.ts")).english;
	return (await import("./french.ts")).french;
}

/** The texts of the Hub in one language, those of its entrance first. The document says which language it is in. */
export async function createTranslations(locale: Locale): Promise<i18n> {
	const translations = i18next.createInstance();
	const backend = resourcesToBackend(async (language: string, namespace: string) => {
		const texts = await (entrance.includes(namespace) ? entranceTexts(language) : allTexts(language));
		return texts[namespace];
	});
	await translations
		.use(initReactI18next)
		.use(backend)
		.init({
			lng: locale,
			// Both catalogues have the same keys: a type holds that.
			fallbackLng: false,
			ns: [...entrance],
			defaultNS: "common",
			// React escapes already.
			interpolation: { escapeValue: false },
			showSupportNotice: false,
		});
	document.documentElement.lang = locale;
	translations.on("languageChanged", (language) => {
		document.documentElement.lang = language;
	});
	return translations;
}

/** Fetches what every other page says. A language chosen later brings the same. */
export async function loadAllTexts(translations: i18n): Promise<void> {
	await translations.loadNamespaces(Object.keys(await allTexts(translations.language)));
}

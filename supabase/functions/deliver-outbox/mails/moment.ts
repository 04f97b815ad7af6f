import type { Locale } from "./letter.ts";

const languages = { fr: "fr-FR", en: "en-GB" } as const;

/** A day and its time, as said in Paris: the agency and its clients are in France. */
export function moment(date: Date, locale: Locale): string {
	return inParis(date, locale, { dateStyle: "long", timeStyle: "short" });
}

/** A day, as said in Paris. */
export function day(date: Date, locale: Locale): string {
	return inParis(date, locale, { dateStyle: "long" });
}

function inParis(date: Date, locale: Locale, style: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(languages[locale], { ...style, timeZone: "Europe/Paris" }).format(date);
}

import { format, formatDistance, formatISO, isSameDay, isSameYear } from "date-fns";
import { enGB, fr } from "date-fns/locale";
import type { Locale } from "../errors/sentences.ts";

const LOCALES = { fr, en: enGB } as const;

/** A day, the year only when it is not this one. */
export function formatDate(date: string | Date, locale: Locale, now = new Date()): string {
	return format(date, isSameYear(date, now) ? "d MMM" : "d MMM yyyy", { locale: LOCALES[locale] });
}

/** A time of day. */
export function formatTime(date: string | Date, locale: Locale): string {
	return format(date, "p", { locale: LOCALES[locale] });
}

/** A day and its time, for titles and details. */
export function formatDateTime(date: string | Date, locale: Locale): string {
	return format(date, "PPPp", { locale: LOCALES[locale] });
}

/** A day and its time in few characters, for a name: "21/11 14:03". */
export function formatShortDateTime(date: string | Date, locale: Locale): string {
	return format(date, "dd/MM HH:mm", { locale: LOCALES[locale] });
}

/** How long ago, for today; the day otherwise. */
export function formatRelative(date: string | Date, now: Date, locale: Locale): string {
	return isSameDay(date, now)
		? formatDistance(date, now, { addSuffix: true, locale: LOCALES[locale] })
		: formatDate(date, locale, now);
}

/** A day of the person's own calendar as the database takes it: `2026-03-07`. */
export function isoDay(date: Date): string {
	return formatISO(date, { representation: "date" });
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	["year", 31_557_600],
	["month", 2_629_800],
	["week", 604_800],
	["day", 86_400],
	["hour", 3_600],
	["minute", 60],
];

/**
 * A moment as people say it, in the largest unit that fits; under a minute it is now.
 *
 * @example formatRelativeTime(new Date("2026-03-01T10:00Z"), "fr", new Date("2026-03-01T12:00Z")) // "il y a 2 heures"
 */
export function formatRelativeTime(date: Date, locale: string, now: Date): string {
	const seconds = (date.getTime() - now.getTime()) / 1000;
	const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	for (const [unit, length] of units) {
		if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
	}
	return format.format(0, "second");
}

import type { Locale } from "../errors/sentences.ts";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/**
 * A size in bytes as people read it, in powers of 1000.
 * @example formatBytes(1_500_000, "fr") === "1,5 Mo"
 */
export function formatBytes(bytes: number, locale: Locale): string {
	const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
	return new Intl.NumberFormat(locale, {
		style: "unit",
		unit: UNITS[power] ?? "byte",
		unitDisplay: power === 0 ? "long" : "short",
		maximumFractionDigits: power === 0 ? 0 : 1,
	}).format(bytes / 1000 ** power);
}

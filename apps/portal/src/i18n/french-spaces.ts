import type { Catalogue } from "./catalogue.ts";

const noBreak = "\u00a0";
const narrowNoBreak = "\u202f";

/**
 * Keeps French punctuation on the line of its word: no-break spaces as the Imprimerie nationale sets them.
 * @example frenchSpaces("Rien reçu ?") // "Rien reçu\u202f?"
 */
export function frenchSpaces(text: string): string {
	return text
		.replace(/ (?=[;?!])/g, narrowNoBreak)
		.replace(/ (?=[:%»])/g, noBreak)
		.replace(/(?<=«) /g, noBreak);
}

/** A catalogue whose texts all have their no-break spaces. */
export function withFrenchSpaces<Texts extends object>(texts: Texts): Catalogue<Texts>;
export function withFrenchSpaces(texts: object): object {
	return Object.fromEntries(
		Object.entries(texts).map(([key, value]) => [
			key,
			typeof value === "string" ? frenchSpaces(value) : withFrenchSpaces(value),
		]),
	);
}

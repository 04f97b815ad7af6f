import { searchable } from "../../text/searchable.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codesByName = new Map<"region" | "language", ReadonlyMap<string, string>>();

/**
 * The code of two letters of a country (ISO 3166-1) or a language (ISO 639-1) a file names in French or in English;
 * what is no name of one comes back as it was written. The names are those of Unicode's CLDR, which every browser has.
 */
export function codeOfName(type: "region" | "language", written: string): string {
	let codes = codesByName.get(type);
	if (!codes) {
		codes = readNames(type);
		codesByName.set(type, codes);
	}
	return codes.get(searchable(written)) ?? written;
}

function readNames(type: "region" | "language"): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	for (const locale of ["en", "fr"]) {
		const names = new Intl.DisplayNames(locale, { type, fallback: "none" });
		for (const first of LETTERS) {
			for (const second of LETTERS) {
				const code = type === "language" ? `${first}${second}`.toLowerCase() : `${first}${second}`;
				const name = isCurrent(type, code) && names.of(code);
				if (name) codes.set(searchable(name), code);
			}
		}
	}
	return codes;
}

/** Whether a code is no other's old name: FX was France, iw was Hebrew. */
function isCurrent(type: "region" | "language", code: string): boolean {
	const locale = type === "region" ? `und-${code}` : code;
	return Intl.getCanonicalLocales(locale)[0] === locale;
}

/** A text as the database's `private.searchable` stores it: no accents, lower case. */
export function searchable(value: string): string {
	return value
		.normalize("NFD")
		.replace(/\p{Diacritic}/gu, "")
		.replace(/œ/gi, "oe")
		.replace(/æ/gi, "ae")
		.toLowerCase()
		.trim();
}

/** A pattern for `ilike` that finds the text anywhere, its own wildcards taken literally. */
export function containsPattern(value: string): string {
	return `%${exactPattern(value)}%`;
}

/** A pattern for `ilike` that matches the text and nothing else. */
export function exactPattern(value: string): string {
	return value.replace(/[\\%_]/g, "\\$&");
}

/**
 * The initials of a name: of its first and last word, or the first two letters of a single word.
 *
 * @example initials("Camille Durand-Petit") // "CD"
 */
export function initials(name: string): string {
	const words = name.trim().split(/\s+/).filter(Boolean);
	const first = words[0] ?? "";
	const last = words.length > 1 ? (words.at(-1) ?? "") : "";
	const letters = last ? letter(first, 0) + letter(last, 0) : letter(first, 0) + letter(first, 1);
	return letters.toLocaleUpperCase();
}

function letter(word: string, position: number): string {
	return [...word][position] ?? "";
}

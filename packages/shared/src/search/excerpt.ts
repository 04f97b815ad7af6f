/** A piece of an excerpt, and whether it is a word that was looked for. */
export interface ExcerptPart {
	readonly text: string;
	readonly isMatch: boolean;
}

/** Reads the marks `search_everything` puts around the words that match: U+E000 and U+E001, which no text has. */
export function excerptParts(excerpt: string): ExcerptPart[] {
	return excerpt
		.split("\uE000")
		.flatMap((piece, index) => {
			if (index === 0) return [{ text: piece, isMatch: false }];
			const [match = "", rest = ""] = piece.split("\uE001");
			return [
				{ text: match, isMatch: true },
				{ text: rest, isMatch: false },
			];
		})
		.filter(({ text }) => text !== "");
}

/** A piece of a text, and whether it is to be marked. */
export interface MarkedPart {
	text: string;
	isMatch: boolean;
}

/** A text with the words that were looked for marked. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
	let place = 0;
	return parts.map(({ text, isMatch }) => {
		place += text.length;
		return isMatch ? (
			<mark key={place} className="rounded-xs bg-primary/15 font-medium text-foreground">
				{text}
			</mark>
		) : (
			<span key={place}>{text}</span>
		);
	});
}

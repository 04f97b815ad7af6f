import { Fragment } from "react";

/** A text of the catalogue in which `<strong>…</strong>` marks what the eye should find. */
export function Emphasized({ children }: { children: string }) {
	const parts = children.split(/<strong>(.*?)<\/strong>/);
	return parts.map((part, position) =>
		// split() puts what the group caught at the odd places.
		position % 2 === 1 ? (
			<strong key={part} className="wrap-anywhere font-semibold text-foreground">
				{part}
			</strong>
		) : (
			<Fragment key={part}>{part}</Fragment>
		),
	);
}

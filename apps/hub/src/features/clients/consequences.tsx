/** What an act does, point by point. */
export function Consequences({ sentences }: { sentences: readonly string[] }) {
	return (
		<ul className="flex list-disc flex-col gap-1 pl-5 text-pretty text-sm">
			{sentences.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	);
}

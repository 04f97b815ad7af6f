import { classNames } from "./class-names.ts";

/** A stretch of a line; `changed` when it is not in the other version's line. */
interface Part {
	readonly text: string;
	readonly changed: boolean;
}

interface Line {
	readonly kind: "same" | "added" | "removed";
	readonly parts: readonly Part[];
	/** Its number in each version, null where it is not. */
	readonly before: number | null;
	readonly after: number | null;
}

export interface DifferenceBlockProps {
	block:
		| { readonly kind: "lines"; readonly lines: readonly Line[] }
		| { readonly kind: "alike"; readonly count: number };
	labels: {
		/** Said before an added line. */
		readonly added: string;
		/** Said before a removed line. */
		readonly removed: string;
		/** How many lines alike were left out. */
		readonly alike: (count: number) => string;
	};
}

const lineClasses = {
	same: "",
	added: "bg-success-soft text-success",
	removed: "bg-danger-soft text-danger",
} as const;

const signs = { same: " ", added: "+", removed: "−" } as const;

/** Changed lines with those around them, or a word on how many alike ones lie between. */
export function DifferenceBlock({ block, labels }: DifferenceBlockProps) {
	if (block.kind === "alike") {
		return <p className="border-y bg-muted px-3 py-1 text-muted-foreground">{labels.alike(block.count)}</p>;
	}
	return (
		<ol>
			{block.lines.map((line) => (
				<DifferenceLine key={`${line.before}-${line.after}`} line={line} labels={labels} />
			))}
		</ol>
	);
}

function DifferenceLine({ line, labels }: { line: Line; labels: DifferenceBlockProps["labels"] }) {
	return (
		<li className={classNames("flex gap-2 px-3 py-0.5", lineClasses[line.kind])}>
			<span aria-hidden="true" className="w-8 shrink-0 select-none text-right tabular-nums">
				{line.after ?? line.before}
			</span>
			<span aria-hidden="true" className="select-none">
				{signs[line.kind]}
			</span>
			<span className="wrap-anywhere min-w-0 whitespace-pre-wrap">
				{line.kind === "same" ? null : <span className="sr-only">{labels[line.kind]} </span>}
				{line.parts.map((part, position) => (
					<LinePart key={position} part={part} kind={line.kind} />
				))}
			</span>
		</li>
	);
}

function LinePart({ part, kind }: { part: Part; kind: Line["kind"] }) {
	if (!part.changed) return part.text;
	return kind === "added" ? (
		<ins className="rounded-xs bg-success-border px-0.5 font-semibold no-underline">{part.text}</ins>
	) : (
		<del className="rounded-xs bg-danger-border px-0.5 font-semibold">{part.text}</del>
	);
}

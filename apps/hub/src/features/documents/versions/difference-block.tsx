import type {
	DifferenceBlock,
	DifferenceLine,
	DifferencePart,
} from "@dossier/shared/documents/text-difference";
import { classNames } from "@dossier/ui/class-names";
import { useTranslation } from "react-i18next";

const lineClasses = {
	same: "",
	added: "bg-success-soft text-success",
	removed: "bg-danger-soft text-danger",
} as const;

const signs = { same: " ", added: "+", removed: "−" } as const;

/** Changed lines with those around them, or a word on how many alike ones lie between. */
export function DifferenceBlockView({ block }: { block: DifferenceBlock }) {
	const { t } = useTranslation("versions");
	if (block.kind === "alike") {
		return (
			<p className="border-y bg-muted px-3 py-1 text-muted-foreground">
				{t("alike", { count: block.count })}
			</p>
		);
	}
	return (
		<ol>
			{block.lines.map((line) => (
				<Line key={`${line.before}-${line.after}`} line={line} />
			))}
		</ol>
	);
}

function Line({ line }: { line: DifferenceLine }) {
	const { t } = useTranslation("versions");
	return (
		<li className={classNames("flex gap-2 px-3 py-0.5", lineClasses[line.kind])}>
			<span aria-hidden="true" className="w-8 shrink-0 select-none text-right tabular-nums opacity-70">
				{line.after ?? line.before}
			</span>
			<span aria-hidden="true" className="select-none">
				{signs[line.kind]}
			</span>
			<span className="wrap-anywhere min-w-0 whitespace-pre-wrap">
				{line.kind === "same" ? null : <span className="sr-only">{t(line.kind)} </span>}
				{line.parts.map((part, position) => (
					<Part key={position} part={part} kind={line.kind} />
				))}
			</span>
		</li>
	);
}

function Part({ part, kind }: { part: DifferencePart; kind: DifferenceLine["kind"] }) {
	if (!part.changed) return part.text;
	return kind === "added" ? (
		<ins className="rounded-xs bg-success-border px-0.5 font-semibold no-underline">{part.text}</ins>
	) : (
		<del className="rounded-xs bg-danger-border px-0.5 font-semibold">{part.text}</del>
	);
}

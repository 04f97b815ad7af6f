import type { LineCounter } from "yaml";
import type { Expectation } from "./schema.ts";

/** What makes a text no fiche at all; none of its values is read then. */
export const REFUSALS = [
	"tooLarge",
	"tooDeep",
	"tooManyKeys",
	"anchor",
	"alias",
	"tag",
	"mergeKey",
	"duplicateKey",
	"severalDocuments",
	"complexKey",
	"noKeys",
	"tab",
	"indentation",
	"syntax",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What is wrong with one value of a text that reads well. */
export type ValueProblem = Expectation | "plainValue" | "nestedKeys" | "list" | "unchanged";

/** One thing wrong with a fiche, and where. */
export interface FicheIssue {
	readonly problem: Refusal | ValueProblem;
	/** From 1, as editors count. */
	readonly line: number;
	/** Characters from the beginning of the text. */
	readonly from: number;
	readonly to: number;
	/** As it is written in the file, such as `contact.email`. */
	readonly key?: string;
	/** What was found, shortened. */
	readonly received?: string;
	/** What has to stay, where a value does not change. */
	readonly kept?: string;
}

const REFUSED: ReadonlySet<string> = new Set(REFUSALS);

/** Whether the problem is the text's own, not a value's. */
export function isRefusal(problem: FicheIssue["problem"]): problem is Refusal {
	return REFUSED.has(problem);
}

const LONGEST_RECEIVED = 60;

/** What was found, short enough for a sentence. */
export function shortened(text: string): string {
	return text.length > LONGEST_RECEIVED ? `${text.slice(0, LONGEST_RECEIVED)}…` : text;
}

/** An issue at a range of a text. */
export function issueAt(
	lines: LineCounter,
	problem: FicheIssue["problem"],
	[from, to]: readonly [number, number],
	more: Pick<FicheIssue, "key" | "received" | "kept"> = {},
): FicheIssue {
	return { problem, line: Math.max(lines.linePos(from).line, 1), from, to, ...more };
}

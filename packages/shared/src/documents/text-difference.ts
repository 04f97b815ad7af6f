import type { Change } from "diff";

/** A stretch of a line; `changed` when it is not in the other version's line. */
export interface DifferencePart {
	readonly text: string;
	readonly changed: boolean;
}

/** A line of either version; the number it has in each, null where it is not. */
export interface DifferenceLine {
	readonly kind: "same" | "added" | "removed";
	readonly parts: readonly DifferencePart[];
	readonly before: number | null;
	readonly after: number | null;
}

/** Lines to show, or how many alike ones were left out. */
export type DifferenceBlock =
	| { readonly kind: "lines"; readonly lines: readonly DifferenceLine[] }
	| { readonly kind: "alike"; readonly count: number };

/** Unchanged lines shown around a change. */
const CONTEXT_LINES = 3;

/** Two texts with nothing in common take forever to compare; after so many milliseconds it is called off. */
const PATIENCE = 4000;

/** How two versions of a text differ, line by line and, in a changed line, word by word. Null when they have too little in common. */
export async function textDifference(before: string, after: string): Promise<DifferenceBlock[] | null> {
	const { diffLines, diffWordsWithSpace } = await import("diff");
	const changes = diffLines(withoutReturns(before), withoutReturns(after), { timeout: PATIENCE });
	if (!changes) return null;
	const compareWords = (one: string, other: string) => diffWordsWithSpace(one, other, { timeout: PATIENCE });
	return foldAlike(numbered(changes, compareWords));
}

type CompareWords = (before: string, after: string) => Change[] | undefined;

function numbered(changes: readonly Change[], compareWords: CompareWords): DifferenceLine[] {
	const lines: DifferenceLine[] = [];
	let before = 0;
	let after = 0;
	for (const [index, change] of changes.entries()) {
		const next = changes[index + 1];
		const previous = changes[index - 1];
		const counterpart =
			change.removed && next?.added ? next : change.added && previous?.removed ? previous : undefined;
		for (const [position, text] of linesOf(change.value).entries()) {
			const other = counterpart && linesOf(counterpart.value)[position];
			lines.push({
				kind: change.added ? "added" : change.removed ? "removed" : "same",
				parts: partsOf(text, other, change.added, compareWords),
				before: change.added ? null : ++before,
				after: change.removed ? null : ++after,
			});
		}
	}
	return lines;
}

function partsOf(
	text: string,
	other: string | undefined,
	isAfter: boolean,
	compareWords: CompareWords,
): DifferencePart[] {
	if (other === undefined) return [{ text, changed: false }];
	const words = isAfter ? compareWords(other, text) : compareWords(text, other);
	if (!words) return [{ text, changed: true }];
	return words
		.filter((word) => (isAfter ? !word.removed : !word.added))
		.map((word) => ({ text: word.value, changed: word.added || word.removed }));
}

function foldAlike(lines: readonly DifferenceLine[]): DifferenceBlock[] {
	const near = lines.map(() => false);
	for (const [index, line] of lines.entries()) {
		if (line.kind !== "same") near.fill(true, Math.max(index - CONTEXT_LINES, 0), index + CONTEXT_LINES + 1);
	}
	const blocks: ({ kind: "lines"; lines: DifferenceLine[] } | { kind: "alike"; count: number })[] = [];
	for (const [index, line] of lines.entries()) {
		const last = blocks.at(-1);
		if (near[index]) {
			if (last?.kind === "lines") last.lines.push(line);
			else blocks.push({ kind: "lines", lines: [line] });
		} else if (last?.kind === "alike") {
			last.count += 1;
		} else {
			blocks.push({ kind: "alike", count: 1 });
		}
	}
	return blocks;
}

function linesOf(value: string): string[] {
	return value.replace(/\n$/, "").split("\n");
}

function withoutReturns(text: string): string {
	return text.replace(/\r\n?/g, "\n");
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	type Matrix,
	parseMatrix,
	type Rule,
	VERBS,
	type Verb,
} from "@dossier/shared/isolation-matrix/matrix";
import picomatch from "picomatch";

/** One case of the matrix: what the database answers one person who tries one verb on one table. */
export interface Cell {
	readonly table: string;
	readonly verb: Verb;
	readonly role: string;
	readonly person: string;
	readonly rule: Rule;
}

/** How each row answered, by name; a row in neither list is as if it did not exist. */
export interface Answer {
	readonly done: readonly string[];
	readonly refused: readonly string[];
}

/** Reads isolation-matrix.yaml. @throws `ZodError` naming the place that does not fit. */
export async function readMatrix(): Promise<Matrix> {
	return parseMatrix(await readFile(join(import.meta.dirname, "../isolation-matrix.yaml"), "utf8"));
}

/** Every case the file states, in its order. */
export function statedCells({ roles, tables }: Matrix): Cell[] {
	return Object.entries(tables).flatMap(([table, rules]) =>
		VERBS.flatMap((verb) =>
			rules[verb].flatMap((rule) =>
				rule.who.map((role) => ({ table, verb, role, person: roles[role]?.person ?? "", rule })),
			),
		),
	);
}

/**
 * What a rule says of these rows.
 * @throws `Error` for a pattern that names no row: it would state something of nothing.
 */
export function expectedAnswer({ rule, verb }: Cell, names: readonly string[]): Answer {
	const { outcome, refused = [] } = rule;
	if (outcome === "all") return { done: distinct(names), refused: [] };
	if (outcome === "nothing") return { done: [], refused: [] };
	if (outcome === "refused") return { done: [], refused: distinct(names) };
	const done = matching(outcome, names);
	// What may be added somewhere is refused everywhere else: there is no row that could be out of sight.
	if (verb === "insert") return { done, refused: distinct(names).filter((name) => !done.includes(name)) };
	return { done, refused: matching(refused, names) };
}

function matching(patterns: readonly string[], names: readonly string[]): string[] {
	for (const pattern of patterns) {
		const matches = picomatch(pattern, { dot: true });
		if (!names.some((name) => matches(name))) throw new Error(`No row is called ${pattern}.`);
	}
	const matches = picomatch([...patterns], { dot: true });
	return distinct(names.filter((name) => matches(name)));
}

function distinct(names: readonly string[]): string[] {
	return [...new Set(names)].sort();
}

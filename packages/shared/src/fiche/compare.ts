import { merge } from "node-diff3";
import { FICHE_FIELDS, type FicheField, type FicheInput, inputFrom } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

/** A state of a fiche: its values, and the layout around them. */
export interface FicheState {
	readonly input: FicheInput;
	readonly layout: string;
}

/** Which of two versions to take. */
export type Side = "mine" | "theirs";

/** What differs between two versions that began as one. */
export interface FicheDifference {
	/** `layout`: the comments, the order and the free keys. */
	readonly field: FicheField | "layout";
	readonly mine: string;
	readonly theirs: string;
	/** The version that alone changed it; null when both did, and a person has to choose. */
	readonly suggested: Side | null;
}

/** Where my version and theirs differ, value by value; layouts only where they cannot be woven together. */
export function differences(base: FicheState, mine: FicheState, theirs: FicheState): FicheDifference[] {
	const values = FICHE_FIELDS.map((field) => difference(field, ...texts(field, base, mine, theirs)));
	const layout =
		wovenLayout(base, mine, theirs) === null
			? difference("layout", base.layout, mine.layout, theirs.layout)
			: null;
	return [...values, layout].filter((found) => found !== null);
}

/** One fiche of two: each difference from the side chosen for it, everything else as both have it. */
export function merged(
	base: FicheState,
	mine: FicheState,
	theirs: FicheState,
	choices: ReadonlyMap<FicheDifference["field"], Side>,
): FicheState {
	const side = (field: FicheDifference["field"]) => (choices.get(field) === "mine" ? mine : theirs);
	return {
		input: inputFrom((field) => side(field).input[field], side("liens").input.liens),
		layout: wovenLayout(base, mine, theirs) ?? side("layout").layout,
	};
}

function texts(
	field: FicheField,
	...states: readonly [FicheState, FicheState, FicheState]
): [string, string, string] {
	const text = ({ input }: FicheState) => (field === "liens" ? input.liens.join("\n") : input[field]);
	const [base, mine, theirs] = states;
	return [text(base), text(mine), text(theirs)];
}

function difference(
	field: FicheDifference["field"],
	base: string,
	mine: string,
	theirs: string,
): FicheDifference | null {
	if (mine === theirs) return null;
	const suggested = mine === base ? "theirs" : theirs === base ? "mine" : null;
	return { field, mine, theirs, suggested };
}

/** Both persons' comments and free keys in one layout; null when they wrote in the same place. */
function wovenLayout(base: FicheState, mine: FicheState, theirs: FicheState): string | null {
	const woven = merge(lines(mine), lines(base), lines(theirs), { excludeFalseConflicts: true });
	if (woven.conflict) return null;
	const layout = woven.result.join("\n");
	return "refusals" in readYaml(layout) ? null : layout;
}

function lines({ layout }: FicheState): string[] {
	return layout.split("\n");
}

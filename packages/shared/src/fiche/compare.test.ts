import { describe, expect, it } from "vitest";
import { differences, type FicheState, merged } from "./compare.ts";
import { type FicheInput, inputFrom } from "./fields.ts";

const input = (changes: Partial<FicheInput> = {}): FicheInput => ({
	...inputFrom((field) => (field === "nom" ? "Martin" : ""), []),
	...changes,
});
const state = (changes: Partial<FicheInput> = {}, layout = "nom: ~\nsiret: ~\nlibre: 1\n"): FicheState => ({
	input: input(changes),
	layout,
});
const base = state();
const fields = (mine: FicheState, theirs: FicheState) =>
	differences(base, mine, theirs).map(({ field, suggested }) => [field, suggested]);

describe("differences", () => {
	it("are none between equal versions, even if both changed", () => {
		expect(fields(state({ nom: "Zoé" }), state({ nom: "Zoé" }))).toEqual([]);
	});

	it("suggest the side that alone changed a value, and leave the choice where both did", () => {
		const mine = state({ nom: "Zoé", secteur: "Pain", liens: ["https://a.fr"] });
		const theirs = state({ nom: "Léa", langue: "fr" });
		expect(fields(mine, theirs)).toEqual([
			["nom", null],
			["secteur", "mine"],
			["langue", "theirs"],
			["liens", "mine"],
		]);
	});

	it("weave comments and free keys written in different places", () => {
		const mine = state({}, "# à rappeler\nnom: ~\nsiret: ~\nlibre: 1\n");
		const theirs = state({}, "nom: ~\nsiret: ~\nlibre: 1\nautre: 2\n");
		expect(fields(mine, theirs)).toEqual([]);
		expect(merged(base, mine, theirs, new Map()).layout).toBe(
			"# à rappeler\nnom: ~\nsiret: ~\nlibre: 1\nautre: 2\n",
		);
	});

	it("show both layouts when both wrote in one place", () => {
		const mine = state({}, "nom: ~\nsiret: ~\nlibre: 2\n");
		const theirs = state({}, "nom: ~\nsiret: ~\nlibre: 3\n");
		expect(differences(base, mine, theirs)).toEqual([
			{ field: "layout", mine: mine.layout, theirs: theirs.layout, suggested: null },
		]);
	});

	it("show both layouts when together they would name a key twice", () => {
		const mine = state({}, "cle: a\nnom: ~\nsiret: ~\nlibre: 1\n");
		const theirs = state({}, "nom: ~\nsiret: ~\nlibre: 1\ncle: b\n");
		expect(fields(mine, theirs)).toEqual([["layout", null]]);
	});
});

describe("merged", () => {
	const mine = state({ nom: "Zoé", secteur: "Pain" }, "nom: ~\nsiret: ~\nlibre: 2\n");
	const theirs = state({ nom: "Léa", langue: "fr" }, "nom: ~\nsiret: ~\nlibre: 3\n");

	it("takes each value from the side chosen for it", () => {
		const one = merged(
			base,
			mine,
			theirs,
			new Map([
				["nom", "mine"],
				["secteur", "mine"],
				["langue", "theirs"],
				["layout", "mine"],
			]),
		);
		expect(one.input).toEqual(input({ nom: "Zoé", secteur: "Pain", langue: "fr" }));
		expect(one.layout).toContain("libre: 2");
	});

	it("takes one whole", () => {
		expect(
			merged(
				base,
				mine,
				theirs,
				new Map(differences(base, mine, theirs).map(({ field }) => [field, "mine"])),
			),
		).toEqual(mine);
		expect(merged(base, mine, theirs, new Map())).toEqual(theirs);
	});
});

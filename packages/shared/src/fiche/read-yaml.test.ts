import { describe, expect, it } from "vitest";
import { readFiche } from "./read-fiche.ts";
import { readYaml } from "./read-yaml.ts";

const refusals = (text: string) => {
	const yaml = readYaml(text);
	return "refusals" in yaml ? yaml.refusals.map(({ problem, line }) => [problem, line]) : [];
};

const BOMB = `a: &a ["lol","lol"]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
`;

describe("a text that is no fiche", () => {
	it.each([
		["an anchor", "nom: A\nx: &a 1\n", ["anchor", 2]],
		["a bomb", BOMB, ["anchor", 1]],
		["an alias", "nom: *a\n", ["alias", 1]],
		["an explicit tag", "nom: !!str A\n", ["tag", 1]],
		["a custom tag", "nom: !ruby/object:Gem A\n", ["tag", 1]],
		["a merge key", "nom: A\n<<: {b: c}\n", ["mergeKey", 2]],
		["a merge key inside", "nom: A\nx:\n  <<: 1\n", ["mergeKey", 3]],
		["the same key twice", "nom: A\nville: B\nnom: C\n", ["duplicateKey", 3]],
		["the same key twice inside", "nom: A\ncontact:\n  nom: B\n  nom: C\n", ["duplicateKey", 4]],
		["two documents", "nom: A\n---\nnom: B\n", ["severalDocuments", 2]],
		["a list for a key", "? [a]\n: 1\n", ["complexKey", 1]],
		["a list", "- nom: A\n", ["noKeys", 1]],
		["a sentence", "bonjour", ["noKeys", 1]],
		["nothing", "", ["noKeys", 1]],
		["comments alone", "# rien\n", ["noKeys", 1]],
		["a tab", "nom: A\ncontact:\n\temail: x\n", ["tab", 3]],
		["an open bracket", "nom: [A\n", ["indentation", 2]],
		["an open quote", 'nom: "A\n', ["syntax", 2]],
	])("%s", (_, text, expected) => expect(refusals(text)[0]).toEqual(expected));

	it.each([
		["300 kB", "x".repeat(300 * 1024), "tooLarge"],
		["128 k characters of two bytes and more", `nom: ${"é".repeat(131_072)}`, "tooLarge"],
		["brackets in brackets", "a: ".concat("[".repeat(100_000)), "tooDeep"],
		["lists in lists", "- ".repeat(100_000), "tooDeep"],
		[
			"keys without end",
			Array.from({ length: 20_000 }, (_, place) => `k${place}: 1`).join("\n"),
			"tooManyKeys",
		],
		[
			"a flow of keys",
			`a: {${Array.from({ length: 30_000 }, (_, place) => `k${place}`).join(",")}}`,
			"tooManyKeys",
		],
	])("%s, said at once", (_, text, expected) => {
		const start = performance.now();
		expect(refusals(text)[0]?.[0]).toBe(expected);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it("is not read at all", () => {
		expect(readFiche("nom: &a A\n", {})).toMatchObject({ input: null, columns: null });
	});
});

describe("a text that only looks dangerous", () => {
	it.each([
		"nom: R&D *étoiles* !important\n",
		'nom: "&a *b !!c"\n',
		"nom: A\nnote: |\n  &a\n  *b\n  <<: x\n  - - - -\n",
		"# &a *b !!tag <<:\nnom: A\n",
		"nom: A\r\nville: B\r\n",
		"\uFEFFnom: A\n",
	])("%j is taken", (text) => expect(refusals(text)).toEqual([]));
});

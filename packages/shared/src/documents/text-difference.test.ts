import { expect, it } from "vitest";
import { textDifference } from "./text-difference.ts";

const lines = (...all: string[]) => `${all.join("\n")}\n`;

it("says which words of a line changed", async () => {
	const blocks = await textDifference(
		lines("Titre", "Livraison le 3 mai"),
		lines("Titre", "Livraison le 10 mai"),
	);
	expect(blocks).toEqual([
		{
			kind: "lines",
			lines: [
				{ kind: "same", before: 1, after: 1, parts: [{ text: "Titre", changed: false }] },
				{
					kind: "removed",
					before: 2,
					after: null,
					parts: [
						{ text: "Livraison le ", changed: false },
						{ text: "3", changed: true },
						{ text: " mai", changed: false },
					],
				},
				{
					kind: "added",
					before: null,
					after: 2,
					parts: [
						{ text: "Livraison le ", changed: false },
						{ text: "10", changed: true },
						{ text: " mai", changed: false },
					],
				},
			],
		},
	]);
});

it("leaves out what is far from any change", async () => {
	const long = Array.from({ length: 20 }, (_, index) => `ligne ${index + 1}`);
	const blocks = await textDifference(lines(...long), lines(...long, "fin"));
	expect(
		blocks?.map((block) => (block.kind === "alike" ? block.count : block.lines.map(({ kind }) => kind))),
	).toEqual([17, ["same", "same", "same", "added"]]);
});

it("takes line ends of Windows and Unix for the same", async () => {
	expect(await textDifference("a\r\nb\r\n", "a\nb\n")).toEqual([{ kind: "alike", count: 2 }]);
});

it("marks no word where a line has no counterpart", async () => {
	expect(await textDifference("a\n", "a\nb\n")).toMatchObject([
		{ lines: [{ kind: "same" }, { kind: "added", parts: [{ text: "b", changed: false }] }] },
	]);
});

import { expect, test } from "vitest";
import { excerptParts } from "./excerpt.ts";

test("tells the words that match from the others", () => {
	expect(excerptParts("les \uE000croissants\uE001 au beurre, un \uE000croissant\uE001")).toEqual([
		{ text: "les ", isMatch: false },
		{ text: "croissants", isMatch: true },
		{ text: " au beurre, un ", isMatch: false },
		{ text: "croissant", isMatch: true },
	]);
});

test("leaves markup what it is: text", () => {
	expect(excerptParts("<b>non</b> \uE000<mark>\uE001")).toEqual([
		{ text: "<b>non</b> ", isMatch: false },
		{ text: "<mark>", isMatch: true },
	]);
});

test("has nothing to tell of nothing", () => {
	expect(excerptParts("")).toEqual([]);
});

import { expect, it } from "vitest";
import { LONGEST_TITLE, titleOfVersion } from "./schema.ts";

it("names a version of a note, within what a title holds", () => {
	expect(titleOfVersion("Réunion", "(version de Camille)")).toBe("Réunion (version de Camille)");
	const long = titleOfVersion("x".repeat(LONGEST_TITLE), "(version de Camille)");
	expect(long).toHaveLength(LONGEST_TITLE);
	expect(long).toMatch(/x \(version de Camille\)$/);
});

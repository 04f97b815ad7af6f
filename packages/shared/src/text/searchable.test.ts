import { expect, it } from "vitest";
import { containsPattern, searchable } from "./searchable.ts";

it("forgets accents and case, as the database does", () => {
	expect(searchable("  Léa Bernard — Cœur ÉTÉ ")).toBe("lea bernard — coeur ete");
});

it("takes wildcards typed by a person literally", () => {
	expect(containsPattern("100%_\\")).toBe("%100\\%\\_\\\\%");
});

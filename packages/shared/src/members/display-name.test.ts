import { expect, test } from "vitest";
import { displayNameSchema } from "./display-name.ts";

test("a name keeps its letters, in one way of writing them", () => {
	expect(displayNameSchema.parse("  Anne\u00A0 de   La Tour ")).toBe("Anne de La Tour");
	expect(displayNameSchema.parse("Le\u0301a O’Brien-Müller (Atelier)")).toBe("Léa O’Brien-Müller (Atelier)");
	expect(displayNameSchema.parse("王小明 🎉")).toBe("王小明 🎉");
});

test.each([
	["nothing", " \u00A0\u2003 "],
	["a control", "An\u0007ne"],
	["a second line", "Anne\nMiKL"],
	["a turn of direction", "Anne \u202EneK"],
	["a mark of direction", "MiKL\u200F"],
	["an isolate", "\u2066Anne"],
	["a space without width", "Mi\u200BKL"],
	["a letter without a shape", "\u3164"],
	["a tag", "<img src=x onerror=alert(1)>"],
	["an address", "Voir https://evil.example"],
	["too much", "a".repeat(121)],
])("a name is not %s", (_what, name) => {
	expect(displayNameSchema.safeParse(name).success).toBe(false);
});

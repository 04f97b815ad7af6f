import { displayable, formatHex, modeHsl, useMode, wcagContrast } from "culori/fn";
import { describe, expect, test } from "vitest";
import { brandTokens, contrastWithWhite, TEXT_CONTRAST } from "./tokens.ts";

/** The colours of a `light-dark(…, …)`. */
function both(token: string | undefined): [string, string] {
	const [, light = "", dark = ""] = /^light-dark\((.+\)), (.+\))\)$/.exec(token ?? "") ?? [];
	return [light, dark];
}

useMode(modeHsl);
const hues = Array.from({ length: 24 }, (_, index) =>
	formatHex({ mode: "hsl", h: index * 15, s: 0.9, l: 0.2 + (index % 7) * 0.12 }),
);
const colors = ["#ffffff", "#000000", "#ffff00", "#1f5f4f", "#ff00ff", ...hues];

describe("whatever colour is chosen", () => {
	test.each(colors)("text on %s and in it can be read, by day and by night", (color) => {
		const tokens = brandTokens(color);
		const [day, night] = both(tokens["--primary"]);
		const [dayText, nightText] = both(tokens["--primary-foreground"]);
		const [daySoft, nightSoft] = both(tokens["--brand-soft"]);
		expect([day, night, daySoft, nightSoft].filter((each) => !displayable(each))).toEqual([]);
		expect(wcagContrast(day, dayText)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
		expect(wcagContrast(night, nightText)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
		expect(wcagContrast(day, daySoft)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
		expect(wcagContrast(night, nightSoft)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
	});
});

test("a colour that can be read stays as it is", () => {
	const [day] = both(brandTokens("#1f5f4f")["--primary"]);
	expect(wcagContrast(day, "#1f5f4f")).toBeLessThan(1.02);
	expect(contrastWithWhite("#1f5f4f")).toBeGreaterThan(TEXT_CONTRAST);
});

test("what is no colour is refused", () => {
	expect(() => brandTokens("red")).toThrow(TypeError);
});

import Color from "colorjs.io";
import { describe, expect, test } from "vitest";
import { tints } from "../src/tint.ts";
import css from "../src/tokens.css?raw";
import { contrast, parseTokens, type Theme } from "./token-colors.ts";

const tokens = parseTokens(css);

const surfaces = ["background", "card", "popover", "sidebar", "muted", "accent"];
const tones = ["success", "warning", "danger", "info"];

// WCAG 2.2, success criterion 1.4.3: text against its ground.
const textPairs: (readonly [string, string])[] = [
	...surfaces.map((surface) => ["foreground", surface] as const),
	...surfaces.map((surface) => ["muted-foreground", surface] as const),
	...surfaces.map((surface) => ["brand", surface] as const),
	...tones.flatMap((tone) => surfaces.slice(0, 4).map((surface) => [tone, surface] as const)),
	...tones.map((tone) => [tone, `${tone}-soft`] as const),
	...tones.map((tone) => ["foreground", `${tone}-soft`] as const),
	...["foreground", "muted-foreground", "brand"].map((text) => [text, "brand-soft"] as const),
	["primary-foreground", "primary"],
	["primary-foreground", "primary-hover"],
	["destructive-foreground", "destructive"],
	["destructive-foreground", "destructive-hover"],
	["foreground", "brand-border"],
	["background", "foreground"],
	...tints.map((tint) => [`tint-${tint}`, `tint-${tint}-soft`] as const),
];

// WCAG 2.2, success criterion 1.4.11: what shows where a control is and which one has the focus.
const graphicPairs: (readonly [string, string])[] = [
	...["background", "card", "popover"].map((surface) => ["input", surface] as const),
	...surfaces.map((surface) => ["ring", surface] as const),
	...["background", "card", "popover"].map((surface) => ["primary", surface] as const),
	...["background", "card"].map((surface) => ["danger", surface] as const),
	...tones.map((tone) => [`${tone}-dot`, "card"] as const),
	...[1, 2, 3, 4, 5].map((series) => [`chart-${series}`, "card"] as const),
	["brand", "accent"],
	["card", "input"],
	["card", "primary"],
];

describe.each(["hub", "portal"] as const)("%s", (app) => {
	describe.each(["light", "dark"] as const)("%s", (theme: Theme) => {
		test.each(textPairs)("%s on %s is read at 4.5:1", (text, ground) => {
			expect(contrast(tokens, app, theme, text, ground)).toBeGreaterThanOrEqual(4.5);
		});

		test.each(graphicPairs)("%s on %s is seen at 3:1", (mark, ground) => {
			expect(contrast(tokens, app, theme, mark, ground)).toBeGreaterThanOrEqual(3);
		});
	});
});

test("every colour of both themes is one a screen can show", () => {
	for (const app of ["hub", "portal"] as const) {
		expect(tokens[app].size).toBeGreaterThan(50);
		for (const [name, { light, dark }] of tokens[app]) {
			for (const color of [light, dark]) {
				expect(new Color(color).inGamut("srgb", { epsilon: 0.005 }), `--${name}: ${color}`).toBe(true);
			}
		}
	}
});

import Color from "colorjs.io";

/** A theme of the tokens. */
export type Theme = "light" | "dark";

interface TokenColor {
	light: string;
	dark: string;
}

/** The colours of each app, by the name of the token. */
export interface AppTokens {
	hub: Map<string, TokenColor>;
	portal: Map<string, TokenColor>;
}

const colorFunction = String.raw`oklch\([^)]*\)`;
const declaration = new RegExp(
	String.raw`--([a-z0-9-]+):\s*(?:light-dark\((${colorFunction}),\s*(${colorFunction})\)|(${colorFunction}));`,
	"g",
);

function colorsOf(css: string): Map<string, TokenColor> {
	const colors = new Map<string, TokenColor>();
	for (const [, name = "", light, dark, both = ""] of css.matchAll(declaration)) {
		colors.set(name, { light: light ?? both, dark: dark ?? both });
	}
	return colors;
}

/** Reads the colours of both apps out of the token sheet: the portal's rule overrides the shared one. */
export function parseTokens(css: string): AppTokens {
	const [shared = "", portal = ""] = css.split(':root[data-app="portal"]');
	const hub = colorsOf(shared);
	return { hub, portal: new Map([...hub, ...colorsOf(portal)]) };
}

/** The contrast of two tokens as WCAG 2 defines it, from 1 to 21. Throws when a token does not exist. */
export function contrast(
	tokens: AppTokens,
	app: keyof AppTokens,
	theme: Theme,
	first: string,
	second: string,
): number {
	const [one, other] = [first, second].map((name) => {
		const color = tokens[app].get(name);
		if (!color) throw new Error(`There is no colour --${name} for the ${app}.`);
		// What lies outside of sRGB is drawn as its nearest sRGB colour.
		return new Color(color[theme]).to("srgb").toGamut();
	});
	return one && other ? Color.contrast(one, other, "WCAG21") : 1;
}

import {
	clampChroma,
	formatCss,
	modeLrgb,
	modeOklab,
	modeOklch,
	modeRgb,
	type Oklch,
	useMode,
	wcagContrast,
} from "culori/fn";

// The spaces a conversion passes through; only these come along.
for (const mode of [modeRgb, modeLrgb, modeOklab]) useMode(mode);
const oklch = useMode(modeOklch);

/** WCAG 2.2, 1.4.3: text of normal size. */
export const TEXT_CONTRAST = 4.5;

/** What a browser's rounding to 255 steps may take away. */
const MARGIN = 0.1;

const WHITE = "#ffffff";
const NIGHT: Oklch = { mode: "oklch", l: 0.182, c: 0.007, h: 75 };
const NIGHT_TEXT: Oklch = { mode: "oklch", l: 0.19, c: 0.02, h: 75 };

/** The six hexadecimal digits a colour is chosen in. */
export const colorPattern = /^#[0-9a-f]{6}$/;

/** How far apart a colour and white are, from 1 to 21. */
export function contrastWithWhite(color: string): number {
	return wcagContrast(color, WHITE);
}

/**
 * The theme's tokens for a brand colour, by day and by night. Its hue and strength stay; its lightness moves as far
 * as text on it and in it needs to be read, so that no choice makes a portal that cannot be.
 * @throws `TypeError` for what is no colour of six hexadecimal digits.
 */
export function brandTokens(color: string): Readonly<Record<`--${string}`, string>> {
	const chosen = colorPattern.test(color) ? oklch(color) : undefined;
	if (!chosen) throw new TypeError(`${color} is no colour such as #1f5f4f.`);
	const { c, h = 0 } = chosen;
	const tint = (l: number, most: number) =>
		clampChroma({ mode: "oklch", l, c: Math.min(c, most), h }, "oklch");
	const daySoft = tint(0.945, 0.024);
	const nightSoft = tint(0.29, 0.036);
	const day = readable(chosen, -0.005, [WHITE, daySoft]);
	const night = readable({ ...chosen, l: Math.max(chosen.l, 0.7), c: Math.min(c, 0.12) }, 0.005, [
		NIGHT,
		nightSoft,
	]);
	const both = (light: Oklch, dark: Oklch) => `light-dark(${formatCss(light)}, ${formatCss(dark)})`;
	return {
		"--primary": both(day, night),
		"--primary-hover": both(
			clampChroma({ ...day, l: day.l - 0.055 }, "oklch"),
			clampChroma({ ...night, l: Math.min(night.l + 0.055, 0.97) }, "oklch"),
		),
		"--primary-foreground": both({ mode: "oklch", l: 1, c: 0, h: 0 }, NIGHT_TEXT),
		"--brand": both(day, night),
		"--brand-soft": both(daySoft, nightSoft),
		"--brand-border": both(tint(0.855, 0.05), tint(0.41, 0.055)),
		"--ring": both({ ...day, l: Math.max(day.l, 0.5) }, night),
	};
}

/**
 * The nearest lightness, in steps of `step`, at which the colour is read against every one of `grounds`,
 * with as much of its strength as a screen can show.
 */
function readable(color: Oklch, step: number, grounds: readonly (string | Oklch)[]): Oklch {
	let l = Math.min(Math.max(color.l, 0.01), 0.99);
	let shown = clampChroma({ ...color, l }, "oklch");
	while (l > 0 && l < 1 && grounds.some((ground) => wcagContrast(shown, ground) < TEXT_CONTRAST + MARGIN)) {
		l += step;
		shown = clampChroma({ ...color, l }, "oklch");
	}
	return shown;
}

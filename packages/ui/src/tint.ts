/** The colours that tell things apart without meaning anything. */
export const tints = ["rose", "amber", "olive", "teal", "sky", "violet", "plum", "slate"] as const;

/** One of the tints. */
export type Tint = (typeof tints)[number];

/** The classes of each tint: soft ground, strong text. Written out so that Tailwind finds them. */
export const tintClasses: Record<Tint, string> = {
	rose: "bg-tint-rose-soft text-tint-rose",
	amber: "bg-tint-amber-soft text-tint-amber",
	olive: "bg-tint-olive-soft text-tint-olive",
	teal: "bg-tint-teal-soft text-tint-teal",
	sky: "bg-tint-sky-soft text-tint-sky",
	violet: "bg-tint-violet-soft text-tint-violet",
	plum: "bg-tint-plum-soft text-tint-plum",
	slate: "bg-tint-slate-soft text-tint-slate",
};

/** The tint of a text: always the same one for the same text, on every machine. */
export function tintOf(text: string): Tint {
	// FNV-1a, whose high bits are folded into the low ones: similar names fall far apart.
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text.normalize("NFC"))) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	hash ^= hash >>> 15;
	return tints[(hash >>> 0) % tints.length] ?? "slate";
}

import type { Catalogue } from "../catalogue.ts";
import type { versions as french } from "../fr/versions.ts";

export const versions: Catalogue<typeof french> = {
	compare: "Compare versions",
	compareText: "What changed from one version to the other.",
	before: "Before",
	after: "After",
	option: "Version {{number}}, {{author}}, {{date}}",
	restore: "Restore version {{number}}",
	changes: "Differences",
	added: "Added:",
	removed: "Removed:",
	alike_one: "One line alike",
	alike_other: "{{count}} lines alike",
	identical: "These two versions have the same text.",
	tooDifferent: "These two versions have almost nothing in common: open them one after the other.",
	truncated: "Only the beginning of these long texts is compared.",
	more: "Show more",
};

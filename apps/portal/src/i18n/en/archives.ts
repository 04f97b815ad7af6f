import type { Catalogue } from "../catalogue.ts";
import type { archives as french } from "../fr/archives.ts";

export const archives: Catalogue<typeof french> = {
	all: "Download all",
	allOf: "Download all: {{name}}",
	size_one: "1 document, {{size}}.",
	size_other: "{{count}} documents, {{size}} in all.",
	empty: "There is nothing to download here yet.",
	advice:
		"You will receive a ZIP file, arranged like the folder. Your browser's downloads show how far it is.",
	download: "Download",
	started: "The download begins",
	startedAdvice: "Follow it in your browser's downloads. If it breaks off, start it again from here.",
};

import type { Catalogue } from "../catalogue.ts";
import type { archives as french } from "../fr/archives.ts";

export const archives: Catalogue<typeof french> = {
	whole: "Download the whole folder",
	allOf: "Download all: {{name}}",
	size_one: "1 document, {{size}}.",
	size_other: "{{count}} documents, {{size}} in all.",
	empty: "There is nothing to download here yet.",
	advice:
		"You will receive a ZIP file, arranged like the folder. Your browser's downloads show how far it is.",
	inParts_one: "You will receive {{count}} ZIP file.",
	inParts_other:
		"This is too much for one file: you will receive {{count}} ZIP files, arranged like the folder. Each opens without the others.",
	parts: "ZIP files",
	takeEach:
		"Download them one after the other, within six hours. If one breaks off, close and ask for all again.",
	download: "Download",
	taken: "Started",
	started: "The download begins",
	startedAdvice: "Follow it in your browser's downloads. If it breaks off, start it again from here.",
};

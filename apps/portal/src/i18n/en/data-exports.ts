import type { Catalogue } from "../catalogue.ts";
import type { dataExports as french } from "../fr/data-exports.ts";

export const dataExports: Catalogue<typeof french> = {
	title: "My data",
	text: "A copy of everything about you: your documents, and what is written down in your space.",
	request: "Ask for a copy",
	again: "Ask again",
	waiting: {
		title: "Your copy is being prepared",
		text: "You can leave this page: a mail will tell you when it is ready.",
	},
	ready: {
		title: "Your copy is ready",
		text_zero: "No document, {{size}}. Available until {{date}}",
		text_one: "1 document, {{size}}. Available until {{date}}",
		text_other: "{{count}} documents, {{size}}. Available until {{date}}",
		download: "Download my data",
	},
	failed: {
		title: "The copy could not be prepared",
		interrupted: "Ask for it again. If it happens again, tell the agency.",
		tooLarge: "It exceeds 2 GB: download your documents from “My documents”, or ask the agency for it.",
	},
	expired: "The last copy is no longer available: it is kept for 7 days at most.",
};

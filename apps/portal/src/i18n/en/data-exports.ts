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
		leftOut_one:
			"1 document is too large to be in it: the copy says which. Take it with “Download all” in your documents, or ask the agency for it.",
		leftOut_other:
			"{{count}} documents are too large to be in it: the copy says which. Take them with “Download all” in your documents, or ask the agency for them.",
		download: "Download my data",
	},
	failed: {
		title: "The copy could not be prepared",
		interrupted: "Ask for it again. If it happens again, tell the agency.",
	},
	expired: "The last copy is no longer available: it is kept for 7 days at most.",
};

import type { Catalogue } from "../catalogue.ts";
import type { branding as french } from "../fr/branding.ts";

export const branding: Catalogue<typeof french> = {
	pick: "Pick: {{label}}",
	invalid: "A colour is written # and six characters, for example #1f5f4f.",
	readable: "White text on it reads well (contrast {{ratio}}).",
	adjusted: "Too light for white text (contrast {{ratio}}): the portal darkens it just enough to be read.",
	none: "Empty: the agency’s colour.",
	preview: "What your clients will see, by day and by night",
	sampleBadge: "Under way",
	sampleButton: "Add a document",
	client: {
		title: "In their colours",
		description: "What this client’s One space wears instead of the agency’s name and colour.",
		name: "Name shown",
		nameHint: "Empty: {{agency}}.",
		nameInvalid: "At most 120 characters.",
		color: "Colour",
		welcome: "Words of welcome",
		welcomeInvalid: "At most 2,000 characters.",
		saved: "The client’s space has a new look.",
	},
};

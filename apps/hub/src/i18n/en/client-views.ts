import type { Catalogue } from "../catalogue.ts";
import type { clientViews as french } from "../fr/client-views.ts";

export const clientViews: Catalogue<typeof french> = {
	open: "View as client",
	choose: {
		title: "View the space of {{client}}",
		text: "The portal opens exactly as this person sees it, read-only, for half an hour. The history records it.",
		label: "With the eyes of",
		action: "Open the view",
	},
	nobody: {
		title: "Nobody has access to this space yet",
		text: "Invite a person of the client: you will then be able to see what they see.",
		action: "Invite a person",
	},
	blocked: {
		title: "Your browser blocked the new window.",
		text: "Allow windows from this site, then try again.",
	},
};

import type { Catalogue } from "../catalogue.ts";
import type { notifications as french } from "../fr/notifications.ts";

export const notifications: Catalogue<typeof french> = {
	title: "What’s new",
	loading: "Loading what’s new",
	unread: "Unread",
	open: "Open",
	readAll: "Mark all as read",
	more: "Show earlier ones",
	sentence: {
		document_shared_one: "{{agency}} shared “{{name}}”",
		document_shared_other: "{{agency}} added {{count}} documents",
		document_updated: "{{agency}} updated “{{name}}”",
		etape_started: "The step “{{name}}” begins",
		etape_asks: "{{agency}} asks you for: {{asked}}",
		client_graduated: "Your project moves to One",
		graduation_reverted: "Your project is back in the Lab",
		other: "Something new in your space",
	},
	empty: {
		title: "Nothing new yet",
		text: "When {{agency}} shares or updates a document, you see it here.",
	},
	latest: {
		title: "Since your last visit",
		none: "Nothing new: you are up to date.",
	},
};

import type { Catalogue } from "../catalogue.ts";
import type { search as french } from "../fr/search.ts";

export const search: Catalogue<typeof french> = {
	open: "Search",
	title: "Search or act",
	placeholder: "A client, a document, a note, an action…",
	results: "Results",
	recent: "Opened recently",
	kinds: { client: "Clients", document: "Documents", note: "Notes" },
	untitled: "Untitled",
	hint: "Arrows to choose, Enter to open, Escape to close.",
	searching: "Searching…",
	none: "Nothing matches. Try fewer words, or another one.",
	found_one: "{{count}} result. Arrows to choose, Enter to open.",
	found_other: "{{count}} results. Arrows to choose, Enter to open.",
	actions: {
		heading: "Actions",
		newClient: "Create a client",
		clientImport: "Import clients",
		dashboard: "Go to the dashboard",
		clients: "Go to the clients",
		reminders: "Open the reminders",
		parcours: "Open the templates of parcours",
		settings: "Open my settings",
		agency: "Open the agency’s settings",
		access: "See who has access to what",
		cursor: "Open {{name}} in Cursor",
		theme: "Switch to the theme: {{theme}}",
		language: "Switch to the language: {{language}}",
	},
};

import type { Catalogue } from "../catalogue.ts";
import type { visibility as french } from "../fr/visibility.ts";

export const visibility: Catalogue<typeof french> = {
	title: "Show to the client?",
	asking: "One moment: what the client will newly see…",
	summary_one: "The client will see one more document.",
	summary_other: "The client will see {{count}} more documents.",
	documents: "What the client will newly see",
	look: "Look at {{name}} in a new tab",
	readers_one: "This person will see it and be told",
	readers_other: "These {{count}} people will see it and be told",
	nobody: "Nobody of this client has access yet: it is seen from the first login on.",
	suspended: "This client is suspended: it is seen once the client is resumed.",
	show_one: "Show",
	show_other: "Show the {{count}} documents",
};

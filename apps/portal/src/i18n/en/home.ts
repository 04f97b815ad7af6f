import type { Catalogue } from "../catalogue.ts";
import type { home as french } from "../fr/home.ts";

export const home: Catalogue<typeof french> = {
	title: "Home",
	hello: "Hello {{name}}",
	goodEvening: "Good evening {{name}}",
	with: "Your space with {{agency}}",
	lab: {
		name: "Lab",
		title: "Your project is taking shape",
		text: "Add your ideas, your photos, your texts: {{agency}} uses them to move forward.",
	},
	one: {
		name: "One",
		title: "Your project is live",
		text: "Find here all that {{agency}} made for you, and pass on your news.",
	},
};

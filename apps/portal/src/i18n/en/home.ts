import type { Catalogue } from "../catalogue.ts";
import type { home as french } from "../fr/home.ts";

export const home: Catalogue<typeof french> = {
	welcome: {
		title: "Welcome to your space",
		deposit: "Add your files here: {{agency}} is told at once.",
		find: "All you gave or got is in “Documents”, with a search that reads what they say.",
		told: "Something new? A mail tells you; choose which in “Account”.",
		close: "Got it",
		help: "See the help",
	},
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

import type { Catalogue } from "../catalogue.ts";
import type { graduations as french } from "../fr/graduations.ts";

export const graduations: Catalogue<typeof french> = {
	offer: {
		title: "Move to One",
		text: "When the project is live, the client moves from the Lab to One, in one go. You see everything first.",
		action: "Prepare the move to One",
	},
	prepare: {
		title: "{{name}} moves to One",
		text: "Nothing changes until you confirm. You can undo it for 24 hours.",
		message: "A word to the client",
		messageHint: "They read it above the story of their journey, and in the mail.",
		told_zero: "This client has no access yet: nobody will be told.",
		told_one: "One person will be told, in the app and by mail.",
		told_other: "{{count}} people will be told, in the app and by mail.",
		submit: "Move to One",
		done: "{{name}} moved to One",
	},
	moves: {
		title: "What changes",
		quoted: "“{{name}}”",
		space: "The client’s space becomes One, with the modules chosen below.",
		ending_one: "The step under way ends: {{names}}.",
		ending_other: "The {{count}} steps under way end: {{names}}.",
		spared_one: "One step to come is put aside: {{names}}.",
		spared_other: "{{count}} steps to come are put aside: {{names}}.",
		nothing: "No step is pending.",
		kept: "Documents, exchanges and history stay where they are.",
		demandes_one: "One document asked for was not given and won’t be: {{names}}.",
		demandes_other: "{{count}} documents asked for were not given and won’t be: {{names}}.",
	},
	modules: "What the client finds on their home",
	documents: {
		title: "Documents to show",
		none: "No hidden document to show: the client sees what they saw.",
		chosen_zero: "None chosen: the client sees what they saw.",
		chosen_one: "The client will see one new document.",
		chosen_other: "The client will see {{count}} new documents.",
		all: "Choose all",
		noneOf: "Choose none",
	},
	done: { title: "Moved to One", text: "By {{name}}, {{date}}." },
	revert: {
		until: "Can be undone until {{date}}.",
		action: "Undo the move to One",
		title: "Back to the Lab?",
		text: "Steps, modules and documents become exactly what they were before the move to One.",
		done: "The client is back in the Lab",
	},
};

import type { Catalogue } from "../catalogue.ts";
import type { parcours as french } from "../fr/parcours.ts";

export const parcours: Catalogue<typeof french> = {
	title: "Your journey",
	back: "Your journey",
	briefs: "Documents of the step",
	state: { a_venir: "To come", en_cours: "Under way", terminee: "Done" },
	dates: {
		started: "Since {{date}}",
		completed: "Done on {{date}}",
		planned: "until about {{date}}",
	},
	card: {
		title: "Where your project is",
		all: "See it all",
		progress_one: "{{done}} step done of {{count}}",
		progress_other: "{{done}} of {{count}} steps done",
	},
	asked: {
		title: "{{agency}} is waiting for something from you",
		ofYou: "What is asked of you",
		given: "Received:",
	},
	recap: {
		title: "The story of the Lab",
		graduated: "Your project moved to One on {{date}}",
		steps_zero: "No step",
		steps_one: "One step gone through",
		steps_other: "{{count}} steps gone through",
		documents_zero: "no document",
		documents_one: "one document exchanged",
		documents_other: "{{count}} documents exchanged",
	},
	empty: {
		title: "The way is taking shape",
		text: "{{agency}} is preparing the steps of your project: you will see them here.",
	},
	gone: {
		title: "This step is no longer there",
		text: "It was taken out of your journey. Go back to see the others.",
	},
};

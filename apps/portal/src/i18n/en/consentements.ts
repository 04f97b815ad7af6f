import type { Catalogue } from "../catalogue.ts";
import type { consentements as french } from "../fr/consentements.ts";

export const consentements: Catalogue<typeof french> = {
	conditions: {
		agency: "The agency",
		title: "Before you enter your space",
		text: "{{agency}} asks you to read and accept the terms of use of your space.",
		changedTitle: "The terms have changed",
		changedText:
			"{{agency}} published a new version of the terms of use. This is what changes since the one you accepted.",
		whole: "The whole text",
		accept: "I accept, take me in",
		leave: "Do not accept and log out",
		viewed: "{{name}} has not accepted these terms yet: their space stays closed until then.",
	},
	changes: {
		title: "What changes",
		added: "Added:",
		removed: "Removed:",
		alike_one: "One line unchanged",
		alike_other: "{{count}} lines unchanged",
		tooDifferent: "The text was rewritten: please read all of it.",
	},
	proof: {
		title: "Terms of use",
		text: "The versions you accepted, kept as proof.",
		version: "Version {{version}}",
		acceptedOn: "Accepted on {{date}}",
		read: "Read again",
		readVersion: "Read version {{version}} again",
	},
	ai: {
		title: "Élio, the AI assistant",
		text: "Without your consent Élio stays off. You may change your mind at any time.",
		yes: "Élio is allowed",
		no: "Élio is off",
		undecided: "You have not decided yet",
		askedAgain: "The text changed: please decide again",
		decided: "Decided by {{name}} on {{date}}, on version {{version}} of the text.",
		without: "Élio stays off as long as nobody gave consent.",
		accept: "Allow Élio",
		refuse: "Refuse",
		withdraw: "Withdraw my consent",
	},
};

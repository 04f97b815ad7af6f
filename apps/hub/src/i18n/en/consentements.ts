import type { Catalogue } from "../catalogue.ts";
import type { consentements as french } from "../fr/consentements.ts";

export const consentements: Catalogue<typeof french> = {
	write: "Write",
	read: "Preview",
	markdownHint: "In Markdown: # for a heading, - for a list, ** for bold.",
	publish: "Publish version {{version}}",
	confirm: "Publish",
	published: "Version {{version}} is published.",
	versions: {
		title: "Published versions",
		number: "Version {{version}}",
		inForce: "in force",
		published: "Published by {{name}}, {{date}}",
	},
	conditions: {
		title: "Terms of use",
		text: "Each person accepts them before entering their space.",
		field: "Text of the terms",
		view: "How the terms are shown",
		versions: "Versions of the terms",
		accepted_one: "{{count}} person accepted",
		accepted_other: "{{count}} people accepted",
		publishTitle: "Publish version {{version}} of the terms?",
		publishText:
			"All your clients will have to accept it to open their space again. A published version cannot be changed.",
	},
	ia: {
		title: "Consent to AI",
		text: "What each client agrees to, or not, before Élio reads their folder.",
		field: "Text on AI",
		view: "How the text on AI is shown",
		versions: "Versions of the text on AI",
		accepted_one: "{{count}} client accepted",
		accepted_other: "{{count}} clients accepted",
		publishTitle: "Publish version {{version}} of the text on AI?",
		publishText:
			"Élio goes off for all your clients until each gives consent again. A published version cannot be changed.",
	},
	ofClient: {
		title: "Consents",
		text: "What each person accepted, when and in which version: your proof.",
		emptyTitle: "Nothing to accept for now",
		emptyText: "Publish your terms and the text on AI in Settings → Texts.",
		ai: "Help of AI (Élio), for the whole client",
		undecided: "Version {{version}} not decided on yet",
		acceptedOn: "Terms, version {{version}}, accepted on {{date}}",
		aiGiven: "Allowed by {{name}} on {{date}}, in version {{version}}",
		aiRefused: "Refused by {{name}} on {{date}}, in version {{version}}",
		network: "network {{network}}",
		noNetwork: "network unknown",
		outdated: "version {{version}} is still to decide on",
		accepted: "Accepted",
		toAccept: "To accept",
		aiOn: "On",
		aiOff: "Off",
	},
};

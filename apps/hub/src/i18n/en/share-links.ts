import type { Catalogue } from "../catalogue.ts";
import type { shareLinks as french } from "../fr/share-links.ts";

export const shareLinks: Catalogue<typeof french> = {
	open: "Share by a link",
	title: "Share “{{name}}”",
	form: {
		label: "New link",
		explain:
			"Whoever has the link opens this document, without an account. It stops by itself if the document is hidden.",
		days: "Valid for",
		daysOption_one: "1 day",
		daysOption_other: "{{count}} days",
		password: "Password",
		optional: "optional",
		passwordHint: "Pass it on in another way than the link: by phone or text message.",
		passwordInvalid: "Use 8 to 72 characters.",
		maxOpenings: "Openings at most",
		maxOpeningsInvalid: "Give a number from 1 to 1000, or nothing.",
		create: "Create the link",
	},
	fresh: {
		title: "The link is ready",
		text: "Copy it now: it will not be shown again.",
		label: "Share link",
		copy: "Copy the link",
		copied: "Link copied",
		another: "Create another link",
	},
	list: { title: "Links of this document", empty: "No link yet." },
	line: {
		password: "Password",
		until: "until {{date}}",
		made: "Created by {{name}}, {{date}}",
		openings_zero: "Never opened",
		openings_one: "1 opening",
		openings_other: "{{count}} openings",
		openingsOf_one: "{{count}} opening of {{most}}",
		openingsOf_other: "{{count}} openings of {{most}}",
	},
	state: { open: "Open", revoked: "Revoked", expired: "Expired", used: "Used up" },
	outcome: {
		ouvert: "Opened",
		mot_de_passe_refuse: "Password refused",
		verrouille: "Refused: too many attempts",
		expire: "Refused: expired",
		epuise: "Refused: all openings used",
		retire: "Refused: link revoked",
		indisponible: "Refused: document hidden",
	},
	log: {
		title: "Openings",
		empty: "Nobody has opened this link yet.",
		privacy: "A visitor's address is never kept whole: only its network.",
	},
	revoke: {
		open: "Revoke",
		title: "Revoke this link?",
		text: "It will not open any more, and cannot be restored. You can create another.",
		confirm: "Revoke the link",
		done: "The link is revoked",
	},
};

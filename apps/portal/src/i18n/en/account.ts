import type { Catalogue } from "../catalogue.ts";
import type { account as french } from "../fr/account.ts";

export const account: Catalogue<typeof french> = {
	title: "My account",
	spaces: "My spaces",
	name: {
		title: "My name",
		text: "The one the agency sees in the space {{client}}.",
		label: "My name",
		invalid: "Give a name of at most 120 characters.",
		save: "Save",
		saved: "Name saved",
	},
	password: {
		title: "Password",
		text: "Optional: the code by email always works.",
		open: "Choose a password",
		save: "Save the password",
		saved: "Password saved",
	},
	sessions: {
		title: "My connected devices",
		text: "Log out a lost phone or a shared computer from here.",
		unknown: "Unknown device",
		current: "This device",
		lastSeen: "Seen on {{date}}",
		end: "Log out",
		endOn: "Log out {{device}}",
		endTitle: "Log out {{device}}?",
		endText: "Coming back to your space from there will need a new login.",
		ended: "Device logged out",
		endOthers: "Log out the other devices",
		endOthersTitle: "Log out all other devices?",
		othersEnded: "The other devices are logged out",
	},
	display: { title: "Display" },
};

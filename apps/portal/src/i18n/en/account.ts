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
	display: { title: "Display" },
};

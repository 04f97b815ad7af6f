import type { Catalogue } from "../catalogue.ts";
import type { invitations as french } from "../fr/invitations.ts";

export const invitations: Catalogue<typeof french> = {
	title: "Your invitation",
	openSpace: "Open my space",
	logIn: "Sign in",
	open: {
		title: "Hello {{name}}, your space is ready",
		text: "<strong>{{agency}}</strong> invites you to join the space <strong>{{client}}</strong>: your documents, in one place, whenever you want.",
		hint: "The one that received the invitation: {{hint}}",
		refused: "The invitation was sent to {{hint}}. Type that address.",
		submit: "Get my code",
	},
	used: {
		title: "This invitation was already used",
		text: "A good sign: your space exists. Sign in with the address that received the invitation.",
	},
	expired: {
		title: "This invitation has expired",
		text: "An invitation is valid for 7 days. Reply to your agency’s message to get a new one: it takes a moment.",
	},
	unknown: {
		title: "This invitation is no longer valid",
		text: "The link is incomplete, or the invitation was withdrawn or replaced. Open the link of the latest message, or ask your agency for a new invitation.",
	},
	another: {
		title: "This invitation is for another address",
		text: "It was sent to <strong>{{hint}}</strong>, and you are signed in as <strong>{{email}}</strong>.",
		change: "Change address",
		stay: "Back to my space",
	},
	staff: {
		title: "This invitation is for the team",
		text: "It opens the Hub of {{agency}}, not the client space. Open the link as it is in the message you received.",
	},
	welcome: {
		title: "Welcome {{name}}!",
		text: "Your space with {{agency}} is open. How do you want to sign in next time?",
		codes: "With a code by email",
		codesText: "Nothing to remember. Recommended.",
		password: "With a password",
		passwordChoiceText: "The code by email stays possible.",
		passwordTitle: "Your password",
		passwordText: "You can always sign in with a code by email.",
		passwordSubmit: "Save and open my space",
		passwordSaved: "Password saved",
	},
};

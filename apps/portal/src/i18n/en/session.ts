import type { Catalogue } from "../catalogue.ts";
import type { session as french } from "../fr/session.ts";

export const session: Catalogue<typeof french> = {
	title: "Sign in",
	heading: "Welcome to your space",
	endedElsewhere: "Your session was ended from another device.",
	or: "or",
	code: {
		text: "Give your address: we send you a code, no password to remember.",
		submit: "Get my code",
		usePassword: "Use my password",
	},
	password: {
		text: "Sign in with your address and your password.",
		missing: "Type your password.",
		submit: "Sign in",
		forgotten: "Forgotten password?",
		useCode: "Get a code instead",
	},
	reset: {
		title: "Choose a new password",
		text: "We send you a link to choose another one.",
		submit: "Get the link",
		sentTitle: "Check your email",
		sent: "If <strong>{{email}}</strong> has access, a link has just left. Open it on this device, in this browser. It may land in your junk folder.",
	},
	newPassword: {
		title: "Your new password",
		submit: "Save and continue",
		saved: "Password saved",
	},
	noSpace: {
		title: "No space at this address",
		text: "You are signed in as {{email}}, but no space belongs to it. If {{agency}} invited you at another address, sign out and use that one; otherwise ask for an invitation.",
		check: "Check again",
	},
	maintenance: {
		title: "Your space will be back soon",
		text: "{{agency}} is working on it. Your documents are safe; this page opens by itself.",
	},
	suspended: {
		title: "Your space is paused",
		text: "Access to the space {{client}} is suspended for now. Nothing is lost: your documents are waiting. Contact {{agency}} to open it again.",
		open: "Open the space {{client}}",
	},
	rights: { title: "Your data stays yours" },
};

import type { Catalogue } from "../catalogue.ts";
import type { access as french } from "../fr/access.ts";

export const access: Catalogue<typeof french> = {
	email: {
		label: "Your email address",
		placeholder: "name@example.com",
		invalid: "This address is not complete. It looks like name@domain.com.",
	},
	code: {
		label: "6-digit code",
		invalid: "The code has 6 digits: copy it from the message.",
		submit: "Continue",
		resend: "Get a new code",
		resendIn: "Nothing yet? You can ask again in {{seconds}} s.",
		resent: "A new code is on its way. You can ask again in {{seconds}} s.",
		changeEmail: "Change the address",
		sentTitle: "Check your email",
		sentIfKnown:
			"If <strong>{{email}}</strong> has access, a message has just left. Copy its code here, or tap the link inside.",
		sent: "A message has just left for <strong>{{email}}</strong>. Copy its code here, or tap the link inside.",
		spam: "It may land in your junk folder.",
	},
	password: {
		label: "Password",
		new: "New password",
		hint: "10 characters or more. Three words that are easy to remember do very well.",
		invalid: "It takes between 10 and 72 characters.",
		show: "Show the password",
		hide: "Hide the password",
	},
	link: {
		expired: {
			title: "This link is no longer valid",
			text: "Each link works once and for a short time. Ask for a new code below.",
		},
		otherBrowser: {
			title: "Open the link where you asked for it",
			text: "This link works in the browser where you typed your address. Here, ask for a code and copy it.",
		},
	},
};

/** The kinds of mail, by the names of `[auth.email.template.<kind>]`. */
export type MailKind =
	| "confirmation"
	| "invite"
	| "magic_link"
	| "recovery"
	| "email_change"
	| "reauthentication";

/** Subject and HTML of a mail. */
export interface MailTemplate {
	readonly subject: string;
	readonly html: string;
}

const link = (title: string, sentence: string, action: string) =>
	`<h2>${title}</h2>
<p>${sentence}</p>
<p><a href="{{ .ConfirmationURL }}">${action}</a></p>
<p>Alternatively, enter the code: {{ .Token }}</p>`;

/** What is sent where config.toml names no template. */
export const DEFAULT_TEMPLATES: Readonly<Record<MailKind, MailTemplate>> = {
	confirmation: {
		subject: "Confirm Your Signup",
		html: link("Confirm your email", "Follow this link to confirm your email:", "Confirm your email address"),
	},
	invite: {
		subject: "You have been invited",
		html: link(
			"You have been invited",
			"You have been invited to create a user on {{ .SiteURL }}. Follow this link to accept the invite:",
			"Accept the invite",
		),
	},
	magic_link: {
		subject: "Your Magic Link",
		html: link("Magic Link", "Follow this link to login:", "Log In"),
	},
	recovery: {
		subject: "Reset Your Password",
		html: link("Reset password", "Follow this link to reset the password for your user:", "Reset password"),
	},
	email_change: {
		subject: "Confirm Email Change",
		html: link(
			"Confirm email address change",
			"Follow this link to confirm the update of your email address from {{ .Email }} to {{ .NewEmail }}:",
			"Change email address",
		),
	},
	reauthentication: {
		subject: "Confirm reauthentication",
		html: "<h2>Confirm reauthentication</h2>\n<p>Enter the code: {{ .Token }}</p>",
	},
};

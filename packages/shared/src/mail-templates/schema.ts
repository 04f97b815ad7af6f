/** How long the agency's words for a mail may be, in characters (`mail_templates_*` in the database). */
export const MOST_OF_SUBJECT = 200;
export const MOST_OF_BODY = 20_000;

/** The agency's own words for a mail, with variables in braces. */
export interface MailWords {
	readonly subject: string;
	readonly body: string;
}

/** Which mail, in which language. */
export interface MailTemplateKey {
	readonly template: string;
	readonly locale: string;
}

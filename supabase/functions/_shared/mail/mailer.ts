import type { MailEnvironment } from "../environment.ts";
import { resendMailer } from "./resend-mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** A mail ready to leave. */
export interface OutgoingMail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** The same mail has the same key at every attempt, so that a provider can tell a repetition. */
	readonly idempotencyKey: string;
}

/** Whoever takes mail out of the house. */
export interface Mailer {
	/** Settles when the provider has taken the mail. @throws `Error` saying why it did not */
	send(mail: OutgoingMail): Promise<void>;
	/** Ends connections that are kept open between mails. */
	close(): void;
}

/** The provider the environment names; nothing when it names none. Resend comes before SMTP. */
export function chooseMailer(environment: MailEnvironment): Mailer | undefined {
	const { MAIL_FROM, RESEND_API_KEY, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASS } = environment;
	if (MAIL_FROM === undefined) return undefined;
	if (RESEND_API_KEY !== undefined) return resendMailer({ from: MAIL_FROM, apiKey: RESEND_API_KEY });
	if (SMTP_HOST === undefined) return undefined;
	return smtpMailer({
		from: MAIL_FROM,
		host: SMTP_HOST,
		port: SMTP_PORT,
		user: SMTP_USER,
		password: SMTP_PASS,
	});
}

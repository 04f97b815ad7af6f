import { createTransport } from "nodemailer";
import type { Mailer, OutgoingMail } from "./mailer.ts";

/** How the SMTP server is reached. */
export interface SmtpOptions {
	readonly from: string;
	readonly host: string;
	readonly port: number;
	readonly user?: string;
	readonly password?: string;
}

/** Port 465 speaks TLS from the first byte (RFC 8314); other ports turn to it where the server offers it. */
const IMPLICIT_TLS_PORT = 465;

/** Sends through an SMTP server, over one connection for all mails of a call. */
export function smtpMailer({ from, host, port, user, password }: SmtpOptions): Mailer {
	const transport = createTransport({
		host,
		port,
		secure: port === IMPLICIT_TLS_PORT,
		pool: true,
		maxConnections: 1,
		connectionTimeout: 10_000,
		socketTimeout: 20_000,
		...(user !== undefined && { auth: { user, pass: password ?? "" } }),
	});
	return {
		async send({ to, subject, text, html, idempotencyKey }: OutgoingMail) {
			const messageId = `<${idempotencyKey.replaceAll(/[^A-Za-z0-9-]/g, ".")}@${domainOf(from)}>`;
			await transport.sendMail({
				from,
				to,
				subject,
				text,
				html,
				// SMTP knows no idempotency; a repeated Message-ID lets the receiver drop the second copy.
				messageId,
				headers: { "Auto-Submitted": "auto-generated" },
			});
		},
		close: () => transport.close(),
	};
}

function domainOf(from: string): string {
	return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
}

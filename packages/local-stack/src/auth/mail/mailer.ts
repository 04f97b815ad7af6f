import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createTransport } from "nodemailer";
import type { AuthConfiguration } from "../../configuration/auth-section.ts";
import type { OneTimeToken } from "../one-time/one-time-token.ts";
import type { VerificationType } from "../one-time/verification-type.ts";
import { DEFAULT_TEMPLATES, type MailKind, type MailTemplate } from "./default-templates.ts";
import { renderTemplate } from "./render-template.ts";

/** One mail to write. */
export interface Message {
	readonly to: string;
	/** What the link confirms; absent for a mail that only carries a code. */
	readonly type?: VerificationType;
	readonly token: OneTimeToken;
	readonly redirectTo: string;
	/** The person's own metadata, which templates may name. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Present and future address, where they differ. */
	readonly email?: string;
	readonly newEmail?: string;
}

/** Sends the mails of the auth service. */
export interface Mailer {
	/** @throws `Error` when the mail server did not take it. */
	send(kind: MailKind, message: Message): Promise<void>;
	stop(): void;
}

/** What a mailer is made from. */
export interface MailerOptions {
	readonly configuration: AuthConfiguration;
	readonly supabaseDirectory: string;
	/** Public address of the auth service, under which links are verified. */
	readonly url: string;
	/** Where mail goes when config.toml names no SMTP server: the stack's own catcher. */
	readonly catcher: { readonly port: number; readonly from: string };
}

/**
 * Reads the templates and prepares the connection to the mail server.
 * @throws `Error` naming a template that is missing or that cannot be rendered.
 */
export async function createMailer(options: MailerOptions): Promise<Mailer> {
	const templates = await readTemplates(options);
	const smtp = options.configuration.email.smtp;
	const own = smtp?.enabled ? smtp : undefined;
	const transport = createTransport(
		own
			? { host: own.host, port: own.port, secure: own.port === 465, auth: { user: own.user, pass: own.pass } }
			: { host: "127.0.0.1", port: options.catcher.port, secure: false, ignoreTLS: true },
	);
	const from = own ? { name: own.sender_name, address: own.admin_email } : options.catcher.from;
	return {
		async send(kind, message) {
			const { subject, html } = templates[kind];
			const values = templateValues(options, message);
			await transport.sendMail({
				from,
				to: message.to,
				subject: renderTemplate(subject, values, false),
				html: renderTemplate(html, values, true),
			});
		},
		stop: () => transport.close(),
	};
}

/** The address a mailed link opens: it verifies, then leads on. */
export function verificationUrl(
	url: string,
	{ type, token, redirectTo }: Pick<Message, "type" | "token" | "redirectTo">,
): string {
	const query = new URLSearchParams({ token: token.hash, type: type ?? "", redirect_to: redirectTo });
	return `${url}/verify?${query}`;
}

function templateValues({ configuration, url }: MailerOptions, message: Message): Record<string, unknown> {
	return {
		ConfirmationURL: message.type === undefined ? "" : verificationUrl(url, message),
		Token: message.token.code,
		TokenHash: message.token.hash,
		SiteURL: configuration.site_url,
		RedirectTo: message.redirectTo,
		Email: message.email ?? message.to,
		NewEmail: message.newEmail ?? "",
		Data: message.data,
	};
}

async function readTemplates({ configuration, supabaseDirectory }: MailerOptions) {
	const read = async (kind: MailKind): Promise<MailTemplate> => {
		const { subject, content_path } = configuration.email.template[kind] ?? {};
		const standard = DEFAULT_TEMPLATES[kind];
		if (content_path === undefined) return { ...standard, subject: subject ?? standard.subject };
		const path = join(dirname(supabaseDirectory), content_path);
		const html = await readFile(path, "utf8").catch(() => {
			throw new Error(`config.toml names the mail template ${path}, but there is no such file.`);
		});
		renderTemplate(html, {}, true);
		return { subject: subject ?? standard.subject, html };
	};
	return {
		confirmation: await read("confirmation"),
		invite: await read("invite"),
		magic_link: await read("magic_link"),
		recovery: await read("recovery"),
		email_change: await read("email_change"),
		reauthentication: await read("reauthentication"),
	};
}

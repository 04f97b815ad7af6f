import { html, raw } from "hono/html";
import type { CaughtMail, MailAddress } from "./caught-mail.ts";

type Markup = ReturnType<typeof html>;

const STYLE = raw(`<style>
	:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
	body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
	table { width: 100%; border-collapse: collapse; }
	th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
	iframe { width: 100%; height: 34rem; border: 1px solid #8884; border-radius: 6px; background: #fff; color-scheme: light; }
	pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8884; border-radius: 6px; }
	.quiet { opacity: .7; }
</style>`);

/** All caught mail, the newest first; asks again by itself every five seconds. */
export function mailListPage(mails: readonly CaughtMail[]): Markup {
	return page(
		"Caught mail",
		html`<meta http-equiv="refresh" content="5" />`,
		html`<h1>Caught mail</h1>
			<p class="quiet">Nothing here was sent to anybody. The page renews itself.</p>
			${mails.length === 0 ? html`<p>No mail yet.</p>` : listOf(mails)}`,
	);
}

function listOf(mails: readonly CaughtMail[]): Markup {
	return html`<table>
		<thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead>
		<tbody>
			${mails.map(
				(mail) =>
					html`<tr>
						<td>${time(mail.received)}</td>
						<td>${people([...mail.to, ...mail.cc, ...mail.bcc])}</td>
						<td><a href="/mail/${mail.id}">${mail.subject || "(no subject)"}</a></td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

/** One mail: its HTML in a frame that runs nothing, its plain text below. */
export function mailPage(mail: CaughtMail): Markup {
	return page(
		mail.subject,
		html``,
		html`<p><a href="/">All mail</a> · <a href="/api/v1/message/${mail.id}/raw">Source</a></p>
			<h1>${mail.subject || "(no subject)"}</h1>
			<table>
				<tr><th>From</th><td>${people([mail.from])}</td></tr>
				<tr><th>To</th><td>${people(mail.to)}</td></tr>
				${mail.cc.length > 0 ? html`<tr><th>Cc</th><td>${people(mail.cc)}</td></tr>` : ""}
				${mail.bcc.length > 0 ? html`<tr><th>Bcc</th><td>${people(mail.bcc)}</td></tr>` : ""}
				<tr><th>Received</th><td>${time(mail.received)}</td></tr>
			</table>
			${attachmentsOf(mail)}
			${mail.html ? html`<h2>HTML</h2><iframe title="The mail" src="/mail/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>` : ""}
			<h2>Text</h2>
			<pre>${linked(mail.text)}</pre>`,
	);
}

function attachmentsOf(mail: CaughtMail): Markup | string {
	if (mail.attachments.length === 0) return "";
	return html`<ul>
		${mail.attachments.map(
			({ name, content }, index) =>
				html`<li><a href="/mail/${mail.id}/attachments/${index}">${name}</a> (${content.byteLength} bytes)</li>`,
		)}
	</ul>`;
}

/** Splitting on a captured pattern leaves the addresses at the odd places. */
function linked(text: string): (Markup | string)[] {
	return text
		.split(/(https?:\/\/[^\s<>"]+)/)
		.map((part, index) =>
			index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
		);
}

function people(addresses: readonly MailAddress[]): string {
	return addresses.map(({ Name, Address }) => (Name ? `${Name} <${Address}>` : Address)).join(", ");
}

function time(moment: Date): string {
	return moment.toISOString().replace("T", " ").slice(0, 19);
}

function page(title: string, head: Markup, body: Markup): Markup {
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>${title}</title>
				${STYLE} ${head}
			</head>
			<body>${body}</body>
		</html>`;
}

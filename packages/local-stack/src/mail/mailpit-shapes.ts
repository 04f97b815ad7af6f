import type { CaughtMail } from "./caught-mail.ts";

/** A mail in a list, as Mailpit writes it. */
export function summary(mail: CaughtMail) {
	return {
		...common(mail),
		Created: mail.received.toISOString(),
		Attachments: mail.attachments.length,
		Snippet: mail.text.replaceAll(/\s+/g, " ").trim().slice(0, 250),
	};
}

/** A mail with its bodies, as Mailpit writes it. */
export function detail(mail: CaughtMail) {
	return {
		...common(mail),
		Date: mail.received.toISOString(),
		Text: mail.text,
		HTML: mail.html,
		Attachments: mail.attachments.map(({ name, type, content }, index) => ({
			PartID: String(index),
			FileName: name,
			ContentType: type,
			Size: content.byteLength,
		})),
	};
}

function common(mail: CaughtMail) {
	return {
		ID: mail.id,
		MessageID: mail.messageId,
		From: mail.from,
		To: mail.to,
		Cc: mail.cc,
		Bcc: mail.bcc,
		Subject: mail.subject,
		Size: mail.size,
	};
}

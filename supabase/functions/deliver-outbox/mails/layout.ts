import { html } from "hono/html";
import type { Letter, Locale } from "./letter.ts";

/** A letter laid out twice: for readers of plain text, and in simple HTML in which every word is escaped. */
export async function layOut(
	letter: Letter,
	locale: Locale,
): Promise<{ subject: string; text: string; html: string }> {
	return {
		subject: oneLine(letter.subject),
		text: plainText(letter, locale),
		html: String(await markup(letter, locale)),
	};
}

function plainText({ paragraphs, action, note }: Letter, locale: Locale): string {
	const colon = locale === "fr" ? " :" : ":";
	return [...paragraphs, `${action.label}${colon}\n${action.link}`, note].join("\n\n");
}

function markup({ subject, paragraphs, action, note }: Letter, locale: Locale) {
	return html`<!doctype html>
<html lang="${locale}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>${subject}</title>
	</head>
	<body style="margin:0;padding:32px 16px;background:#f6f6f4;color:#1c1c1a;font:16px/1.6 system-ui,sans-serif">
		<div style="max-width:34rem;margin:0 auto;padding:32px;background:#fff;border-radius:12px">
			${paragraphs.map((paragraph) => html`<p style="margin:0 0 16px">${inLines(paragraph)}</p>`)}
			<p style="margin:24px 0">
				<a href="${action.link}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1c1c1a;color:#fff;text-decoration:none">${action.label}</a>
			</p>
			<p style="margin:0;font-size:14px;color:#6b6b66">${note}</p>
		</div>
	</body>
</html>`;
}

/** Not by `white-space`, which Outlook ignores. */
function inLines(paragraph: string) {
	return paragraph.split("\n").map((line, index) => (index === 0 ? line : html`<br />${line}`));
}

/** A name with a line break in it must not become a header of the mail. */
function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, " ").trim();
}

import { z } from "zod";
import { layOut } from "./layout.ts";
import type { Locale } from "./letter.ts";
import { type Draft, letterOf } from "./mail.ts";
import { type MailName, mails } from "./mails.ts";
import type { Template } from "./template.ts";

const base = { to: z.email(), locale: z.enum(["fr", "en"]).catch("fr") };

/** The payload of an outbox row of the kind `mail`; French where the locale is missing or unknown. */
const payloadSchema = z.discriminatedUnion("template", [
	z.object({
		...base,
		template: z.literal("data_export_ready"),
		variables: mails.data_export_ready.schema,
	}),
	z.object({ ...base, template: z.literal("invitation"), variables: mails.invitation.schema }),
	z.object({ ...base, template: z.literal("news"), variables: mails.news.schema }),
	z.object({ ...base, template: z.literal("graduation"), variables: mails.graduation.schema }),
]);

type Payload = z.infer<typeof payloadSchema>;

/** A mail with its words in both forms. */
export interface ComposedMail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** The agency's own words for a mail, where it has some. */
export type OwnWords = (mail: MailName, locale: Locale) => Template | undefined;

/**
 * Writes the mail an outbox row asks for, in the agency's words or in Dossier's. Words of the agency that are
 * broken are logged and keep nobody from their mail.
 * @throws `Error` naming each field of the payload that is missing or wrong
 */
export async function composeMail(
	payload: unknown,
	ownWords: OwnWords,
	log: (message: string) => void,
): Promise<ComposedMail> {
	const parsed = payloadSchema.safeParse(payload);
	if (!parsed.success) throw new Error(`The mail cannot be written:\n${z.prettifyError(parsed.error)}`);
	const { to, template, locale } = parsed.data;
	const draft = draftOf(parsed.data);
	try {
		return { to, ...(await layOut(letterOf(draft, ownWords(template, locale)), locale)) };
	} catch (error) {
		log(`mail template ${template}, ${locale}: ${error instanceof Error ? error.message : String(error)}`);
		return { to, ...(await layOut(letterOf(draft), locale)) };
	}
}

function draftOf(payload: Payload): Draft {
	const { locale } = payload;
	switch (payload.template) {
		case "data_export_ready":
			return mails.data_export_ready.draft(payload.variables, locale);
		case "invitation":
			return mails.invitation.draft(payload.variables, locale);
		case "news":
			return mails.news.draft(payload.variables, locale);
		case "graduation":
			return mails.graduation.draft(payload.variables, locale);
	}
}

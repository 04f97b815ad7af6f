import { z } from "zod";
import { layOut } from "./layout.ts";
import type { Letter, Locale } from "./letter.ts";
import { type Draft, letterOf } from "./mail.ts";
import { type MailName, mails } from "./mails.ts";
import type { Template } from "./template.ts";
import { asTrial, trialSchema } from "./trial.ts";

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
	z.object({ ...base, template: z.literal("trial"), variables: trialSchema }),
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
	const { to, locale } = parsed.data;
	return { to, ...(await layOut(letterFor(parsed.data, ownWords, log), locale)) };
}

function letterFor(payload: Payload, ownWords: OwnWords, log: (message: string) => void): Letter {
	const { template, locale } = payload;
	const written = (draft: Draft, own: Template | undefined) => {
		try {
			return letterOf(draft, own);
		} catch (error) {
			log(`mail template ${template}, ${locale}: ${error instanceof Error ? error.message : String(error)}`);
			return letterOf(draft);
		}
	};
	if (payload.template !== "trial") return written(draftOf(payload), ownWords(payload.template, locale));
	const { mail, ...words } = payload.variables;
	return asTrial(written(mails[mail].example(locale), words), locale);
}

function draftOf(payload: Exclude<Payload, { template: "trial" }>): Draft {
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

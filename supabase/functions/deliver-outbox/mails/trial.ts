import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { mailNames } from "./mails.ts";

/** A mail in words that need not be saved, which an operator sends to themselves. */
export const trialSchema = z.object({
	mail: z.enum(mailNames),
	subject: z.string().min(1),
	body: z.string().min(1),
});

const mark: Readonly<Record<Locale, string>> = { fr: "[Essai]", en: "[Trial]" };

/** The letter, whose subject says that it is none that was sent to a client. */
export function asTrial(letter: Letter, locale: Locale): Letter {
	return { ...letter, subject: `${mark[locale]} ${letter.subject}` };
}

import { variablesIn } from "@dossier/functions/mails/template";
import { type MailWords, MOST_OF_BODY, MOST_OF_SUBJECT } from "@dossier/shared/mail-templates/schema";

/** Why words cannot be saved. */
export type Problem =
	| { readonly kind: "empty" | "broken" | "severalLines" }
	| { readonly kind: "tooLong"; readonly most: number }
	| { readonly kind: "unknown"; readonly names: readonly string[] };

/** What is wrong with the words of a mail that knows these variables. */
export function checkWords({ subject, body }: MailWords, known: readonly string[]) {
	return {
		subject: /[\r\n]/.test(subject)
			? ({ kind: "severalLines" } satisfies Problem)
			: checkText(subject, MOST_OF_SUBJECT, known),
		body: checkText(body, MOST_OF_BODY, known),
	};
}

function checkText(text: string, most: number, known: readonly string[]): Problem | undefined {
	if (text.trim() === "") return { kind: "empty" };
	if (text.length > most) return { kind: "tooLong", most };
	try {
		const unknown = variablesIn(text).filter((name) => !known.includes(name));
		return unknown.length > 0 ? { kind: "unknown", names: [...new Set(unknown)] } : undefined;
	} catch {
		return { kind: "broken" };
	}
}

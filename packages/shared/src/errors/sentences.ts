import { toDossierError } from "./dossier-error.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesEn } from "./sentences-en.ts";
import { sentencesFr } from "./sentences-fr.ts";

export type Locale = "fr" | "en";

/** What to tell a person about an error; only an unforeseen one carries a reference to quote. */
export function errorSentence(error: unknown, locale: Locale): Sentence & { reference?: string } {
	const known = toDossierError(error);
	const sentence = (locale === "fr" ? sentencesFr : sentencesEn)[known.code];
	return known.code === "UNKNOWN" ? { ...sentence, reference: known.reference } : sentence;
}

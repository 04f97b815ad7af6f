import { toDossierError } from "./dossier-error.ts";
import { sentencesEn } from "./sentences-en.ts";
import { sentencesFr } from "./sentences-fr.ts";

/** What happened, and what to do next. */
export interface Sentence {
	readonly title: string;
	readonly advice: string;
}

export type Locale = "fr" | "en";

/** What to tell a person about an error; only an unforeseen one carries a reference to quote. */
export function errorSentence(error: unknown, locale: Locale): Sentence & { reference?: string } {
	const known = toDossierError(error);
	const sentence = (locale === "fr" ? sentencesFr : sentencesEn)[known.code];
	return known.code === "UNKNOWN" ? { ...sentence, reference: known.reference } : sentence;
}

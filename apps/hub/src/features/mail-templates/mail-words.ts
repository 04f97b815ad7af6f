import type { MailWords } from "@dossier/shared/mail-templates/schema";

/** What is being written, over the words of a revision; undefined where Dossier's own words stood. */
export interface WrittenWords extends MailWords {
	readonly revision: number | undefined;
}

/** The words the database holds. */
export interface SavedWords extends MailWords {
	readonly revision: number;
}

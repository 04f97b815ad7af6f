/** The languages mails are written in. */
export type Locale = "fr" | "en";

/** A mail's words, before they are laid out. */
export interface Letter {
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly action: { readonly label: string; readonly link: string };
	/** Smaller, below the action. */
	readonly note: string;
}

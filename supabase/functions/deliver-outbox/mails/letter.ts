/** The languages mails are written in. */
export type Locale = "fr" | "en";

/** What an agency may say in its own words. */
export interface Words {
	readonly subject: string;
	/** A line break inside a paragraph stays one. */
	readonly paragraphs: readonly string[];
}

/** What a mail always carries, whoever wrote its words. */
export interface Frame {
	readonly action: { readonly label: string; readonly link: string };
	/** Smaller, below the action. */
	readonly note: string;
}

/** A mail before it is laid out. */
export interface Letter extends Words, Frame {}

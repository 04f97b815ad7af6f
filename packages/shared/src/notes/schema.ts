/** Characters of the longest title, as the database has it. */
export const LONGEST_TITLE = 200;
/** Bytes of the longest text, as the database has it. */
export const LARGEST_BODY = 200 * 1024;

/** What a person writes of a note. */
export interface NoteText {
	readonly title: string;
	readonly body: string;
}

/** Whether two texts say the same. */
export function isSameText(one: NoteText, other: NoteText): boolean {
	return one.title === other.title && one.body === other.body;
}

/** What a version of a note is called beside it: its title, cut where it must be, and whose version it is. */
export function titleOfVersion(title: string, version: string): string {
	return `${title.slice(0, LONGEST_TITLE - version.length - 1).trimEnd()} ${version}`;
}

/** Whether the database takes the text. */
export function fits({ title, body }: NoteText): boolean {
	return title.length <= LONGEST_TITLE && new TextEncoder().encode(body).length <= LARGEST_BODY;
}

const ATTACHMENT_ADDRESS = /^piece-jointe\/([0-9a-f-]{36})$/;

/** How a note's text refers to what is attached to it. */
export function attachmentAddress(documentId: string): string {
	return `piece-jointe/${documentId}`;
}

/** The document an address in a note refers to; null of any other address. */
export function attachedDocumentId(address: string | undefined): string | null {
	return ATTACHMENT_ADDRESS.exec(address ?? "")?.[1] ?? null;
}

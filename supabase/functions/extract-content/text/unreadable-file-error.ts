/** The file itself cannot be read, today or tomorrow. */
export class UnreadableFileError extends Error {}

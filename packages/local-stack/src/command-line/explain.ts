const SENTENCES: Readonly<Record<string, string>> = {
	ENOSPC: "The disk is full: free some space, then start again.",
	EACCES: "A file or folder may not be written:",
	EROFS: "A folder is read-only:",
};

/** What went wrong, as a person can act on it. */
export function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	const sentence = SENTENCES[code];
	if (code === "ENOSPC") return sentence ?? error.message;
	if (error instanceof AggregateError) return [error.message, ...error.errors.map(explain)].join("\n");
	return sentence === undefined ? error.message : `${sentence} ${error.message}`;
}

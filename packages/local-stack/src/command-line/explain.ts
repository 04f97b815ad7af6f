const DISK_FULL = "The disk is full: free some space, then start again.";
const SENTENCES: Readonly<Record<string, string>> = {
	EACCES: "A file or folder may not be written:",
	EROFS: "A folder is read-only:",
};

/** What went wrong, as a person can act on it. */
export function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	if (code === "ENOSPC" || /no space left on device/i.test(error.message)) return DISK_FULL;
	if (error instanceof AggregateError) return [error.message, ...error.errors.map(explain)].join("\n");
	const sentence = SENTENCES[code];
	return sentence === undefined ? error.message : `${sentence} ${error.message}`;
}

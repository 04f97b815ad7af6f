import { errors } from "../errors.ts";

/** What went wrong with a file, in Storage's words where it has some; any other error unchanged. */
export function fromDisk(error: unknown): unknown {
	const code = codeOf(error);
	if (code === "ENOSPC" || code === "EDQUOT") return errors.diskFull(error);
	if (code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET") {
		return errors.noContentProvided("The connection closed before the upload was complete");
	}
	return error;
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
	return codeOf(error) === "ENOENT";
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}

import { decodeText } from "./decode-text.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const LONGEST_MILLISECONDS = 30_000;

/** Characters that are kept of a file: about 500 printed pages. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The text of a file, at most a million characters, as a search wants it: composed, ligatures resolved.
 * @throws `UnreadableFileError` when the file is damaged, locked, hostile or takes more than 30 seconds
 */
export async function readText(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Promise<string> {
	const text = await inTime(read(bytes, mimeType));
	return tidy(text.slice(0, MOST_CHARACTERS));
}

async function read(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Promise<string> {
	if (mimeType === "application/pdf") return readPdf(bytes, MOST_CHARACTERS);
	if (mimeType === DOCX) return readDocx(bytes);
	return decodeText(bytes);
}

/** Postgres takes no NUL and no half of a surrogate pair; U+E000 and U+E001 mark what an excerpt found. */
function tidy(text: string): string {
	return text
		.normalize("NFKC")
		.slice(0, MOST_CHARACTERS)
		.replaceAll(/[\0\uE000\uE001]|\p{Surrogate}/gu, "");
}

async function inTime(work: Promise<string>): Promise<string> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new UnreadableFileError("it takes more than 30 seconds to read")),
			LONGEST_MILLISECONDS,
		);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
		work.catch(() => undefined);
	}
}

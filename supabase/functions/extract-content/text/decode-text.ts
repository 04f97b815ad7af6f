/**
 * Text of any of the encodings offices write: what its byte order mark says, UTF-8, or else Windows-1252,
 * in which every sequence of bytes is a text.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
	const marked = ["utf-16le", "utf-16be"].find((encoding) => startsWithMark(bytes, encoding));
	if (marked) return new TextDecoder(marked).decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

function startsWithMark([first, second]: Uint8Array<ArrayBuffer>, encoding: string): boolean {
	return encoding === "utf-16le" ? first === 0xff && second === 0xfe : first === 0xfe && second === 0xff;
}

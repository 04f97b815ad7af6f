/** The encodings a spreadsheet or an address book saves text in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a file says once its bytes are read as letters. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * Reads bytes as text: UTF-16 by its mark or by its zero bytes, UTF-8 where every byte is valid UTF-8, and else
 * Windows-1252, in which every byte is a letter. The mark at the beginning is dropped.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const wide = wideEncoding(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
	} catch {
		return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
	}
}

/** Enough to tell; the rest of a file is written as its beginning is. */
const LOOKED_AT = 4_096;

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const beginning = bytes.subarray(0, LOOKED_AT);
	const zeros = [0, 0];
	for (const [place, byte] of beginning.entries()) {
		if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
	}
	// Western letters in UTF-16 have a zero in every pair, always on the same side.
	const many = beginning.length / 4;
	const [even = 0, odd = 0] = zeros;
	if (odd > many && even === 0) return "utf-16le";
	if (even > many && odd === 0) return "utf-16be";
	return undefined;
}

import { useEffect, useState } from "react";

/** More text than this only slows the page down: about 500 printed pages. */
const MAXIMUM_SHOWN_BYTES = 1024 * 1024;

export type TextContent =
	| { state: "loading" }
	| { state: "unreadable" }
	| { state: "ready"; text: string; truncated: boolean };

/**
 * Reads bytes as text: UTF-8, or Windows-1252 where they are not UTF-8, as spreadsheets in Western Europe still write.
 * Only the first mebibyte is read.
 */
export async function readText(content: Blob): Promise<{ text: string; truncated: boolean }> {
	const truncated = content.size > MAXIMUM_SHOWN_BYTES;
	const bytes = await content.slice(0, MAXIMUM_SHOWN_BYTES).arrayBuffer();
	try {
		// A cut may fall inside a character: `stream` keeps the unfinished one out instead of refusing it.
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: truncated }),
			truncated,
		};
	} catch {
		return { text: new TextDecoder("windows-1252").decode(bytes), truncated };
	}
}

/** The text of a file, as far as it is shown. */
export function useTextContent(content: Blob): TextContent {
	const [read, setRead] = useState<TextContent>({ state: "loading" });
	useEffect(() => {
		let current = true;
		readText(content).then(
			(result) => current && setRead({ state: "ready", ...result }),
			() => current && setRead({ state: "unreadable" }),
		);
		return () => {
			current = false;
		};
	}, [content]);
	return read;
}

// Its own types ask for those of Node, which Deno does not find; tsconfig.json says the same to tsc.
// @ts-types="./mammoth.d.ts"
import mammoth from "mammoth";
import { inflateParts } from "./inflate-parts.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/** What the parts that hold text may come to, inflated: a thousand pages have a tenth of it. */
const MOST_INFLATED_BYTES = 32 * 1024 * 1024;
const TEXT_PARTS =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/document\.xml\.rels)$/;

/**
 * The text of a Word document.
 * @throws `UnreadableFileError` when it is damaged, no document of Word, or inflates to more than 32 MiB
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	try {
		const parts = inflateParts(bytes, TEXT_PARTS, MOST_INFLATED_BYTES);
		const { value } = await mammoth.extractRawText({ buffer: parts });
		return value;
	} catch (error) {
		throw new UnreadableFileError(error instanceof Error ? error.message : String(error));
	}
}

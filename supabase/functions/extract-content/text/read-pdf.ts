import { getDocumentProxy } from "unpdf";
import { UnreadableFileError } from "./unreadable-file-error.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text of a PDF, page after page until there are `enough` characters; a scan has none.
 * @throws `UnreadableFileError` with the reader's reason, such as a password
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, enough: number): Promise<string> {
	try {
		const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
		try {
			return await readPages(pdf, enough);
		} finally {
			await pdf.loadingTask.destroy();
		}
	} catch (error) {
		throw new UnreadableFileError(error instanceof Error ? error.message : String(error));
	}
}

async function readPages(pdf: Pdf, enough: number): Promise<string> {
	let text = "";
	for (let number = 1; number <= pdf.numPages && text.length < enough; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		text += `${items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("")}\n`;
		page.cleanup();
	}
	return text;
}

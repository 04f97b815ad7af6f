import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";
import { docx, docxBomb } from "./sample-files.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DEMO = join(import.meta.dirname, "../../../demo/files");
const text = new TextEncoder();

describe("readText", () => {
	it("reads a PDF", async () => {
		const bytes = new Uint8Array(await readFile(join(DEMO, "sophie_lemaitre/Charte de la librairie.pdf")));
		expect(await readText(bytes, "application/pdf")).toContain("prénom. Jamais d’étoiles");
	});

	it("reads a document of Word", async () => {
		const bytes = docx(["Contrat de maintenance", "Signé à Lyon le 3 mars"]);
		expect(await readText(bytes, DOCX)).toContain("Contrat de maintenance\n\nSigné à Lyon le 3 mars");
	});

	it.each([
		["UTF-8", text.encode("Été à Lyon")],
		["UTF-8 with a mark", text.encode("\uFEFFÉté à Lyon")],
		["Windows-1252", Uint8Array.of(0xc9, 0x74, 0xe9, 0x20, 0xe0, 0x20, 0x4c, 0x79, 0x6f, 0x6e)],
		["UTF-16", new Uint8Array(Uint16Array.from("\uFEFFÉté à Lyon", (sign) => sign.charCodeAt(0)).buffer)],
		["composed late", text.encode("Été à Lyon".normalize("NFD"))],
	])("reads text in %s", async (_, bytes) => {
		expect(await readText(bytes, "text/plain")).toBe("Été à Lyon");
	});

	it("keeps a million characters, and none the database refuses or an excerpt is marked with", async () => {
		const long = await readText(text.encode("é".repeat(1_200_000)), "text/markdown");
		expect(long).toHaveLength(1_000_000);
		expect(await readText(text.encode("a\0b\uE000c\uE001d"), "text/plain")).toBe("abcd");
		expect(await readText(text.encode(`${"a".repeat(999_999)}🥐`), "text/plain")).toHaveLength(999_999);
	});

	it("resolves the ligatures printers like", async () => {
		expect(await readText(text.encode("oﬃce"), "text/plain")).toBe("office");
	});

	it("refuses a Word document that inflates without end, whatever it says of its size", async () => {
		const bomb = docxBomb();
		expect(bomb.length).toBeLessThan(200_000);
		await expect(readText(bomb, DOCX)).rejects.toThrow("inflates to more than");
		await expect(readText(bomb, DOCX)).rejects.toBeInstanceOf(UnreadableFileError);
	});

	it.each([
		["application/pdf", text.encode("%PDF-1.7 and nothing more")],
		["application/pdf", text.encode("no PDF at all")],
		[DOCX, text.encode("no zip at all")],
		[DOCX, docx(["<w:t>"])],
	])("says that a damaged file of type %s cannot be read", async (type, bytes) => {
		await expect(readText(bytes, type)).rejects.toBeInstanceOf(UnreadableFileError);
	});
});

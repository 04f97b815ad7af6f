import { strToU8, zipSync } from "fflate";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A document of Word with one paragraph a string. */
export function docx(paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
	const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
	const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
	return zipSync({
		"[Content_Types].xml": strToU8(TYPES),
		"_rels/.rels": strToU8(RELATIONSHIPS),
		"word/document.xml": strToU8(document),
		"word/media/picture.png": new Uint8Array(2000),
	});
}

/** A document of Word of some tens of kilobytes whose text would be 64 MB, and whose directory says it is 100 bytes. */
export function docxBomb(): Uint8Array<ArrayBuffer> {
	const bomb = docx(["a".repeat(64 * 1024 * 1024)]);
	const view = new DataView(bomb.buffer);
	for (let offset = 0; offset < bomb.length - 30; offset += 1) {
		const signature = view.getUint32(offset, true);
		if (signature === 0x04034b50 && view.getUint32(offset + 22, true) > 1_000_000) {
			view.setUint32(offset + 22, 100, true);
		} else if (signature === 0x02014b50 && view.getUint32(offset + 24, true) > 1_000_000) {
			view.setUint32(offset + 24, 100, true);
		}
	}
	return bomb;
}

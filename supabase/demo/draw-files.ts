// Draws the demo's PDFs and pictures into files/: run it after changing pdf-contents.ts or pictures.ts.
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { PDF_CONTENTS, type PdfContent } from "./pdf-contents.ts";
import { PICTURES, type Picture } from "./pictures.ts";

const FILES = join(import.meta.dirname, "files");
/** A fixed day, so that drawing again changes no byte. */
const DRAWN_ON = new Date("2026-11-21T09:00:00Z");

async function drawPdf({ path, title, subtitle, paragraphs, lines = [] }: PdfContent): Promise<void> {
	const pdf = new PDFDocument({
		size: "A4",
		margin: 64,
		info: { Title: title, Author: "Atelier MiKL", CreationDate: DRAWN_ON },
	});
	const file = pdf.pipe(createWriteStream(join(FILES, path)));
	pdf.font("Helvetica").fontSize(10).fillColor("#64748b").text("Atelier MiKL").moveDown(3);
	pdf.font("Helvetica-Bold").fontSize(24).fillColor("#0f172a").text(title).moveDown(0.3);
	pdf.font("Helvetica").fontSize(12).fillColor("#64748b").text(subtitle).moveDown(2);
	pdf.fontSize(11.5).fillColor("#1e293b");
	for (const paragraph of paragraphs) pdf.text(paragraph, { lineGap: 4 }).moveDown(0.8);
	for (const [label, value] of lines) {
		const y = pdf.y + 6;
		pdf.text(label, 64, y, { width: 340 }).text(value, 404, y, { width: 127, align: "right" });
		pdf
			.moveTo(64, pdf.y + 5)
			.lineTo(531, pdf.y + 5)
			.strokeColor("#e2e8f0")
			.stroke();
	}
	pdf.end();
	await finished(file);
}

async function drawPicture({ path, svg }: Picture): Promise<void> {
	const image = sharp(Buffer.from(svg));
	await (path.endsWith(".jpg") ? image.jpeg({ quality: 82 }) : image.png({ palette: true })).toFile(
		join(FILES, path),
	);
}

await Promise.all([...PDF_CONTENTS.map(drawPdf), ...PICTURES.map(drawPicture)]);

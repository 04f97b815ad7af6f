import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Playwright puts into a file input. */
export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const DEMO_FILES = join(import.meta.dirname, "..", "..", "supabase", "demo", "files");

/** A real PDF of the demo under another name. */
export function pdf(name: string): GivenFile {
	const buffer = readFileSync(join(DEMO_FILES, "karim_haddad", "Première proposition.pdf"));
	return { name, mimeType: "application/pdf", buffer };
}

/** A text file. */
export function text(name: string, content: string): GivenFile {
	return { name, mimeType: "text/plain", buffer: Buffer.from(content) };
}

/** A text of this many bytes, no two stretches of it alike. */
export function largeText(name: string, bytes: number): GivenFile {
	const line = (index: number) => `${index.toString().padStart(12, "0")} une ligne parmi d'autres\n`;
	const lines = Array.from({ length: Math.ceil(bytes / line(0).length) }, (_, index) => line(index)).join("");
	return text(name, lines.slice(0, bytes));
}

/** The path of a text of this many bytes, for more than Playwright takes from memory. */
export async function largeFileOnDisk(name: string, bytes: number): Promise<string> {
	const path = join(await mkdtemp(join(tmpdir(), "dossier-file-")), name);
	await writeFile(path, largeText(name, bytes).buffer);
	return path;
}

/** A picture of one red point. */
export function png(name: string): GivenFile {
	const point =
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
	return { name, mimeType: "image/png", buffer: Buffer.from(point, "base64") };
}

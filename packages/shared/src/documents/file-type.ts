import mime from "mime/lite";
import { DossierError } from "../errors/dossier-error.ts";

/** Bytes read to tell text from something else. */
const TEXT_SAMPLE = 64 * 1024;

/** What one format is called by those who name it otherwise. */
const ALIASES: Readonly<Record<string, string>> = {
	"application/x-zip-compressed": "application/zip",
	"audio/x-m4a": "audio/mp4",
	"audio/vnd.wave": "audio/wav",
	"audio/x-wav": "audio/wav",
	"video/x-m4v": "video/mp4",
	"text/x-markdown": "text/markdown",
	"image/heif": "image/heic",
	"image/apng": "image/png",
};

/** Containers that hold several formats; the name tells which. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
	"application/x-cfb": ["application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"],
	"application/xml": ["image/svg+xml", "application/xml"],
	"application/zip": [
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		"application/vnd.openxmlformats-officedocument.presentationml.presentation",
		"application/vnd.oasis.opendocument.text",
		"application/vnd.oasis.opendocument.spreadsheet",
		"application/zip",
	],
	"video/mp4": ["video/mp4", "audio/mp4"],
	"video/webm": ["video/webm", "audio/webm"],
};

/**
 * The type of a file by its bytes, never by what the browser or the name claims; the name only chooses among
 * the formats that share a container or are plain text.
 * @throws `DossierError` `FILE_TYPE_MISMATCH` when name and bytes are different formats,
 *   `FILE_TYPE_REFUSED` when the bytes are of no format we know.
 */
export async function detectFileType(file: File): Promise<string> {
	const named = canonical(mime.getType(file.name) ?? "");
	const { fileTypeFromBlob } = await import("file-type");
	const detected = await fileTypeFromBlob(file);
	return detected ? binaryType(canonical(detected.mime), named) : textType(file, named);
}

function canonical(mimeType: string): string {
	return ALIASES[mimeType] ?? mimeType;
}

function binaryType(detected: string, named: string): string {
	const possible = CONTAINERS[detected] ?? [detected];
	if (possible.includes(named)) return named;
	if (named === "") return detected;
	throw new DossierError("FILE_TYPE_MISMATCH", { message: `named ${named}, is ${detected}` });
}

async function textType(file: File, named: string): Promise<string> {
	const sample = new Uint8Array(await file.slice(0, TEXT_SAMPLE).arrayBuffer());
	if (sample.includes(0)) throw new DossierError("FILE_TYPE_REFUSED", { message: "unknown binary format" });
	const start = new TextDecoder().decode(sample.subarray(0, 1024)).trimStart().toLowerCase();
	if (/^<!doctype html|^<html/.test(start)) return "text/html";
	if (/^<svg|^<\?xml[^>]*>\s*(<!--.*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg/s.test(start))
		return "image/svg+xml";
	if (named.startsWith("text/") || named === "application/json") return named;
	if (named === "") return "text/plain";
	throw new DossierError("FILE_TYPE_MISMATCH", { message: `named ${named}, is text` });
}

import { DossierError } from "../errors/dossier-error.ts";
import { detectFileType } from "./file-type.ts";

/** What the bucket accepts. */
export interface UploadLimits {
	readonly max_size_bytes: number;
	readonly mime_types: readonly string[];
}

/**
 * Finds before any call what the database would refuse, and the file's true type.
 * @throws `DossierError` `FILE_EMPTY`, `FILE_TOO_LARGE`, `FILE_NAME_TOO_LONG`, `FILE_NAME_INVALID`,
 *   `FILE_TYPE_REFUSED`, `FILE_TYPE_MISMATCH`.
 */
export async function checkFile(file: File, name: string, limits: UploadLimits): Promise<string> {
	checkFileName(name);
	if (file.size === 0) throw new DossierError("FILE_EMPTY");
	if (file.size > limits.max_size_bytes) throw new DossierError("FILE_TOO_LARGE");
	const mimeType = await detectFileType(file);
	if (!limits.mime_types.includes(mimeType)) throw new DossierError("FILE_TYPE_REFUSED");
	return mimeType;
}

/** The rule of `private.check_file_name`. */
export function checkFileName(name: string): void {
	const cleaned = name.normalize("NFC").trim();
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
	if (!cleaned || /[/\\<>:"|?*\u0000-\u001f\u007f]/.test(cleaned) || /[. ]$/.test(cleaned)) {
		throw new DossierError("FILE_NAME_INVALID");
	}
	if ([...cleaned].length > 200 || new TextEncoder().encode(cleaned).length > 240) {
		throw new DossierError("FILE_NAME_TOO_LONG");
	}
}

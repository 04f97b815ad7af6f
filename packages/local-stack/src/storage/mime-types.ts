import { errors } from "./errors.ts";

const LONGEST_MIME_TYPE = 1000;
const ALLOWED_TYPE = /^[a-z0-9\-+.]+\/(?:[a-z0-9\-+.]+(?:;\s*charset=[a-z0-9-]+)?|\*)$/i;

/** Refuses a list of allowed types that no upload could be compared with. @throws `StorageError` InvalidMimeType */
export function checkAllowedMimeTypes(types: readonly string[]): void {
	for (const type of types) {
		if (type.length > LONGEST_MIME_TYPE || !(ALLOWED_TYPE.test(type) || type === "*")) {
			throw errors.invalidMimeType(type);
		}
	}
}

/**
 * Refuses a type the bucket does not list. `image/*` allows every image; a parameter such as
 * `;charset=utf-8` must be listed with it, as on Supabase.
 * @throws `StorageError` InvalidMimeType
 */
export function checkMimeType(type: string, allowed: readonly string[] | null): void {
	if (allowed === null || allowed.length === 0) return;
	const [kind, subtype] = type.split("/");
	const isAllowed = allowed.some((candidate) => {
		const [allowedKind, allowedSubtype] = candidate.split("/");
		return allowedKind === kind && (allowedSubtype === "*" || allowedSubtype === subtype);
	});
	if (!isAllowed || subtype === undefined) throw errors.invalidMimeType(type);
}

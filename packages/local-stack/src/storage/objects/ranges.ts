import { errors } from "../errors.ts";

/** A part of a file, both ends included. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/**
 * Reads a `Range` header (RFC 9110, 14.2) for a file of `size` bytes. One range only, as Supabase serves.
 * @throws `StorageError` InvalidRange when it is not one, or none of it lies in the file.
 */
export function parseRange(header: string, size: number): ByteRange {
	const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
	const [, first = "", last = ""] = match ?? [];
	if (match === null || (first === "" && last === "")) throw errors.invalidRange();

	const start = first === "" ? Math.max(size - Number(last), 0) : Number(first);
	const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
	if (start > end) throw errors.invalidRange();
	return { start, end };
}

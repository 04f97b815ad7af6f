import { z } from "zod";
import { errors } from "../errors.ts";
import { checkHeaderValue } from "../request/header-value.ts";

/** What an upload says of itself before its bytes. */
export interface UploadHeader {
	readonly mimeType: string;
	readonly cacheControl: string;
	readonly userMetadata: Record<string, unknown> | null;
	/** The request's own length: of the bytes, or with a form around them. */
	readonly contentLength: number | undefined;
}

/** Longest `metadata` a form may carry, in bytes. */
export const LONGEST_USER_METADATA = 1024 * 1024;

const userMetadata = z.record(z.string(), z.unknown());

/** The header of an upload whose body is the file itself. @throws `StorageError` InvalidParameter */
export function headerOfRequest(headers: Headers): UploadHeader {
	return {
		mimeType: checkHeaderValue(headers.get("content-type") ?? "application/octet-stream", "content-type"),
		cacheControl: checkHeaderValue(headers.get("cache-control") ?? "no-cache", "cache-control"),
		userMetadata: metadataHeader(headers),
		contentLength: contentLength(headers),
	};
}

/** The header of an upload by form, from the fields read so far. @throws `StorageError` InvalidParameter */
export function headerOfForm(
	headers: Headers,
	fields: ReadonlyMap<string, string>,
	partType: string,
): UploadHeader {
	const cacheSeconds = fields.get("cacheControl");
	const metadata = fields.get("metadata") ?? fields.get("userMetadata");
	return {
		mimeType: checkHeaderValue(fields.get("contentType") || partType, "contentType"),
		cacheControl: cacheSeconds ? checkHeaderValue(`max-age=${cacheSeconds}`, "cacheControl") : "no-cache",
		userMetadata: metadata === undefined ? null : parseUserMetadata(metadata, "metadata"),
		contentLength: contentLength(headers),
	};
}

/** `x-metadata`: base64 of a JSON object. @throws `StorageError` InvalidParameter */
export function metadataHeader(headers: Headers): Record<string, unknown> | null {
	const encoded = headers.get("x-metadata");
	if (encoded === null) return null;
	return parseUserMetadata(Buffer.from(encoded, "base64").toString(), "x-metadata");
}

/** A JSON object of the uploader's own. @throws `StorageError` InvalidParameter naming the field. */
export function parseUserMetadata(text: string, field: string): Record<string, unknown> {
	try {
		return userMetadata.parse(JSON.parse(text));
	} catch {
		throw errors.invalidParameter(`Invalid Parameter ${field}: send a JSON object`);
	}
}

function contentLength(headers: Headers): number | undefined {
	const length = headers.get("content-length");
	return length === null ? undefined : Number(length);
}

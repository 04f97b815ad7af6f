import { type DataStore, Metadata } from "@tus/server";
import { errors } from "../errors.ts";
import { checkHeaderValue } from "../request/header-value.ts";
import { checkObjectName } from "../request/names.ts";
import { parseUserMetadata } from "../upload/upload-header.ts";

type UploadMetadata = Record<string, string | null> | undefined;

/** What a resumable upload will become. */
export interface UploadTarget {
	readonly bucket: string;
	readonly name: string;
	readonly mimeType: string;
	readonly cacheControl: string;
	readonly userMetadata: Record<string, unknown>;
	/** Bytes announced; unknown while the length is deferred. */
	readonly size: number | undefined;
}

/**
 * Reads the target from the request that creates an upload, or from what was kept of it.
 * @throws `StorageError` naming the metadata that is wrong.
 */
export async function uploadTarget(
	request: Request,
	id: string | null,
	store: DataStore,
): Promise<UploadTarget> {
	if (request.method !== "POST") {
		const { metadata, size } = await store.getUpload(id ?? "");
		return readTarget(metadata, size);
	}
	const length = request.headers.get("upload-length");
	return readTarget(parseHeader(request), length === null ? undefined : Number(length));
}

/** @throws `StorageError` naming the metadata that is wrong. */
export function readTarget(metadata: UploadMetadata, size: number | undefined): UploadTarget {
	const cacheControl = metadata?.cacheControl ?? "";
	return {
		bucket: metadata?.bucketName ?? "",
		name: checkObjectName(metadata?.objectName ?? ""),
		mimeType: checkHeaderValue(metadata?.contentType || "application/octet-stream", "contentType"),
		cacheControl: /^\d+$/.test(cacheControl) ? `max-age=${cacheControl}` : "no-cache",
		userMetadata: metadata?.metadata ? parseUserMetadata(metadata.metadata, "metadata") : {},
		size,
	};
}

function parseHeader(request: Request): UploadMetadata {
	const header = request.headers.get("upload-metadata");
	if (header === null) throw errors.invalidRequest("Metadata header is required");
	try {
		return Metadata.parse(header);
	} catch {
		throw errors.invalidParameter("Invalid Upload-Metadata header");
	}
}

import type { Readable } from "node:stream";
import type { StoredFile } from "../files/object-files.ts";
import { receiveForm } from "./receive-form.ts";
import { requestStream } from "./request-stream.ts";
import { headerOfRequest, type UploadHeader } from "./upload-header.ts";

/** What receives an upload's parts. */
export interface UploadTaker {
	/** Asked with the header before any byte is kept, and again when a form's later fields change it. */
	permit(header: UploadHeader): Promise<void>;
	store(bytes: Readable): Promise<StoredFile>;
	discard(file: StoredFile): Promise<void>;
}

/** An upload on disk, not yet named by a row. */
export interface ReceivedUpload {
	readonly header: UploadHeader;
	readonly file: StoredFile;
}

/**
 * Streams the file of a request to disk, be it the body or a part of a form.
 * @throws `StorageError` when it is refused; nothing of it stays then.
 */
export async function receiveUpload(request: Request, taker: UploadTaker): Promise<ReceivedUpload> {
	const { body, drain } = requestStream(request);
	try {
		if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
			return await receiveForm(request.headers, body, taker);
		}
		const header = headerOfRequest(request.headers);
		await taker.permit(header);
		return { header, file: await taker.store(body) };
	} catch (error) {
		await drain();
		throw error;
	}
}

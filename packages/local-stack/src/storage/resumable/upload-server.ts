import { randomUUID } from "node:crypto";
import { statfs } from "node:fs/promises";
import type { FileStore } from "@tus/file-store";
import { ERRORS, Server } from "@tus/server";
import { z } from "zod";
import { mustFindBucket } from "../buckets/bucket-row.ts";
import { errors, StorageError } from "../errors.ts";
import { fromDisk } from "../files/disk-errors.ts";
import { checkMimeType } from "../mime-types.ts";
import { permitWrite } from "../objects/write-object.ts";
import type { StorageParts } from "../parts.ts";
import { isFolderPlaceholder } from "../request/names.ts";
import { verifySignedToken } from "../sign/signed-token.ts";
import { sizeLimit } from "../upload/upload-object.ts";
import { finisher } from "./finish-upload.ts";
import { requestBehind } from "./upload-requests.ts";
import { type UploadTarget, uploadTarget } from "./upload-target.ts";

export const UPLOAD_PATH = "/upload/resumable";
const SIGNED_UPLOAD_PATH = `${UPLOAD_PATH}/sign`;

const FULL_DISK_BYTES = 1024 * 1024;

/**
 * The tus protocol over the project's policies: each request that writes is asked for permission again.
 * @param publicPath where clients reach the service, such as `/storage/v1`.
 */
export function uploadServer(parts: StorageParts, store: FileStore, publicPath: string): Server {
	return new Server({
		path: UPLOAD_PATH,
		datastore: store,
		respectForwardedHeaders: true,
		disableTerminationForFinishedUploads: true,
		allowedHeaders: ["Authorization", "X-Upsert", "Upload-Expires", "ApiKey", "x-signature"],
		// The upload's id becomes the version of the object's bytes.
		namingFunction: () => randomUUID(),
		generateUrl: (request, { proto, host, id }) =>
			`${proto}://${host}${publicPath}${isSigned(request) ? SIGNED_UPLOAD_PATH : UPLOAD_PATH}/${id}`,
		getFileIdFromRequest: (_request, last) => z.uuid().safeParse(last).data,
		async maxSize(request, id) {
			if (request.method === "OPTIONS") return parts.fileSizeLimit;
			const { bucket, name } = await uploadTarget(request, id, store);
			return sizeLimit(parts, await mustFindBucket(parts.pool, bucket), name);
		},
		async onIncomingRequest(request, id) {
			if (request.method === "OPTIONS" || request.method === "HEAD") return;
			await authorize(parts, request, await uploadTarget(request, id, store));
		},
		async onUploadCreate(request, { metadata }) {
			const { bucket, name, mimeType } = await uploadTarget(request, null, store);
			const { allowed_mime_types: allowed } = await mustFindBucket(parts.pool, bucket);
			if (!isFolderPlaceholder(name)) checkMimeType(mimeType, allowed);
			return { metadata };
		},
		onUploadFinish: finisher(parts, store),
		onResponseError: (_request, error) => explain(parts, store, error),
	});
}

/** Whether a request goes by an upload token instead of a bearer. */
export function isSigned(request: Request): boolean {
	return new URL(request.url).pathname.startsWith(SIGNED_UPLOAD_PATH);
}

async function authorize(parts: StorageParts, request: Request, target: UploadTarget): Promise<void> {
	const upload = requestBehind(request);
	if (upload.asking === undefined) {
		const signature = request.headers.get("x-signature");
		if (signature === null) throw errors.invalidSignature("Missing x-signature header");
		const token = await verifySignedToken(parts.jwtSecret, signature, target, "upload");
		upload.owner = token.owner ?? null;
		upload.isUpsert = token.upsert === true;
		return;
	}
	await permitWrite(parts, upload.asking, {
		...target,
		owner: upload.owner,
		isUpsert: upload.isUpsert,
		metadata: { mimetype: target.mimeType, contentLength: target.size },
	});
}

/** tus answers with the real status and a plain sentence. */
async function explain(
	parts: StorageParts,
	store: FileStore,
	error: Error | { status_code: number; body: string },
) {
	if (error === ERRORS.FILE_WRITE_ERROR) {
		const { bavail, bsize } = await statfs(store.directory);
		if (bavail * bsize < FULL_DISK_BYTES) return plain(errors.diskFull(error));
	}
	const known = fromDisk(error);
	if (known instanceof StorageError) return plain(known);
	if (!(error instanceof Error)) return undefined;
	parts.log.error("A resumable upload failed.", { reason: error.message });
	return plain(errors.internal(error));
}

function plain({ status, message }: StorageError) {
	return { status_code: status, body: message };
}

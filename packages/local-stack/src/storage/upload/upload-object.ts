import type { Caller } from "../../postgres/as-caller.ts";
import { type BucketRow, mustFindBucket } from "../buckets/bucket-row.ts";
import { errors } from "../errors.ts";
import { checkMimeType } from "../mime-types.ts";
import type { ObjectRow } from "../objects/object-row.ts";
import { commitWrite, fileMetadata, permitWrite } from "../objects/write-object.ts";
import type { StorageParts } from "../parts.ts";
import { checkObjectName, isFolderPlaceholder } from "../request/names.ts";
import { receiveUpload } from "./receive-upload.ts";
import type { UploadHeader } from "./upload-header.ts";

/** An upload to one name, by someone. */
export interface Upload {
	readonly bucket: string;
	readonly name: string;
	readonly owner: string | null;
	readonly isUpsert: boolean;
	/** Whose policies decide: the caller's, or the service's for a redeemed signed URL. */
	readonly asking: Caller;
	/** The service's own transaction for the final write. */
	readonly service: Caller;
}

/** Bytes an object of this name may have in this bucket. */
export function sizeLimit(parts: StorageParts, bucket: BucketRow, name: string): number {
	if (isFolderPlaceholder(name)) return 0;
	return Math.min(bucket.file_size_limit ?? parts.fileSizeLimit, parts.fileSizeLimit);
}

/**
 * Takes an upload: permission first, then the bytes, then the row.
 * @throws `StorageError`; neither bytes nor row stay then.
 */
export async function uploadObject(
	parts: StorageParts,
	request: Request,
	upload: Upload,
): Promise<ObjectRow> {
	const bucket = await mustFindBucket(parts.pool, upload.bucket);
	checkObjectName(upload.name);
	const limit = sizeLimit(parts, bucket, upload.name);
	const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") === true;

	const { header, file } = await receiveUpload(request, {
		async permit(announced: UploadHeader) {
			if (!isFolderPlaceholder(upload.name)) checkMimeType(announced.mimeType, bucket.allowed_mime_types);
			if (!isForm && (announced.contentLength ?? 0) > limit) throw errors.entityTooLarge();
			const { mimeType: mimetype, contentLength, userMetadata } = announced;
			await permitWrite(parts, upload.asking, {
				...upload,
				metadata: { mimetype, contentLength },
				userMetadata,
			});
		},
		store: (bytes) => parts.files.receive(bytes, limit),
		discard: ({ version }) => parts.files.remove(version),
	});
	return commitWrite(
		parts,
		upload.service,
		{
			...upload,
			metadata: fileMetadata(file, header.mimeType, header.cacheControl),
			userMetadata: header.userMetadata ?? {},
		},
		file.version,
	);
}

/** What Storage's clients branch on: `message` is shown, `code` and `statusCode` are matched. */
export interface StorageErrorBody {
	/** The status the error means; the HTTP status of the response is mostly 400. */
	readonly statusCode: string;
	readonly error: string;
	readonly message: string;
	readonly code: string;
}

interface StorageErrorOptions {
	readonly code: string;
	readonly status: number;
	readonly message: string;
	/** The body's `error`, where it is not the code. */
	readonly error?: string;
	readonly cause?: unknown;
}

/** A refusal in the words of Supabase Storage. */
export class StorageError extends Error {
	readonly code: string;
	readonly status: number;
	readonly body: StorageErrorBody;

	constructor({ code, status, message, error = code, cause }: StorageErrorOptions) {
		super(message, { cause });
		this.name = "StorageError";
		this.code = code;
		this.status = status;
		this.body = { statusCode: String(status), error, message, code };
	}

	/** Storage answers 400 for its own refusals and the real status for the few its clients retry or show. */
	get httpStatus(): number {
		return this.status >= 500 || this.status === 416 || this.status === 429 ? this.status : 400;
	}
}

const error = (code: string, status: number, message: string, name?: string, cause?: unknown) =>
	new StorageError({ code, status, message, error: name, cause });

/** One factory a refusal; names, codes and texts are those of Supabase Storage (`src/internal/errors/codes.ts`). */
export const errors = {
	noSuchBucket: () => error("NoSuchBucket", 404, "Bucket not found", "Bucket not found"),
	noSuchKey: () => error("NoSuchKey", 404, "Object not found", "not_found"),
	keyAlreadyExists: () => error("KeyAlreadyExists", 409, "The resource already exists", "Duplicate"),
	bucketAlreadyExists: () => error("BucketAlreadyExists", 409, "The resource already exists", "Duplicate"),
	bucketNotEmpty: () => error("ResourceNotEmpty", 409, "The bucket you tried to delete is not empty"),
	accessDenied: (message: string) => error("AccessDenied", 403, message, "Unauthorized"),
	invalidRequest: (message: string) => error("InvalidRequest", 400, message, "Error"),
	noContentProvided: (message = "No content provided") => error("InvalidRequest", 400, message),
	invalidParameter: (message: string) => error("InvalidParameter", 400, message),
	invalidKey: (key: string) => error("InvalidKey", 400, `Invalid key: ${key}`),
	invalidBucketName: () => error("InvalidBucketName", 400, "Bucket name invalid", "Invalid Input"),
	invalidMimeType: (type: string) =>
		error("InvalidMimeType", 415, `mime type ${type} is not supported`, "invalid_mime_type"),
	invalidFileSizeLimit: () =>
		error("InvalidRequest", 400, "Invalid file size format, hint: use 20GB / 20MB / 30KB / 3B"),
	entityTooLarge: (what = "object") =>
		error("EntityTooLarge", 413, `The ${what} exceeded the maximum allowed size`, "Payload too large"),
	invalidRange: () => error("InvalidRange", 416, "invalid range provided", "invalid_range"),
	invalidToken: (message: string) => error("InvalidJWT", 400, message),
	invalidSignature: (message = "Invalid signature") => error("InvalidSignature", 400, message),
	invalidImage: (message: string) => error("InvalidRequest", 400, message, "InvalidRequest"),
	featureNotEnabled: (feature: string) =>
		error("FeatureNotEnabled", 409, `The feature ${feature} is not enabled for this resource`),
	diskFull: (cause: unknown) =>
		error(
			"InsufficientStorage",
			507,
			"The disk that holds the stored files is full: free some space, then upload again",
			undefined,
			cause,
		),
	notServed: (what: string) =>
		error("NotImplemented", 501, `${what} is not served by the local stack; it works on Supabase itself`),
	internal: (cause: unknown) => error("InternalError", 500, "Internal server error", "Internal", cause),
};

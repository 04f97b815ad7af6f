import { z } from "zod";
import { errors } from "../errors.ts";
import { parseFileSize, requestedSize } from "../file-size.ts";
import { checkAllowedMimeTypes } from "../mime-types.ts";

/** What a bucket may be given when it is created or changed; absent keeps, null clears. */
export const bucketSettings = z.object({
	public: z.boolean().optional(),
	file_size_limit: requestedSize.nullish(),
	allowed_mime_types: z.array(z.string()).nullish(),
	versioning_status: z.string().optional(),
});

/** Columns and their values, ready to be written. */
export type BucketValues = Record<string, unknown>;

/**
 * Checks the settings against the service's own limits.
 * @throws `StorageError` EntityTooLarge, InvalidMimeType, FeatureNotEnabled
 */
export function bucketValues(settings: z.infer<typeof bucketSettings>, largestFile: number): BucketValues {
	const { file_size_limit: size, allowed_mime_types: types, versioning_status: versioning } = settings;
	if (versioning !== undefined && versioning !== "DISABLED")
		throw errors.featureNotEnabled("object versioning");
	const values: BucketValues = {};
	if (settings.public !== undefined) values.public = settings.public;
	if (size !== undefined) values.file_size_limit = size === null ? null : parseFileSize(size);
	if (typeof values.file_size_limit === "number" && values.file_size_limit > largestFile) {
		throw errors.entityTooLarge();
	}
	if (types !== undefined) {
		checkAllowedMimeTypes((types ?? []).filter((type) => type !== ""));
		values.allowed_mime_types = types === null ? null : types.filter((type) => type !== "");
	}
	return values;
}

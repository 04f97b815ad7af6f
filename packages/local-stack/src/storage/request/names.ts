import type { Context } from "hono";
import { errors } from "../errors.ts";

// What S3 takes without special handling, as Storage's own `limits.ts` allows.
const OBJECT_NAME = /^[A-Za-z0-9_/!.*'() &$@=;:+,?-]+$/;
const BUCKET_NAME = /^[A-Za-z0-9_!.*'() &$@=;:+,?-]+$/;
const LONGEST_BUCKET_NAME = 100;
// S3's limit on a key, in bytes; allowed characters are one byte each.
const LONGEST_OBJECT_NAME = 1024;

/**
 * Refuses a name Storage does not take. `.` and `..` are refused as a segment because
 * a URL cannot say them: the object could be written and never be read.
 * @throws `StorageError` InvalidKey
 */
export function checkObjectName(name: string): string {
	const isValid =
		OBJECT_NAME.test(name) &&
		name.length <= LONGEST_OBJECT_NAME &&
		!name.split("/").some((segment) => segment === "." || segment === "..");
	if (!isValid) throw errors.invalidKey(name);
	return name;
}

/** @throws `StorageError` InvalidBucketName */
export function checkBucketName(name: string): string {
	const isValid = BUCKET_NAME.test(name) && name.length <= LONGEST_BUCKET_NAME && name.trim() === name;
	if (!isValid) throw errors.invalidBucketName();
	return name;
}

/** Folders a dashboard shows while they are empty are kept by an object of this name. */
export function isFolderPlaceholder(name: string): boolean {
	return name.endsWith(".emptyFolderPlaceholder");
}

/** Where a request points: `/object/public/photos/a/b.png` behind `/object/public`. */
export interface ObjectLocation {
	readonly bucket: string;
	readonly name: string;
}

/**
 * Reads bucket and name from the path behind `prefix`; each is decoded once, so that an encoded slash stays in the name.
 * @throws `StorageError` InvalidKey when the name is missing or badly encoded.
 */
export function objectLocation(context: Context, prefix: string): ObjectLocation {
	const path = new URL(context.req.url).pathname.slice(prefix.length + 1);
	const slash = path.indexOf("/");
	const bucket = decode(slash === -1 ? path : path.slice(0, slash));
	const name = slash === -1 ? "" : decode(path.slice(slash + 1));
	if (name === "") throw errors.invalidKey(name);
	return { bucket, name };
}

/** The bucket a path ends in, such as `/object/list/photos` behind `/object/list`. */
export function bucketOf(context: Context, prefix: string): string {
	return decode(new URL(context.req.url).pathname.slice(prefix.length + 1).split("/")[0] ?? "");
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw errors.invalidKey(text);
	}
}

import { z } from "zod";
import { errors } from "../errors.ts";

const SENDABLE = /^[\t\x20-\x7e]*$/;

/** Text that a response may carry as a header; anything else could break it. */
export const headerValue = z.string().regex(SENDABLE, "must be printable ASCII");

/** @throws `StorageError` InvalidParameter naming the field. */
export function checkHeaderValue(value: string, field: string): string {
	if (SENDABLE.test(value)) return value;
	throw errors.invalidParameter(`Invalid Parameter ${field}: must be printable ASCII`);
}

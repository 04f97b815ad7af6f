import * as z from "zod/mini";

/** Spaces of any width. */
const SPACES = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/** What turns the direction of the text or is not seen, and what opens a tag. */
const REFUSED =
	/[\p{Cc}\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0<>]|:\/\//u;

/** How a person is called: the rule of `private.is_person_name`. */
export const displayNameSchema = z.pipe(
	z.pipe(
		z.string(),
		z.transform((value: string) => value.normalize("NFC").replace(SPACES, " ").trim()),
	),
	z.string().check(
		z.minLength(1),
		z.maxLength(120),
		z.refine((value) => !REFUSED.test(value)),
	),
);

import * as z from "zod/mini";

/** An address as the forms take it: trimmed, lower case. */
export const emailSchema = z.pipe(z.string().check(z.trim(), z.toLowerCase()), z.email());

/** Ten characters at least, as `supabase/config.toml` asks; 72 bytes is where bcrypt stops reading. */
export const passwordSchema = z.string().check(z.minLength(10), z.maxLength(72));

/** The six digits of the mail; spaces that came with a paste are dropped. */
export const codeSchema = z.pipe(
	z.pipe(
		z.string(),
		z.transform((value: string) => value.replace(/\s/g, "")),
	),
	z.string().check(z.regex(/^\d{6}$/)),
);

export const signInSchema = z.object({ email: emailSchema, password: z.string().check(z.minLength(1)) });
export type SignIn = z.infer<typeof signInSchema>;

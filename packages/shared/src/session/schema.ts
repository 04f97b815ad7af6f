import { z } from "zod";

/** An address as the forms take it: trimmed, lower case. */
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email());

/** Ten characters at least, as `supabase/config.toml` asks; 72 bytes is where bcrypt stops reading. */
export const passwordSchema = z.string().min(10).max(72);

/** The six digits of the mail; spaces that came with a paste are dropped. */
export const codeSchema = z
	.string()
	.transform((value) => value.replace(/\s/g, ""))
	.pipe(z.string().regex(/^\d{6}$/));

export const signInSchema = z.object({ email: emailSchema, password: z.string().min(1) });
export type SignIn = z.infer<typeof signInSchema>;

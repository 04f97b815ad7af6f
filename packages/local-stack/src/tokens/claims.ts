import { jwtVerify } from "jose";
import { z } from "zod";

const claimsSchema = z.looseObject({
	role: z.string(),
	sub: z.string().optional(),
	exp: z.number().optional(),
});

/** The claims of a verified token: at least the Postgres role its bearer acts as. */
export type Claims = z.infer<typeof claimsSchema>;

/**
 * Verifies signature and expiry and returns the claims.
 * @throws the error of `jose` (its `message` is what Supabase answers with) or a `ZodError` when `role` is missing.
 */
export async function verifyToken(token: string, jwtSecret: string): Promise<Claims> {
	const { payload } = await jwtVerify(token, new TextEncoder().encode(jwtSecret), {
		algorithms: ["HS256"],
	});
	return claimsSchema.parse(payload);
}

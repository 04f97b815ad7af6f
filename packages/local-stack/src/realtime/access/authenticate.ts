import { errors } from "jose";
import { ZodError, z } from "zod";
import type { ApiKeys } from "../../tokens/api-keys.ts";
import { verifyToken } from "../../tokens/claims.ts";

const realtimeClaimsSchema = z.looseObject({
	role: z.string(),
	sub: z.string().optional(),
	exp: z.number().int(),
});

/** The claims of a token Realtime accepts: unlike elsewhere, it must say when it expires (seconds since 1970). */
export type RealtimeClaims = z.infer<typeof realtimeClaimsSchema>;

/** A token that was refused, with Realtime's code and sentence for it. */
export class TokenRefused extends Error {
	readonly code: "InvalidJWTToken" | "MalformedJWT" | "JwtSignatureError";

	constructor(code: TokenRefused["code"], message: string) {
		super(message);
		this.code = code;
	}
}

/**
 * Verifies a token and returns its claims.
 * @throws TokenRefused when it is expired, forged, malformed or without `role` and `exp`.
 */
export async function authenticate(token: string, jwtSecret: string): Promise<RealtimeClaims> {
	try {
		return realtimeClaimsSchema.parse(await verifyToken(token.trim(), jwtSecret));
	} catch (error) {
		throw refusal(error);
	}
}

/** The token an API key stands for: a new key has a role's token, a legacy key is one. */
export function tokenOfKey(key: string, keys: ApiKeys): string {
	if (key === keys.publishable) return keys.anonToken;
	if (key === keys.secret) return keys.serviceRoleToken;
	return key;
}

/** Whether the person's token is a new API key, which Realtime takes for no token. */
export function isApiKey(token: string): boolean {
	return token.startsWith("sb_");
}

function refusal(error: unknown): TokenRefused {
	if (error instanceof errors.JWTExpired) {
		return new TokenRefused("InvalidJWTToken", `Token has expired${sinceExpiry(error.payload.exp)}`);
	}
	if (error instanceof ZodError) {
		return new TokenRefused("InvalidJWTToken", "Fields `role` and `exp` are required in JWT");
	}
	if (error instanceof errors.JWSSignatureVerificationFailed) {
		return new TokenRefused("JwtSignatureError", "Failed to validate JWT signature");
	}
	return new TokenRefused("MalformedJWT", "The token provided is not a valid JWT");
}

function sinceExpiry(expiresAt: number | undefined): string {
	if (expiresAt === undefined) return "";
	return ` ${Math.max(0, Math.floor(Date.now() / 1000) - expiresAt)} seconds ago`;
}

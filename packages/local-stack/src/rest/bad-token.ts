import { errors } from "jose";
import { verifyToken } from "../tokens/claims.ts";

const REQUEST_ROLES = new Set(["anon", "authenticated", "service_role"]);

/**
 * Answers as PostgREST does a token that is expired, forged or of a role no request may take;
 * nothing when the token is good or absent (then the request is anonymous).
 */
export async function refuseBadToken(request: Request, jwtSecret: string): Promise<Response | undefined> {
	const token = request.headers.get("authorization")?.match(/^Bearer\s+(.+)$/i)?.[1];
	if (token === undefined) return undefined;
	try {
		const { role } = await verifyToken(token, jwtSecret);
		if (REQUEST_ROLES.has(role)) return undefined;
		return refusal(403, "42501", `permission denied to set role "${role}"`);
	} catch (error) {
		if (error instanceof errors.JWTExpired) return refusal(401, "PGRST303", "JWT expired");
		const parts = token.split(".").length;
		if (parts !== 3) return refusal(401, "PGRST301", `Expected 3 parts in JWT; got ${parts}`);
		return refusal(
			401,
			"PGRST301",
			"No suitable key or wrong key type",
			"None of the keys was able to decode the JWT",
		);
	}
}

function refusal(status: number, code: string, message: string, details: string | null = null): Response {
	return Response.json(
		{ code, details, hint: null, message },
		{
			status,
			headers: { "www-authenticate": `Bearer error="invalid_token", error_description="${message}"` },
		},
	);
}

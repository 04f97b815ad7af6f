import { decodeProtectedHeader, jwtVerify } from "jose";

/**
 * What `verify_jwt` answers a request without a valid token with; nothing when the token is valid.
 * Bodies as in the CLI's `serve/templates/main.ts`.
 */
export async function refusal(request: Request, jwtSecret: string): Promise<Response | undefined> {
	if (request.method === "OPTIONS") return undefined;
	try {
		const token = bearerToken(request);
		if (await isValid(token, jwtSecret)) return undefined;
		return Response.json({ msg: "Invalid JWT" }, { status: 401 });
	} catch (error) {
		return Response.json({ msg: String(error) }, { status: 401 });
	}
}

/** @throws `Error` with the sentence the client is shown. */
function bearerToken(request: Request): string {
	const header = request.headers.get("authorization");
	if (!header) throw new Error("Missing authorization header");
	const [scheme, token = ""] = header.split(" ");
	if (scheme !== "Bearer") throw new Error("Auth header is not 'Bearer {token}'");
	return token;
}

/** @throws `TypeError` when the text is no token at all. */
async function isValid(token: string, jwtSecret: string): Promise<boolean> {
	if (decodeProtectedHeader(token).alg !== "HS256") return false;
	return jwtVerify(token, new TextEncoder().encode(jwtSecret), { algorithms: ["HS256"] }).then(
		() => true,
		() => false,
	);
}

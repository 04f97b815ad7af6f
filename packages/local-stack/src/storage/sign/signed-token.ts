import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { errors } from "../errors.ts";
import type { ObjectLocation } from "../request/names.ts";

/** What a signed URL may be used for. */
export type Scope = "download" | "upload";

const signedToken = z.looseObject({
	url: z.string(),
	exp: z.number(),
	scope: z.enum(["download", "upload"]).optional(),
	upsert: z.boolean().optional(),
	owner: z.string().nullish(),
	transformations: z.string().optional(),
	format: z.string().optional(),
});

/** The content of a signed URL's token. */
export type SignedToken = z.infer<typeof signedToken>;

/** Signs access to one object. `url` and `scope` are written last: nothing a client sent can replace them. */
export function signToken(
	jwtSecret: string,
	{ bucket, name }: ObjectLocation,
	scope: Scope,
	seconds: number,
	claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
	const issuedAt = Math.floor(Date.now() / 1000);
	return new SignJWT({ ...claims, url: `${bucket}/${name}`, scope })
		.setProtectedHeader({ alg: "HS256", typ: "JWT" })
		.setIssuedAt(issuedAt)
		.setExpirationTime(issuedAt + seconds)
		.sign(new TextEncoder().encode(jwtSecret));
}

/**
 * Checks that a token is genuine, not expired, for this object and this use.
 * @throws `StorageError` InvalidJWT or InvalidSignature
 */
export async function verifySignedToken(
	jwtSecret: string,
	token: string | undefined,
	{ bucket, name }: ObjectLocation,
	scope: Scope,
): Promise<SignedToken> {
	if (token === undefined) throw errors.invalidRequest("querystring must have required property 'token'");
	const { payload } = await jwtVerify(token, new TextEncoder().encode(jwtSecret), {
		algorithms: ["HS256"],
	}).catch((error) => {
		throw errors.invalidToken(error.message);
	});
	const content = signedToken.safeParse(payload);
	if (!content.success) throw errors.invalidSignature();
	// Tokens of older services name no scope; only those for uploads say `upsert`.
	const meant = content.data.scope ?? (content.data.upsert === undefined ? "download" : "upload");
	if (meant !== scope) throw errors.invalidSignature(`Token is not scoped for ${scope}`);
	if (content.data.url !== `${bucket}/${name}`) throw errors.invalidSignature();
	return content.data;
}

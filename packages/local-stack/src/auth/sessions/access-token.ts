import { SignJWT } from "jose";
import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import type { UserRow } from "../users/user-row.ts";

const methodRow = z.object({ authentication_method: z.string(), timestamp: z.number() });

/** A signed token and when it ends, in seconds since 1970. */
export interface AccessToken {
	readonly token: string;
	readonly expiresAt: number;
}

/** Signs the token of a session, with the claims policies read. */
export async function signAccessToken(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	sessionId: string,
): Promise<AccessToken> {
	const issuedAt = Math.floor(Date.now() / 1000);
	const expiresAt = issuedAt + environment.configuration.jwt_expiry;
	const token = await new SignJWT({
		iss: environment.url,
		sub: user.id,
		aud: user.aud ?? "authenticated",
		exp: expiresAt,
		iat: issuedAt,
		email: user.email ?? "",
		phone: user.phone ?? "",
		app_metadata: user.raw_app_meta_data,
		user_metadata: user.raw_user_meta_data,
		role: user.role ?? "authenticated",
		aal: "aal1",
		amr: await findMethods(client, sessionId),
		session_id: sessionId,
		is_anonymous: user.is_anonymous,
	})
		.setProtectedHeader({ alg: "HS256", typ: "JWT" })
		.sign(new TextEncoder().encode(environment.keys.jwtSecret));
	return { token, expiresAt };
}

async function findMethods(
	client: PoolClient,
	sessionId: string,
): Promise<{ method: string; timestamp: number }[]> {
	const { rows } = await client.query(
		`select authentication_method, extract(epoch from updated_at)::int as "timestamp"
		from auth.mfa_amr_claims where session_id = $1 order by updated_at desc`,
		[sessionId],
	);
	return rows
		.map((row) => methodRow.parse(row))
		.map(({ authentication_method, timestamp }) => ({ method: authentication_method, timestamp }));
}

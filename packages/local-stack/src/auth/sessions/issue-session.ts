import { randomBytes, randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { type UserJson, userJson } from "../users/user-json.ts";
import type { UserRow } from "../users/user-row.ts";
import { updateUser } from "../users/write-user.ts";
import { signAccessToken } from "./access-token.ts";

/** What a client keeps to be signed in. */
export interface SessionJson {
	readonly access_token: string;
	readonly token_type: "bearer";
	readonly expires_in: number;
	readonly expires_at: number;
	readonly refresh_token: string;
	readonly user: UserJson;
}

/** How a person proved who they are, as the `amr` claim names it. */
export type SignInMethod = "password" | "otp" | "anonymous";

/** Where the request came from; kept with the session. */
export interface Origin {
	readonly address: string;
	readonly userAgent: string | null;
}

/**
 * Opens a session for a person who has proved who they are.
 * @throws `AuthError` when the person is banned.
 */
export async function issueSession(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	method: SignInMethod,
	origin: Origin,
): Promise<SessionJson> {
	requireNotBanned(user);
	const sessionId = randomUUID();
	await client.query(
		"insert into auth.sessions (id, user_id, aal, user_agent, ip) values ($1, $2, 'aal1', $3, $4)",
		[sessionId, user.id, origin.userAgent, origin.address],
	);
	await client.query("insert into auth.mfa_amr_claims (session_id, authentication_method) values ($1, $2)", [
		sessionId,
		method,
	]);
	const signedIn = await updateUser(client, user.id, { last_sign_in_at: new Date() });
	await client.query(
		"update auth.identities set last_sign_in_at = now() where user_id = $1 and provider = 'email'",
		[user.id],
	);
	return describeSession(
		environment,
		client,
		signedIn,
		sessionId,
		await insertRefreshToken(client, user.id, sessionId),
	);
}

/** @throws `AuthError` while the person is banned. */
export function requireNotBanned({ banned_until }: UserRow): void {
	if (banned_until && banned_until.getTime() > Date.now()) throw errors.userBanned();
}

/** Stores a new refresh token; `parent` is the one it replaces. */
export async function insertRefreshToken(
	client: PoolClient,
	userId: string,
	sessionId: string,
	parent: string | null = null,
): Promise<string> {
	const token = randomBytes(16).toString("base64url");
	await client.query(
		"insert into auth.refresh_tokens (token, user_id, session_id, parent) values ($1, $2, $3, $4)",
		[token, userId, sessionId, parent],
	);
	return token;
}

/** Signs a token for a session and describes both to the client. */
export async function describeSession(
	environment: AuthEnvironment,
	client: PoolClient,
	user: UserRow,
	sessionId: string,
	refreshToken: string,
): Promise<SessionJson> {
	const { token, expiresAt } = await signAccessToken(environment, client, user, sessionId);
	return {
		access_token: token,
		token_type: "bearer",
		expires_in: environment.configuration.jwt_expiry,
		expires_at: expiresAt,
		refresh_token: refreshToken,
		user: await userJson(client, user),
	};
}

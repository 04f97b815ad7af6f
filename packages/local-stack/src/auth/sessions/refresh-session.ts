import type { PoolClient } from "pg";
import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { type AuthError, errors } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import { describeSession, insertRefreshToken, requireNotBanned, type SessionJson } from "./issue-session.ts";

const tokenRow = z.object({
	token: z.string(),
	user_id: z.string(),
	session_id: z.string(),
	revoked: z.boolean(),
	parent: z.string().nullable(),
	updated_at: z.date(),
	created_at: z.date(),
	session_created_at: z.date(),
	refreshed_at: z.date().nullable(),
	not_after: z.date().nullable(),
});
type TokenRow = z.infer<typeof tokenRow>;

/**
 * Exchanges a refresh token for a new session, once; a token used again later ends the whole session,
 * for then somebody else has a copy. Used again at once, or by a client that never got the answer, it is allowed.
 * @throws `AuthError` when the token is unknown, was used before, or its session is over.
 */
export async function refreshSession(
	environment: AuthEnvironment,
	refreshToken: string,
): Promise<SessionJson> {
	const outcome = await inTransaction(environment.pool, (client) =>
		exchange(environment, client, refreshToken),
	);
	if ("session" in outcome) return outcome.session;
	throw outcome.refusal;
}

// A refusal is returned, not thrown: revoking the session must be committed with it.
async function exchange(
	environment: AuthEnvironment,
	client: PoolClient,
	refreshToken: string,
): Promise<{ session: SessionJson } | { refusal: AuthError }> {
	const token = await findToken(client, refreshToken);
	if (!token) return { refusal: errors.refreshTokenNotFound() };
	const user = await findUser(client, "id", token.user_id);
	if (!user) return { refusal: errors.refreshTokenNotFound() };
	requireNotBanned(user);
	const expired = expiry(environment, token);
	if (expired) return { refusal: expired };

	const next = token.revoked ? await reuse(environment, client, token) : await rotate(client, token);
	if (next === undefined) return { refusal: errors.refreshTokenUsed() };
	await client.query(
		"update auth.sessions set refreshed_at = now() at time zone 'utc', updated_at = now() where id = $1",
		[token.session_id],
	);
	return { session: await describeSession(environment, client, user, token.session_id, next) };
}

async function findToken(client: PoolClient, refreshToken: string): Promise<TokenRow | undefined> {
	const { rows } = await client.query(
		`select token.*, session.created_at as session_created_at, session.not_after,
			session.refreshed_at at time zone 'utc' as refreshed_at
		from auth.refresh_tokens token join auth.sessions session on session.id = token.session_id
		where token.token = $1 for update of session`,
		[refreshToken],
	);
	if (!rows[0]) return undefined;
	// Read again: the one that waited for the lock must see what the one before it did.
	const { rows: fresh } = await client.query(
		"select revoked, updated_at from auth.refresh_tokens where token = $1",
		[refreshToken],
	);
	return tokenRow.parse({ ...rows[0], ...fresh[0] });
}

function expiry({ configuration }: AuthEnvironment, token: TokenRow): AuthError | undefined {
	const { timebox, inactivity_timeout: inactivity } = configuration.sessions;
	const now = Date.now();
	if (token.not_after && token.not_after.getTime() <= now) return errors.sessionExpired();
	if (timebox && token.session_created_at.getTime() + timebox * 1000 <= now) return errors.sessionExpired();
	const lastUse = token.refreshed_at ?? token.session_created_at;
	if (inactivity && lastUse.getTime() + inactivity * 1000 <= now) {
		return errors.sessionExpired(" (Inactivity)");
	}
	return undefined;
}

async function rotate(client: PoolClient, token: TokenRow): Promise<string> {
	await client.query("update auth.refresh_tokens set revoked = true, updated_at = now() where token = $1", [
		token.token,
	]);
	return insertRefreshToken(client, token.user_id, token.session_id, token.token);
}

async function reuse(
	{ configuration }: AuthEnvironment,
	client: PoolClient,
	token: TokenRow,
): Promise<string | undefined> {
	const { rows } = await client.query<{ token: string; parent: string | null }>(
		"select token, parent from auth.refresh_tokens where session_id = $1 and not revoked order by id desc limit 1",
		[token.session_id],
	);
	const active = rows[0];
	if (!active) return undefined;
	if (active.parent === token.token) return active.token;
	const reusableUntil = token.updated_at.getTime() + configuration.refresh_token_reuse_interval * 1000;
	if (Date.now() <= reusableUntil) return active.token;
	if (configuration.enable_refresh_token_rotation) {
		await client.query(
			"update auth.refresh_tokens set revoked = true, updated_at = now() where session_id = $1",
			[token.session_id],
		);
	}
	return undefined;
}

import type { Context } from "hono";
import { z } from "zod";
import { verifyToken } from "../../tokens/claims.ts";
import type { AuthEnvironment } from "../environment.ts";
import { errors } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { findUser } from "../users/find-user.ts";
import type { UserRow } from "../users/user-row.ts";

/** A signed-in person and the session their token belongs to. */
export interface Caller {
	readonly user: UserRow;
	readonly sessionId: string;
}

const sessionClaims = z.object({ sub: z.uuid(), session_id: z.uuid() });

/**
 * The person behind the request's token, whose session must still exist: signing out ends a token at once.
 * @throws `AuthError` saying what is wrong with the token.
 */
export async function requireCaller(environment: AuthEnvironment, context: Context): Promise<Caller> {
	const claims = sessionClaims.safeParse(await readClaims(environment, context));
	if (!claims.success) throw errors.badToken("missing sub or session_id claim");
	const { sub, session_id: sessionId } = claims.data;
	return inTransaction(environment.pool, async (client) => {
		const user = await findUser(client, "id", sub);
		if (!user) throw errors.userOfTokenNotFound();
		const { rowCount } = await client.query("select from auth.sessions where id = $1 and user_id = $2", [
			sessionId,
			sub,
		]);
		if (rowCount === 0) throw errors.sessionNotFound();
		return { user, sessionId };
	});
}

/** @throws `AuthError` unless the request comes with the secret key. */
export async function requireAdministrator(environment: AuthEnvironment, context: Context): Promise<void> {
	const { role } = await readClaims(environment, context);
	if (role !== "service_role" && role !== "supabase_admin") throw errors.notAdmin();
}

async function readClaims({ keys }: AuthEnvironment, context: Context) {
	const token = context.req.header("authorization")?.match(/^Bearer\s+(.+)$/i)?.[1];
	if (token === undefined) throw errors.noAuthorization();
	return verifyToken(token, keys.jwtSecret).catch((error) => {
		throw errors.badToken(error instanceof Error ? error.message : "not a token");
	});
}

import type { Pool } from "pg";
import { invalid } from "../errors.ts";
import type { Caller } from "../http/caller.ts";

/**
 * Ends this session, the person's others, or all. Refresh tokens go with their session.
 * @throws `AuthError` when the scope is none of `global`, `local`, `others`.
 */
export async function signOut(pool: Pool, { user, sessionId }: Caller, scope: string): Promise<void> {
	const end = (condition: string, ...values: string[]) =>
		pool.query(`delete from auth.sessions where user_id = $1 ${condition}`, [user.id, ...values]);
	if (scope === "global") await end("");
	else if (scope === "local") await end("and id = $2", sessionId);
	else if (scope === "others") await end("and id <> $2", sessionId);
	else throw invalid(`Unsupported logout scope "${scope}"`);
}

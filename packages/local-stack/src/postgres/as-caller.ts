import type { Pool, PoolClient } from "pg";
import type { Claims } from "../tokens/claims.ts";

/** The roles a request may act as; any other `role` claim is refused before it reaches Postgres. */
export const REQUEST_ROLES: ReadonlySet<string> = new Set(["anon", "authenticated", "service_role"]);

/** What policies can read of the request, as Supabase's services set it. */
export interface Caller {
	readonly claims: Claims;
	/** Further settings of the transaction, such as `storage.operation` or `realtime.topic`. */
	readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Runs `work` in one transaction under the caller's role and claims, so that the project's own policies decide.
 * Commits when `work` resolves, rolls back when it throws.
 * @throws whatever `work` throws; `Error` when the role is not one of a request.
 */
export async function asCaller<T>(
	pool: Pool,
	caller: Caller,
	work: (client: PoolClient) => Promise<T>,
): Promise<T> {
	if (!REQUEST_ROLES.has(caller.claims.role)) {
		throw new Error(`role "${caller.claims.role}" is not permitted`);
	}
	const client = await pool.connect();
	try {
		await client.query("begin");
		await applySettings(client, callerSettings(caller));
		const result = await work(client);
		await client.query("commit");
		return result;
	} catch (error) {
		await client.query("rollback");
		throw error;
	} finally {
		client.release();
	}
}

function callerSettings({ claims, settings }: Caller): Record<string, string> {
	return {
		role: claims.role,
		"request.jwt.claims": JSON.stringify(claims),
		"request.jwt.claim.role": claims.role,
		"request.jwt.claim.sub": claims.sub ?? "",
		...settings,
	};
}

async function applySettings(client: PoolClient, settings: Record<string, string>): Promise<void> {
	const names = Object.keys(settings);
	await client.query(
		"select set_config(name, value, true) from unnest($1::text[], $2::text[]) as s(name, value)",
		[names, names.map((name) => settings[name] ?? "")],
	);
}

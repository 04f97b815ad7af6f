import type { Pool, PoolClient, QueryResult } from "pg";
import { asCaller, type Caller } from "../postgres/as-caller.ts";
import { fromDatabase } from "./database-errors.ts";

/** A connection or pool, for statements that may run on either. */
export interface Queryable {
	query(text: string, values?: unknown[]): Promise<QueryResult>;
}

/**
 * Runs `work` in a transaction under the caller's role, claims and `storage.operation`.
 * @throws `StorageError` for what Postgres, a policy or a trigger refused.
 */
export async function transact<T>(
	pool: Pool,
	caller: Caller,
	work: (client: PoolClient) => Promise<T>,
): Promise<T> {
	try {
		return await asCaller(pool, caller, work);
	} catch (error) {
		throw fromDatabase(error);
	}
}

/**
 * Asks the project's policies and triggers whether `attempt` would be allowed, and leaves nothing of it.
 * @throws `StorageError` for what Postgres, a policy or a trigger refused.
 */
export async function probe(
	pool: Pool,
	caller: Caller,
	attempt: (client: PoolClient) => Promise<unknown>,
): Promise<void> {
	await transact(pool, caller, async (client) => {
		await client.query("savepoint probe");
		await attempt(client);
		await client.query("rollback to savepoint probe");
	});
}

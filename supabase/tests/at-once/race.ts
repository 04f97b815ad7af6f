import pg from "pg";
import { vi } from "vitest";
import { z } from "zod";

/** One of two people who act at once, each in a session and a transaction of their own. */
export interface Racer {
	query(sql: string, values?: unknown[]): Promise<pg.QueryResult>;
}

/** How it went for the one who came second. */
export interface Second {
	/** Whether it had to wait for the first. */
	readonly waited: boolean;
	/** `DOSSIER_…` without its prefix, else the SQLSTATE; undefined when it was carried out. */
	readonly refusal: string | undefined;
}

interface Race {
	readonly first: (racer: Racer) => Promise<unknown>;
	readonly second: (racer: Racer) => Promise<unknown>;
	/** What the first goes on to do while the second is under way. */
	readonly thenFirst?: (racer: Racer) => Promise<unknown>;
}

const waitingSchema = z.array(z.object({ waiting: z.boolean() }));

/**
 * Lets the second begin when the first has acted and not yet committed, and the first commit
 * once the second waits for it or is through.
 * @throws whatever the first met: it is meant to succeed.
 */
export async function race(databaseUrl: string, { first, second, thenFirst }: Race): Promise<Second> {
	const [one, two, observer] = await Promise.all([
		connect(databaseUrl),
		connect(databaseUrl),
		connect(databaseUrl),
	]);
	try {
		await one.query("begin");
		await first(one);
		await two.query("begin");
		let isThrough = false;
		const outcome = second(two)
			.then(() => two.query("commit"))
			.then(
				() => undefined,
				(error: unknown) => refusalOf(error),
			)
			.finally(() => {
				isThrough = true;
			});
		await vi.waitUntil(async () => isThrough || (await isWaiting(observer, two)), {
			interval: 5,
			timeout: 10_000,
		});
		const waited = !isThrough;
		await thenFirst?.(one);
		await one.query("commit");
		return { waited, refusal: await outcome };
	} finally {
		await Promise.all([one.end(), two.end(), observer.end()]);
	}
}

async function connect(connectionString: string): Promise<pg.Client & { processID?: number }> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	return client;
}

async function isWaiting(observer: pg.Client, waiter: { processID?: number }): Promise<boolean> {
	const { rows } = await observer.query("select cardinality(pg_blocking_pids($1)) > 0 as waiting", [
		waiter.processID,
	]);
	return waitingSchema.parse(rows)[0]?.waiting === true;
}

function refusalOf(error: unknown): string {
	if (!(error instanceof pg.DatabaseError)) throw error;
	return /^DOSSIER_([A-Z_]+)$/.exec(error.detail ?? "")?.[1] ?? error.code ?? error.message;
}

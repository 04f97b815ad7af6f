import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import { type RunningPostgres, startPostgres } from "../../../packages/local-stack/src/postgres/server.ts";

/** A Postgres that looks like an empty Supabase project, in a temporary folder. */
export interface ThrowawayPostgres {
	readonly postgres: RunningPostgres;
	readonly directory: string;
	/** Ends it and removes the folder. */
	stop(): Promise<void>;
}

/** Starts one on a free port. @throws `Error` with one sentence; nothing is left then. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
	const directory = await mkdtemp(join(tmpdir(), "database-tests-"));
	const remove = () => rm(directory, { recursive: true, force: true });
	const silent = () => undefined;
	try {
		// Postgres runs as another user when the tests are root, and must be able to enter.
		await chmod(directory, 0o711);
		const postgres = await startPostgres({
			dataDirectory: join(directory, "postgres"),
			port: await getPort(),
			durable: false,
			log: { info: silent, warn: silent, error: silent },
		});
		return { postgres, directory, stop: () => postgres.stop().then(remove) };
	} catch (error) {
		await remove();
		throw error;
	}
}

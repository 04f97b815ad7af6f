import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../../packages/local-stack/src/postgres/server.ts";
import { applyMigrations, disconnectAll } from "./databases.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** A Postgres whose database `postgres` is migrated and stays as it is: each test file copies it. */
		serverPort: number;
	}
}

/** Starts one Postgres for all files that need no more than SQL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const directory = await mkdtemp(join(tmpdir(), "database-tests-"));
	await chmod(directory, 0o711);
	const silent = () => undefined;
	const postgres = await startPostgres({
		dataDirectory: join(directory, "postgres"),
		port: await getPort(),
		durable: false,
		log: { info: silent, warn: silent, error: silent },
	});
	const stop = async () => {
		await postgres.stop();
		await rm(directory, { recursive: true, force: true });
	};
	try {
		await applyMigrations(postgres.port);
		await disconnectAll(postgres.port, "postgres");
	} catch (error) {
		await stop();
		throw error;
	}
	project.provide("serverPort", postgres.port);
	return stop;
}

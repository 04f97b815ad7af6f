import type { TestProject } from "vitest/node";
import { applyMigrations, disconnectAll } from "./databases.ts";
import { startThrowawayPostgres } from "./throwaway-postgres.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** A Postgres whose database `postgres` is migrated and stays as it is: each test file copies it. */
		serverPort: number;
	}
}

/** Starts one Postgres for all files that need no more than SQL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { postgres, stop } = await startThrowawayPostgres();
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

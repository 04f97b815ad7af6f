import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../../packages/local-stack/src/postgres/server.ts";

declare module "vitest" {
	interface ProvidedContext {
		databaseUrl: string;
		administratorUrl: string;
	}
}

export default async function setup(project: TestProject) {
	const directory = await mkdtemp(join(tmpdir(), "database-tests-"));
	await chmod(directory, 0o711);
	const port = await new Promise<number>((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
	const postgres = await startPostgres({
		dataDirectory: join(directory, "postgres"),
		port,
		durable: false,
		log: { info: () => undefined, warn: () => undefined, error: () => undefined },
	});
	const client = new pg.Client({ connectionString: postgres.url });
	await client.connect();
	const migrations = join(import.meta.dirname, "../../migrations");
	for (const file of (await readdir(migrations)).sort()) {
		await client.query(await readFile(join(migrations, file), "utf8"));
	}
	await client.query("create extension if not exists pgtap with schema extensions");
	await client.end();
	project.provide("databaseUrl", postgres.url);
	project.provide("administratorUrl", postgres.administratorUrl);
	return async () => {
		await postgres.stop();
		await rm(directory, { recursive: true, force: true });
	};
}

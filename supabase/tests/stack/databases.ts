import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** A copy of the migrated database for one test file. */
export interface TestDatabase {
	/** Connection string of `postgres`, the role of migrations. */
	readonly url: string;
	/** Connection string of the superuser. */
	readonly administratorUrl: string;
	drop(): Promise<void>;
}

const migrations = join(import.meta.dirname, "../../migrations");

/** Applies the project's migrations to the database `postgres`, and adds pgTAP. */
export async function applyMigrations(port: number): Promise<void> {
	await withClient(connectionString(port, "postgres", "postgres"), async (client) => {
		for (const file of (await readdir(migrations)).filter((name) => name.endsWith(".sql")).sort()) {
			const sql = await readFile(join(migrations, file), "utf8");
			await client.query(sql).catch((cause) => {
				throw new Error(`${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
			});
		}
		await client.query("create extension if not exists pgtap with schema extensions");
	});
}

/** Ends every connection to a database, which can't be copied while it has one. */
export async function disconnectAll(port: number, database: string): Promise<void> {
	await withClient(connectionString(port, "supabase_admin", "template1"), (client) =>
		client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]),
	);
}

/** Copies the migrated database. */
export async function createTestDatabase(port: number): Promise<TestDatabase> {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	const maintenance = connectionString(port, "supabase_admin", "template1");
	await withClient(maintenance, async (client) => {
		await client.query(`create database ${name} template postgres owner postgres`);
		// Settings of a database are not part of its copy.
		await client.query(`alter database ${name} set search_path = "$user", public, extensions`);
	});
	return {
		url: connectionString(port, "postgres", name),
		administratorUrl: connectionString(port, "supabase_admin", name),
		async drop() {
			await withClient(maintenance, (client) => client.query(`drop database ${name} with (force)`));
		},
	};
}

/** Connects, works, disconnects. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

function connectionString(port: number, role: string, database: string): string {
	return `postgresql://${role}:postgres@127.0.0.1:${port}/${database}`;
}

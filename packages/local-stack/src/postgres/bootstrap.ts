import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pool } from "pg";

/** What a Supabase project has before its first migration, in the order the files build on each other. */
const FILES = ["roles.sql", "auth.sql", "storage.sql", "realtime.sql", "rest.sql", "protection.sql"];

/** One file of the schema the stack brings. */
export interface BootstrapFile {
	readonly name: string;
	readonly sql: string;
}

/** Reads the schema the stack brings. */
export async function readBootstrap(): Promise<readonly BootstrapFile[]> {
	return Promise.all(
		FILES.map(async (name) => ({
			name,
			sql: await readFile(join(import.meta.dirname, "bootstrap", name), "utf8"),
		})),
	);
}

/** Tells one version of the schema from another. */
export function fingerprint(files: readonly BootstrapFile[]): string {
	const hash = createHash("sha256");
	for (const { name, sql } of files) hash.update(`${name}\0${sql}\0`);
	return hash.digest("hex").slice(0, 16);
}

/**
 * Applies the schema to an empty cluster, all of it or nothing.
 * @throws `Error` naming the file whose SQL Postgres refused.
 */
export async function applyBootstrap(pool: Pool, files: readonly BootstrapFile[]): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query("begin");
		for (const { name, sql } of files) {
			await client.query(sql).catch((cause) => {
				throw new Error(`bootstrap/${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
			});
		}
		await client.query("commit");
	} finally {
		client.release(true);
	}
}

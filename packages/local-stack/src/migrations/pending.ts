import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Pool } from "pg";
import { glob } from "tinyglobby";
import type { StackConfiguration } from "../configuration/configuration.ts";

const MIGRATION_NAME = /^(\d+)_.*\.sql$/;

/**
 * Whether the project holds a migration or a seed the database has not seen, by the history the CLI keeps.
 * The CLI itself needs more than a second to say so.
 */
export async function hasPending(
	pool: Pool,
	supabaseDirectory: string,
	configuration: StackConfiguration,
	withSeed: boolean,
): Promise<boolean> {
	const [migrations, seeds] = await Promise.all([
		migrationVersions(supabaseDirectory),
		withSeed ? seedHashes(supabaseDirectory, configuration) : new Map<string, string>(),
	]);
	if (migrations.length === 0 && seeds.size === 0) return false;
	const history = await readHistory(pool);
	return (
		migrations.some((version) => !history.versions.has(version)) ||
		[...seeds].some(([path, hash]) => history.seeds.get(path) !== hash)
	);
}

async function migrationVersions(supabaseDirectory: string): Promise<string[]> {
	const names = await readdir(join(supabaseDirectory, "migrations")).catch(() => []);
	return names.flatMap((name) => name.match(MIGRATION_NAME)?.[1] ?? []);
}

/** Path as the CLI records it (from the project's folder) to the hash it records. */
async function seedHashes(
	supabaseDirectory: string,
	{ db }: StackConfiguration,
): Promise<ReadonlyMap<string, string>> {
	const hashes = new Map<string, string>();
	if (!db.seed.enabled) return hashes;
	const files = await glob(db.seed.sql_paths, { cwd: supabaseDirectory, absolute: true });
	for (const path of files) {
		const hash = createHash("sha256")
			.update(await readFile(path))
			.digest("hex");
		hashes.set(relative(join(supabaseDirectory, ".."), path).replaceAll("\\", "/"), hash);
	}
	return hashes;
}

async function readHistory(pool: Pool): Promise<{ versions: Set<string>; seeds: Map<string, string> }> {
	const { rows: known } = await pool.query<{ migrations: boolean; seeds: boolean }>(
		`select to_regclass('supabase_migrations.schema_migrations') is not null as migrations,
			to_regclass('supabase_migrations.seed_files') is not null as seeds`,
	);
	const versions = known[0]?.migrations
		? await pool.query<{ version: string }>("select version from supabase_migrations.schema_migrations")
		: { rows: [] };
	const seeds = known[0]?.seeds
		? await pool.query<{ path: string; hash: string }>(
				"select path, hash from supabase_migrations.seed_files",
			)
		: { rows: [] };
	return {
		versions: new Set(versions.rows.map(({ version }) => version)),
		seeds: new Map(seeds.rows.map(({ path, hash }) => [path, hash])),
	};
}

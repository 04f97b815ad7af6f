import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runSupabase } from "../../../packages/local-stack/src/migrations/command-line-interface.ts";
import { databaseTypes } from "../../../scripts/generate/database-types.ts";
import { foldersPage } from "../../../scripts/generate/folders-page.ts";
import { startThrowawayPostgres, type ThrowawayPostgres } from "../stack/throwaway-postgres.ts";

const adviceSchema = z.object({ results: z.array(z.object({ name: z.string(), detail: z.string() })) });
const project = join(import.meta.dirname, "../../..");
let server: ThrowawayPostgres;
let pushed: string;

/** The real Supabase CLI, on a database that was empty a moment ago. */
async function supabase(...parameters: string[]): Promise<string> {
	return runSupabase(project, server.directory, [
		...parameters,
		`--remote=${server.postgres.url}?sslmode=disable`,
	]);
}

beforeAll(async () => {
	server = await startThrowawayPostgres();
	pushed = await supabase("db", "push", "--include-all", "--skip-vault");
});

afterAll(async () => {
	await server.stop();
});

describe("the migrations", () => {
	it("go into an empty project with the Supabase CLI, which then agrees with the folder", async () => {
		const versions = (await readdir(join(project, "supabase/migrations"))).map((name) =>
			name.split("_", 1).join(),
		);
		const { rows } = await server.postgres.administrator.query(
			"select version from supabase_migrations.schema_migrations order by version",
		);
		expect(
			z
				.array(z.object({ version: z.string() }))
				.parse(rows)
				.map(({ version }) => version),
			pushed,
		).toEqual(versions.sort());
		const listed = [...(await supabase("migration", "list")).matchAll(/^\W*(\d{14})\W+(\d{14})\b/gm)];
		expect(listed.map(([, local, remote]) => [local, remote])).toEqual(
			versions.map((version) => [version, version]),
		);
	});

	it("leave the advisors nothing to say", async () => {
		expect(await advice()).toEqual([]);
		const broken = "unguarded_by_this_test";
		await server.postgres.administrator.query(`create table public.${broken} (id integer primary key)`);
		try {
			expect(await advice()).toContainEqual(expect.stringContaining(broken));
		} finally {
			await server.postgres.administrator.query(`drop table public.${broken}`);
		}
	});

	it("are what packages/shared/src/database.types.ts was made from", async () => {
		const kept = await readFile(join(project, "packages/shared/src/database.types.ts"), "utf8");
		expect(kept, "The types are older than the migrations: run `npm run generate`.").toBe(
			await databaseTypes(project, server.postgres.url),
		);
	});
});

/** What the advisors say; that an index of an empty database was never used is no advice. */
async function advice(): Promise<string[]> {
	const answer = await supabase("db", "advisors", "--type=all", "--level=info", "--output-format=json");
	return adviceSchema
		.parse(JSON.parse(answer))
		.results.filter(({ name }) => name !== "unused_index")
		.map(({ name, detail }) => `${name}: ${detail}`);
}

describe("the page about the folders", () => {
	it("says what the table says", async () => {
		const written = await readFile(join(project, "docs/folders.md"), "utf8");
		expect(written, "docs/folders.md is behind the table: run `npm run generate`").toBe(
			await foldersPage(project, server.postgres.url),
		);
	});
});

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const RECORD = "applied-migrations.json";
const hashes = z.record(z.string(), z.string());

/**
 * Names the migrations whose text is no longer what was applied: the CLI only looks at their versions,
 * so that a change to one that has run goes unnoticed.
 */
export async function changedSinceApplied(
	supabaseDirectory: string,
	dataDirectory: string,
): Promise<string[]> {
	const applied = await readRecord(dataDirectory);
	const present = await hashFiles(supabaseDirectory);
	return Object.keys(present).filter((name) => name in applied && applied[name] !== present[name]);
}

/** Remembers the text of the migrations just applied; what was remembered before stays. */
export async function recordApplied(supabaseDirectory: string, dataDirectory: string): Promise<void> {
	const record = { ...(await hashFiles(supabaseDirectory)), ...(await readRecord(dataDirectory)) };
	await writeFile(join(dataDirectory, RECORD), `${JSON.stringify(record, null, 2)}\n`);
}

async function readRecord(dataDirectory: string): Promise<Record<string, string>> {
	const text = await readFile(join(dataDirectory, RECORD), "utf8").catch(() => "{}");
	return hashes.parse(JSON.parse(text));
}

async function hashFiles(supabaseDirectory: string): Promise<Record<string, string>> {
	const directory = join(supabaseDirectory, "migrations");
	const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".sql"));
	const entries = names.map(async (name) => [
		name,
		createHash("sha256")
			.update(await readFile(join(directory, name)))
			.digest("hex"),
	]);
	return Object.fromEntries(await Promise.all(entries));
}

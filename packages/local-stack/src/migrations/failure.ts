import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandFailure } from "./command-line-interface.ts";

/** Turns what the CLI printed about a refused migration or seed into file, line and Postgres' own message. */
export async function explainFailure(supabaseDirectory: string, failure: unknown): Promise<Error> {
	if (!(failure instanceof CommandFailure))
		return failure instanceof Error ? failure : new Error(`${failure}`);
	const { output } = failure;
	const message = output.match(/^ERROR: .+$/m)?.[0] ?? output.trim();
	const migration = output.match(/Applying migration (\S+?)\.{3}(?![\s\S]*Applying migration)/)?.[1];
	const seed = output.match(/Seeding data from (\S+?)\.{3}/)?.[1];
	const file = seed
		? join(supabaseDirectory, "..", seed)
		: migration && join(supabaseDirectory, "migrations", migration);
	if (!file) return new Error(`The migrations could not be applied: ${message}`);
	const line = refusedLine(await readFile(file, "utf8").catch(() => ""), output);
	return new Error(`${file}${line === undefined ? "" : `:${line}`}\n${message}`);
}

/**
 * The line of `sql` the CLI's output points at, counted from 1: it prints the refused statement
 * with a caret line under the place. Nothing when the statement is not found in the file.
 */
export function refusedLine(sql: string, output: string): number | undefined {
	const printed = output.match(/^At statement: \d+\n([\s\S]+)$/m)?.[1]?.split("\n");
	if (!printed) return undefined;
	const caret = printed.findIndex((line) => /^\s*\^\s*$/.test(line));
	const upToCaret = caret > 0 ? printed.slice(0, caret) : printed.slice(0, 1);
	const start = sql.indexOf(upToCaret.join("\n"));
	if (start < 0) return undefined;
	return sql.slice(0, start).split("\n").length + upToCaret.length - 1;
}

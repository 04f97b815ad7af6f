import { dirname } from "node:path";
import type { StackContext } from "../service.ts";
import { changedSinceApplied, recordApplied } from "./changed-files.ts";
import { runSupabase } from "./command-line-interface.ts";
import { explainFailure } from "./failure.ts";
import { hasPending } from "./pending.ts";

/**
 * Brings the database to the project's migrations and seed with the real Supabase CLI, when something is new.
 * @throws `Error` with file, line and Postgres' message of the first statement refused.
 */
export async function applyMigrations(context: StackContext, seed: boolean): Promise<void> {
	const { configuration, database, directories } = context;
	if (!configuration.db.migrations.enabled) return;
	for (const name of await changedSinceApplied(directories.supabase, directories.data)) {
		context.log.warn(`${name} changed after it was applied: \`local-stack reset\` builds the database anew.`);
	}
	if (!(await hasPending(database.administrator, directories.supabase, configuration, seed))) return;
	context.log.info("Applying migrations with the Supabase CLI.");
	await push(context, seed);
	await recordApplied(directories.supabase, directories.data);
}

async function push({ database, directories }: StackContext, seed: boolean): Promise<void> {
	const target = `--remote=${database.url}?sslmode=disable`;
	const parameters = ["db", "push", target, "--include-all", "--skip-vault"];
	if (seed) parameters.push("--include-seed");
	try {
		await runSupabase(dirname(directories.supabase), directories.data, parameters);
	} catch (failure) {
		throw await explainFailure(directories.supabase, failure);
	}
}

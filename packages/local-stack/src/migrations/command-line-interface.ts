import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);
const manifestSchema = z.object({ bin: z.object({ supabase: z.string() }) });
const failureSchema = z.object({ stderr: z.string(), stdout: z.string() });

/** One call of the Supabase CLI that failed, with what it printed. */
export class CommandFailure extends Error {
	constructor(readonly output: string) {
		super(output);
	}
}

/**
 * Runs the real Supabase CLI on a project, without prompts, telemetry or anything kept in the person's home.
 * @throws `CommandFailure` when it exits with an error.
 */
export async function runSupabase(
	projectDirectory: string,
	scratchDirectory: string,
	parameters: readonly string[],
): Promise<string> {
	const home = join(scratchDirectory, "supabase-cli");
	await mkdir(home, { recursive: true });
	try {
		const { stdout } = await run(
			process.execPath,
			[await program(), ...parameters, "--yes", "--agent", "no", "--workdir", projectDirectory],
			{
				cwd: projectDirectory,
				maxBuffer: 64 * 1024 * 1024,
				env: {
					...process.env,
					HOME: home,
					SUPABASE_TELEMETRY_DISABLED: "1",
					DO_NOT_TRACK: "1",
					NO_COLOR: "1",
				},
			},
		);
		return stdout;
	} catch (error) {
		const { stdout, stderr } = failureSchema.parse(error);
		throw new CommandFailure(`${stdout}\n${stderr}`);
	}
}

async function program(): Promise<string> {
	const manifest = createRequire(import.meta.url).resolve("supabase/package.json");
	const { bin } = manifestSchema.parse(JSON.parse(await readFile(manifest, "utf8")));
	return join(dirname(manifest), bin.supabase);
}

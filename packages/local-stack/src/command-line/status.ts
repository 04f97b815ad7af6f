import { join } from "node:path";
import { readConfiguration } from "../configuration/read-configuration.ts";
import { findRunning } from "../stack/lock.ts";
import { apiKeys } from "../tokens/api-keys.ts";
import { findProject, type ProjectOptions } from "./project.ts";
import { formatEnvironment, formatPretty, type StackStatus, stackStatus } from "./stack-status.ts";

/** What `status` is told. */
export interface StatusOptions extends ProjectOptions {
	readonly output: "pretty" | "env" | "json";
}

const FORMATS: Readonly<Record<StatusOptions["output"], (status: StackStatus) => string>> = {
	pretty: formatPretty,
	env: formatEnvironment,
	json: (status) => `${JSON.stringify(status, null, 2)}\n`,
};

/** `local-stack status`: exit code 1 and one sentence when nothing runs. */
export async function status(options: StatusOptions): Promise<void> {
	const project = findProject(options);
	const running = await findRunning(project.data);
	if (!running) throw new Error("The stack of this project does not run: `local-stack start` starts it.");
	const { auth } = await readConfiguration(join(project.directory, "supabase"));
	process.stdout.write(FORMATS[options.output](stackStatus(running, await apiKeys(auth.jwt_secret))));
}

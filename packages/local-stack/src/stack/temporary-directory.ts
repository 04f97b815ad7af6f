import { chmod, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endLeftover } from "../postgres/server.ts";
import type { Log } from "../service.ts";
import { isAlive } from "./is-alive.ts";
import { readState } from "./lock.ts";

const PREFIX = "local-stack-";

/** Makes the folder of a stack that is thrown away. */
export async function makeTemporaryDirectory(log: Log): Promise<string> {
	await removeAbandoned(log);
	const directory = await realpath(await mkdtemp(join(tmpdir(), PREFIX)));
	// Postgres runs as another user when the stack is root, and must be able to enter.
	await chmod(directory, 0o711);
	return directory;
}

/** A test run that was killed cannot clean up: the next one does, where the process that made the folder is gone. */
async function removeAbandoned(log: Log): Promise<void> {
	const parent = await realpath(tmpdir());
	const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
	for (const name of names) {
		const directory = join(parent, name);
		const state = await readState(directory);
		if (!state || isAlive(state.pid)) continue;
		await endLeftover(join(directory, "postgres"), log).catch(() => undefined);
		await rm(directory, { recursive: true, force: true }).catch(() => undefined);
	}
}

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { consoleLog } from "../log.ts";
import { endLeftover } from "../postgres/server.ts";
import { isAlive } from "../stack/is-alive.ts";
import { findRunning } from "../stack/lock.ts";
import { findProject, type ProjectOptions } from "./project.ts";

const PATIENCE_MILLISECONDS = 40_000;

/** `local-stack stop`: stops the stack, or what a killed one left running. */
export async function stop(options: ProjectOptions): Promise<void> {
	const { data } = findProject(options);
	const running = await findRunning(data);
	if (!running) {
		await endLeftover(join(data, "postgres"), consoleLog());
		process.stdout.write("The stack of this project does not run.\n");
		return;
	}
	process.kill(running.pid, "SIGTERM");
	const deadline = Date.now() + PATIENCE_MILLISECONDS;
	while (isAlive(running.pid)) {
		if (Date.now() > deadline) throw new Error(`The stack (process ${running.pid}) did not stop in time.`);
		await sleep(100);
	}
	process.stdout.write("The stack is stopped; its data are kept.\n");
}

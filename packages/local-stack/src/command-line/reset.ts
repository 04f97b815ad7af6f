import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { consoleLog } from "../log.ts";
import { endLeftover } from "../postgres/server.ts";
import { clearData } from "../stack/clear-data.ts";
import { findRunning } from "../stack/lock.ts";
import { findProject, type ProjectOptions } from "./project.ts";
import { RESET_SIGNAL } from "./reset-signal.ts";

const PATIENCE_MILLISECONDS = 120_000;

/** `local-stack reset`: rebuilds the database from migrations and seed; files and mail go as well. */
export async function reset(options: ProjectOptions): Promise<void> {
	const { data } = findProject(options);
	const running = await findRunning(data);
	if (!running) {
		await endLeftover(join(data, "postgres"), consoleLog());
		await clearData(data);
		process.stdout.write("All data are gone; the next start builds them anew.\n");
		return;
	}
	process.kill(running.pid, RESET_SIGNAL);
	const deadline = Date.now() + PATIENCE_MILLISECONDS;
	while ((await findRunning(data))?.startedAt === running.startedAt || !(await findRunning(data))) {
		if (Date.now() > deadline) throw new Error("The stack did not come back: its own output says why.");
		await sleep(200);
	}
	process.stdout.write("The stack runs again, from nothing.\n");
}

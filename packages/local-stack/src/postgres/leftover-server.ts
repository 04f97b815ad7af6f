import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { Log } from "../service.ts";
import { isAlive } from "../stack/is-alive.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { DATABASE_PASSWORD } from "./cluster.ts";
import { invocation, type ServerUser } from "./server-user.ts";

const run = promisify(execFile);

interface PidFile {
	readonly pid: number;
	readonly port: number;
}

/**
 * Ends a Postgres that outlived a killed stack, or clears what a dead one left, so that the cluster can start again.
 * A server is only ended once it has said itself that this is its data directory: process ids are reused.
 */
export async function endLeftoverServer(
	directory: string,
	binaries: PostgresBinaries,
	user: ServerUser,
	log: Log,
): Promise<void> {
	const left = await readPidFile(directory);
	if (!left) return;
	if (await servesDirectory(left.port, directory)) {
		log.info("A Postgres was left running by a stack that was killed: ending it first.");
		await stopServer(directory, binaries, user);
		return;
	}
	if (isAlive(left.pid) && (await isPostgresOf(left.pid, directory))) {
		await stopServer(directory, binaries, user);
		return;
	}
	await rm(join(directory, "postmaster.pid"), { force: true });
}

/** Stops the server of `directory` and waits: politely at first, without its farewell checkpoint if it hangs. */
export async function stopServer(
	directory: string,
	binaries: PostgresBinaries,
	user: ServerUser,
): Promise<void> {
	const stop = (mode: string) => {
		const options = ["stop", "-D", directory, "-m", mode, "-w", "-t", "20", "-s"];
		const { program, parameters, account } = invocation(user, binaries.control, options);
		return run(program, parameters, { ...account, cwd: directory });
	};
	await stop("fast").catch(() => stop("immediate"));
}

/** Lines of `postmaster.pid`: process id, data directory, start time, port. */
async function readPidFile(directory: string): Promise<PidFile | undefined> {
	const text = await readFile(join(directory, "postmaster.pid"), "utf8").catch(() => "");
	const [pid, , , port] = text.split("\n").map(Number);
	return pid && port ? { pid, port } : undefined;
}

async function servesDirectory(port: number, directory: string): Promise<boolean> {
	const client = new pg.Client({
		host: "127.0.0.1",
		port,
		user: "supabase_admin",
		password: DATABASE_PASSWORD,
		database: "postgres",
		connectionTimeoutMillis: 2_000,
	});
	client.on("error", () => undefined);
	try {
		await client.connect();
		const { rows } = await client.query("show data_directory");
		return rows[0]?.data_directory === directory;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function isPostgresOf(pid: number, directory: string): Promise<boolean> {
	const command = await run("ps", ["-p", String(pid), "-o", "args="]).then(
		({ stdout }) => stdout,
		() => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""),
	);
	return command.includes("postgres") && command.includes(directory);
}

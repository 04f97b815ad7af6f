import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import getPort from "get-port";

const PROGRAM = join(import.meta.dirname, "../bin/local-stack.mjs");
const run = promisify(execFile);

/** A copy of the fixture project that a test may change, with room for data beside it. */
export interface Workshop {
	readonly project: string;
	readonly data: string;
	remove(): Promise<void>;
}

/** Makes a workshop in a temporary folder. */
export async function createWorkshop(): Promise<Workshop> {
	const root = await realpath(await mkdtemp(join(tmpdir(), "stack-test-")));
	await chmod(root, 0o711);
	const project = join(root, "project");
	await cp(join(import.meta.dirname, "project"), project, { recursive: true });
	return { project, data: join(root, "data"), remove: () => rm(root, { recursive: true, force: true }) };
}

/** What a finished command left. */
export interface Finished {
	readonly code: number;
	readonly output: string;
}

/** Runs a command of `local-stack` to its end. */
export async function localStack(workshop: Workshop, ...parameters: string[]): Promise<Finished> {
	const all = [PROGRAM, ...parameters, "--workdir", workshop.project, "--data", workshop.data];
	return run(process.execPath, all).then(
		({ stdout }) => ({ code: 0, output: stdout }),
		(error) => ({ code: error.code, output: `${error.stdout}${error.stderr}` }),
	);
}

/** `local-stack start`, up and running. */
export interface Started {
	readonly child: ChildProcess;
	readonly port: number;
	readonly url: string;
	/** Everything printed so far. */
	output(): string;
	kill(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the command line's stack and waits until it says that it runs.
 * @throws `Error` with all it printed when it ends instead.
 */
export async function startCommand(
	workshop: Workshop,
	port: number,
	...parameters: string[]
): Promise<Started> {
	const child = spawn(
		process.execPath,
		[
			PROGRAM,
			"start",
			"--workdir",
			workshop.project,
			"--data",
			workshop.data,
			"--port",
			String(port),
			...parameters,
		],
		{ stdio: ["ignore", "pipe", "pipe"] },
	);
	const exited = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
	let output = "";
	const ready = new Promise<void>((resolve) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.on("data", (chunk) => {
				output += chunk;
				if (output.includes("Ctrl-C stops it")) resolve();
			});
		}
	});
	await Promise.race([
		ready,
		exited.then((code) => {
			throw new Error(`start ended with code ${code}:\n${output}`);
		}),
	]);
	return {
		child,
		port,
		url: `http://127.0.0.1:${port}`,
		output: () => output,
		kill(signal) {
			child.kill(signal);
			return exited;
		},
	};
}

/** A first port whose companions are free as well. */
export async function freeFirstPort(): Promise<number> {
	for (;;) {
		const port = await getPort({ host: "127.0.0.1" });
		const companions = await Promise.all([0, 1, 3, 4].map((offset) => isFree(port + offset)));
		if (companions.every(Boolean)) return port;
	}
}

/** The real client of a started stack. */
export function clientOf(url: string, key: string): SupabaseClient {
	return createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });
}

/** Kills the `start` of a workshop as a crash would, wherever it has got to. */
export async function killStart({ data }: Workshop): Promise<void> {
	const { stdout } = await run("ps", ["-eo", "pid=,args="], { maxBuffer: 16 * 1024 * 1024 });
	const line = stdout.split("\n").find((entry) => entry.includes(`${PROGRAM} start`) && entry.includes(data));
	process.kill(Number(line?.trim().split(" ")[0]), "SIGKILL");
}

/** Command lines of the processes that have to do with a folder. */
export async function processesOf(folder: string): Promise<string[]> {
	const { stdout } = await run("ps", ["-eo", "args="], { maxBuffer: 16 * 1024 * 1024 });
	return stdout.split("\n").filter((line) => line.includes(folder) && !line.startsWith("ps "));
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(false));
		probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
	});
}

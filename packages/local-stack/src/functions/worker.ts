import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Log } from "../service.ts";

/** How a function's process is started. */
export interface WorkerOptions {
	readonly name: string;
	readonly binary: string;
	readonly arguments: readonly string[];
	/** All of the process' environment; nothing of the stack's own is passed on. */
	readonly environment: Readonly<Record<string, string>>;
	readonly directory: string;
	readonly log: Log;
}

/** Why a process that served is gone. */
export type WorkerEnd = "retired" | "limit" | "crashed";

const LISTENING = /^\[local-stack\] listening (\d+)$/;
/** Deno's advice about `export default { fetch }`, which the preloaded module serves. */
const ADVICE = 'did you mean to run "deno serve"?';
const BOOT_PATIENCE_MILLISECONDS = 30_000;
const DRAIN_PATIENCE_MILLISECONDS = 5_000;

/** The Deno process of one function. */
export class FunctionWorker {
	/** Where the function listens, such as `http://127.0.0.1:40123`. */
	readonly origin: string;
	/** Settles once the process is gone. */
	readonly ended: Promise<WorkerEnd>;
	readonly #process: ChildProcess;
	#underWay = 0;
	#end: WorkerEnd | undefined;
	#retired = false;

	private constructor(process: ChildProcess, port: number, exit: Promise<WorkerEnd>) {
		this.#process = process;
		this.origin = `http://127.0.0.1:${port}`;
		this.ended = exit.then((reason) => {
			this.#end ??= reason;
			return this.#end;
		});
	}

	/**
	 * Starts the process and waits until the function listens.
	 * @throws `Error` when it ends or says nothing for 30 s; its own words are in the log by then
	 */
	static async start(options: WorkerOptions): Promise<FunctionWorker> {
		const { name, log } = options;
		const child = spawn(options.binary, options.arguments, {
			cwd: options.directory,
			env: options.environment,
			stdio: ["pipe", "pipe", "pipe"],
			windowsHide: true,
		});
		// The process may be gone before it is told to go.
		child.stdin.on("error", () => undefined);
		const exit = once(child, "close").then(
			([, signal]): WorkerEnd => (signal === null ? "crashed" : "limit"),
			(error: Error): WorkerEnd => {
				log.error(`${name}: Deno could not be started.`, { reason: error.message });
				return "crashed";
			},
		);
		eachLine(child.stderr, (line) => line.includes(ADVICE) || log.warn(`${name}: ${line}`));
		const port = new Promise<number>((resolve) => {
			eachLine(child.stdout, (line) => {
				const announced = LISTENING.exec(line)?.[1];
				if (announced === undefined) log.info(`${name}: ${line}`);
				else resolve(Number(announced));
			});
		});
		return new FunctionWorker(child, await booted(child, port, exit), exit);
	}

	/** Counts a request; the returned function tells that it is answered in full. */
	begin(): () => void {
		this.#underWay++;
		let open = true;
		return () => {
			if (!open) return;
			open = false;
			this.#underWay--;
			this.#drainWhenIdle();
		};
	}

	/** Ends the process after what is under way, `EdgeRuntime.waitUntil` included, or after five seconds. */
	async retire(): Promise<void> {
		// Calls that waited for the boot begin in this turn of the event loop, and must be counted first.
		await nextTurn();
		this.#retired = true;
		this.#drainWhenIdle();
		const impatience = setTimeout(() => this.kill("retired"), DRAIN_PATIENCE_MILLISECONDS);
		await this.ended;
		clearTimeout(impatience);
	}

	/** Ends the process now. */
	kill(reason: WorkerEnd): void {
		this.#end ??= reason;
		this.#process.kill("SIGKILL");
	}

	#drainWhenIdle(): void {
		if (this.#retired && this.#underWay === 0) this.#process.stdin?.write("drain\n");
	}
}

async function booted(child: ChildProcess, port: Promise<number>, exit: Promise<WorkerEnd>): Promise<number> {
	let patience: NodeJS.Timeout | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		patience = setTimeout(
			() => reject(new Error(`did not listen within ${BOOT_PATIENCE_MILLISECONDS} ms`)),
			BOOT_PATIENCE_MILLISECONDS,
		);
	});
	const failed = exit.then(() => {
		throw new Error("ended before it listened");
	});
	try {
		return await Promise.race([port, failed, tooLong]);
	} catch (error) {
		child.kill("SIGKILL");
		throw error;
	} finally {
		clearTimeout(patience);
	}
}

function eachLine(stream: Readable, take: (line: string) => unknown): void {
	createInterface({ input: stream }).on("line", take);
}

import { join } from "node:path";
import type { StackContext } from "../service.ts";
import { type FunctionDefinition, functionsDirectory } from "./definition.ts";
import { denoArguments, denoBinary } from "./deno-command.ts";
import { denoDirectory } from "./deno-directory.ts";
import { functionEnvironment } from "./environment.ts";
import { writeImportMap } from "./import-map.ts";
import { FunctionWorker } from "./worker.ts";

/** One process a function, started when it is first called. */
export class WorkerPool {
	readonly #context: StackContext;
	readonly #workers = new Map<string, Promise<FunctionWorker>>();
	/** Processes that were replaced and still finish something. */
	readonly #leaving = new Set<Promise<void>>();
	#stopped = false;

	constructor(context: StackContext) {
		this.#context = context;
	}

	/** @throws `Error` when the function cannot start; the next call tries again. */
	async worker(definition: FunctionDefinition): Promise<FunctionWorker> {
		if (this.#stopped) throw new Error("the stack is stopping");
		const { name } = definition;
		const running = this.#workers.get(name);
		if (running) return running;
		const starting = this.#start(definition);
		this.#workers.set(name, starting);
		const forget = () => {
			if (this.#workers.get(name) === starting) this.#workers.delete(name);
		};
		starting.then((worker) => worker.ended).then(forget, forget);
		return starting;
	}

	/** Replaces a function's process at the next call; without a name, every function's. */
	retire(name?: string): void {
		for (const [key, starting] of [...this.#workers]) {
			if (name !== undefined && name !== key) continue;
			this.#workers.delete(key);
			const leaving = starting.then(
				(worker) => worker.retire(),
				() => undefined,
			);
			this.#leaving.add(leaving);
			leaving.then(() => this.#leaving.delete(leaving));
		}
	}

	/** Ends every process, after what it has under way. */
	async stop(): Promise<void> {
		this.#stopped = true;
		this.retire();
		await Promise.all(this.#leaving);
	}

	async #start(definition: FunctionDefinition): Promise<FunctionWorker> {
		const { directories, log } = this.#context;
		const generated = join(directories.data, "functions", definition.name, "import-map.json");
		const functions = functionsDirectory(this.#context);
		const importMap = await writeImportMap(definition, functions, generated);
		return FunctionWorker.start({
			name: definition.name,
			binary: denoBinary(),
			arguments: denoArguments(definition, directories.supabase, importMap),
			environment: {
				...systemEnvironment(),
				...(await functionEnvironment(this.#context)),
				DENO_DIR: join(directories.data, "deno"),
				DENO_NO_UPDATE_CHECK: "1",
				NO_COLOR: "1",
			},
			directory: denoDirectory(),
			log,
		});
	}
}

/** Sockets on Windows need to know where the system lies. */
function systemEnvironment(): Record<string, string> {
	const { SystemRoot } = process.env;
	return SystemRoot === undefined ? {} : { SystemRoot };
}

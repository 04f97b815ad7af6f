import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { StackContext, StackService } from "../service.ts";
import { type FunctionDefinition, findFunction, functionsDirectory } from "./definition.ts";
import { type FunctionLimits, forward, HOSTED_LIMITS } from "./forward.ts";
import { WorkerPool } from "./pool.ts";
import { refusal } from "./verify-request.ts";
import { watchFunctions } from "./watch.ts";
import type { FunctionWorker } from "./worker.ts";

/** Codes and sentences of the CLI's `serve/templates/main.ts`. */
const FAILURES = {
	boot: { status: 503, code: "BOOT_ERROR", message: "Worker failed to boot (please check logs)" },
	crashed: {
		status: 500,
		code: "WORKER_ERROR",
		message: "Function exited due to an error (please check logs)",
	},
	limit: {
		status: 546,
		code: "WORKER_LIMIT",
		message: "Worker failed to respond due to a resource limit (please check logs)",
	},
};

/** A connection breaks a moment before the process that held it is seen to be gone. */
const CRASH_PATIENCE_MILLISECONDS = 500;

/**
 * Serves the project's edge functions, each in a Deno process of its own that starts at its first call
 * and is replaced when its files change.
 */
export async function startFunctions(
	context: StackContext,
	limits: FunctionLimits = HOSTED_LIMITS,
): Promise<StackService> {
	const pool = new WorkerPool(context);
	const watcher = watchFunctions(functionsDirectory(context), elsewhere(context), (name) =>
		pool.retire(name),
	);
	return {
		fetch: (request) => answer(request, context, pool, limits),
		stop: async () => {
			await Promise.all([watcher.close(), pool.stop()]);
		},
	};
}

async function answer(
	request: Request,
	context: StackContext,
	pool: WorkerPool,
	limits: FunctionLimits,
): Promise<Response> {
	const [, name = ""] = new URL(request.url).pathname.split("/");
	const definition = findFunction(name, context);
	if (!definition) return new Response("Function not found", { status: 404 });
	const refused = definition.verifyJwt ? await refusal(request, context.keys.jwtSecret) : undefined;
	if (refused) return refused;
	const worker = await boot(definition, pool, context);
	return worker ? call(request, worker, definition, context, limits) : failure("boot");
}

async function boot(
	definition: FunctionDefinition,
	pool: WorkerPool,
	{ log }: StackContext,
): Promise<FunctionWorker | undefined> {
	try {
		return await pool.worker(definition);
	} catch (error) {
		log.error(`${definition.name}: failed to boot.`, {
			reason: error instanceof Error ? error.message : error,
		});
		return undefined;
	}
}

async function call(
	request: Request,
	worker: FunctionWorker,
	{ name }: FunctionDefinition,
	{ log }: StackContext,
	limits: FunctionLimits,
): Promise<Response> {
	try {
		return await forward(request, worker, limits);
	} catch (error) {
		if (request.signal.aborted) throw error;
		const end = await Promise.race([worker.ended, pause(CRASH_PATIENCE_MILLISECONDS)]);
		log.error(`${name}: broke off.`, {
			reason: error instanceof Error ? (error.cause ?? error) : error,
			end,
		});
		return failure(end === "limit" ? "limit" : "crashed");
	}
}

function failure(kind: keyof typeof FAILURES): Response {
	const { status, ...body } = FAILURES[kind];
	return Response.json(body, { status });
}

/** Files of functions that `config.toml` puts outside `supabase/functions`. */
function elsewhere({ configuration, directories }: StackContext): string[] {
	return Object.values(configuration.functions).flatMap(({ entrypoint, import_map }) =>
		[entrypoint, import_map].flatMap((path) => (path ? [resolve(directories.supabase, path)] : [])),
	);
}

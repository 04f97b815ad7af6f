// Runs in Deno before the function: makes stock Deno look like Supabase's edge runtime.
import { Worker } from "node:worker_threads";

const LISTENING = "[local-stack] listening ";
const background = new Set<Promise<unknown>>();
const denoServe = Deno.serve;
let serving = false;

// Made before the right to signal processes is given up: the guard keeps it, the function never has it.
const guard = new Worker(new URL("./guard.ts", import.meta.url));
guard.unref();
guard.on("message", async () => {
	await Promise.allSettled(background);
	Deno.exit(0);
});
Deno.permissions.revokeSync({ name: "run" });

function write(stream: typeof Deno.stdout | typeof Deno.stderr, line: string) {
	stream.writeSync(new TextEncoder().encode(`${line}\n`));
}

function serve(...parameters: unknown[]) {
	const handler = parameters.find(isHandler) ?? parameters.map(handlerOf).find(isHandler);
	if (!handler) throw new TypeError("Deno.serve needs a handler.");
	serving = true;
	return denoServe(
		{
			...optionsOf(parameters),
			hostname: "127.0.0.1",
			port: 0,
			onListen: ({ port }) => write(Deno.stdout, `${LISTENING}${port}`),
		},
		handler,
	);
}

function isHandler(value: unknown): value is Deno.ServeHandler {
	return typeof value === "function";
}

function handlerOf(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return undefined;
	if ("handler" in value) return value.handler;
	return undefined;
}

/** Of what a function may set, only what becomes of its errors means anything here. */
function optionsOf(parameters: unknown[]): { onError?: (error: unknown) => Response | Promise<Response> } {
	for (const parameter of parameters) {
		if (typeof parameter !== "object" || parameter === null || !("onError" in parameter)) continue;
		const { onError } = parameter;
		if (typeof onError === "function") return { onError: (error) => onError(error) };
	}
	return {};
}

Object.defineProperty(Deno, "serve", { value: serve, configurable: true, writable: true });

Object.defineProperty(globalThis, "EdgeRuntime", {
	value: {
		waitUntil(promise: Promise<unknown>) {
			const work = Promise.resolve(promise).catch((error) => write(Deno.stderr, Deno.inspect(error)));
			background.add(work);
			work.finally(() => background.delete(work));
			return promise;
		},
	},
});

globalThis.addEventListener("unhandledrejection", (event) => {
	event.preventDefault();
	write(Deno.stderr, `Unhandled rejection: ${Deno.inspect(event.reason)}`);
});

// `export default { fetch }`: `deno run` does not serve it by itself.
globalThis.addEventListener("load", async () => {
	if (serving) return;
	const { default: entry } = await import(Deno.mainModule);
	if (typeof entry?.fetch === "function")
		serve((request: Request, info: unknown) => entry.fetch(request, info));
});

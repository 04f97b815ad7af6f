import { AsyncLocalStorage } from "node:async_hooks";
import type { createPostgresConnection } from "@supabase/lite/postgres";

type Connection = ReturnType<typeof createPostgresConnection>;

/**
 * Gives every request's transaction the settings PostgREST gives it (`request.headers`, `request.method`,
 * `request.path`; read-only for GET and HEAD), which lite gives to calls of functions alone.
 * https://docs.postgrest.org/en/stable/references/transactions.html
 */
export class RequestSettings {
	readonly #current = new AsyncLocalStorage<Request>();

	/** Adds them to what this connection runs within `answer`. */
	watch(connection: Connection): void {
		const withContext = connection.withContext.bind(connection);
		connection.withContext = (caller, run, options) => {
			const request = this.#current.getStore();
			if (!request || !caller || options?.rpc || options?.transaction)
				return withContext(caller, run, options);
			return withContext(caller, run, { ...options, rpc: settingsOf(request) });
		};
	}

	/** Runs `answer` as the answer to this request. */
	answer<T>(request: Request, answer: () => Promise<T>): Promise<T> {
		return this.#current.run(request, answer);
	}
}

function settingsOf(request: Request) {
	return {
		method: request.method,
		path: new URL(request.url).pathname,
		readOnly: request.method === "GET" || request.method === "HEAD",
		requestHeaders: Object.fromEntries(request.headers),
	};
}

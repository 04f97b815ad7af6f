import { preflight, withCors } from "./cors.ts";
import { errorResponse, errors } from "./errors.ts";

/** What every function does around its own work: CORS, the method, and errors as answers. */
export function endpoint(
	work: (request: Request) => Promise<Response>,
	log: (message: string) => void,
	methods: readonly ("GET" | "POST")[] = ["POST"],
): (request: Request) => Promise<Response> {
	return async (request) => {
		if (request.method === "OPTIONS") return preflight();
		try {
			if (!methods.some((method) => method === request.method)) throw errors.methodNotAllowed(methods);
			return withCors(await work(request));
		} catch (error) {
			return withCors(errorResponse(error, log));
		}
	};
}

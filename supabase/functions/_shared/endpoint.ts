import { preflight, withCors } from "./cors.ts";
import { errorResponse, errors } from "./errors.ts";

/** What every function does around its own work: CORS, the method, and errors as answers. */
export function endpoint(
	work: (request: Request) => Promise<Response>,
	log: (message: string) => void,
	method: "GET" | "POST" = "POST",
): (request: Request) => Promise<Response> {
	return async (request) => {
		if (request.method === "OPTIONS") return preflight();
		try {
			if (request.method !== method) throw errors.methodNotAllowed(method);
			return withCors(await work(request));
		} catch (error) {
			return withCors(errorResponse(error, log));
		}
	};
}

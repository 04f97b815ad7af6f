import { proxy } from "hono/proxy";
import type { FunctionWorker } from "./worker.ts";

/** How long a function may take, in milliseconds. */
export interface FunctionLimits {
	/** Until it begins to answer: the gateway of `supabase start` waits no longer. */
	readonly answer: number;
	/** Until it has answered in full. */
	readonly wall: number;
}

/** https://supabase.com/docs/guides/functions/limits */
export const HOSTED_LIMITS: FunctionLimits = { answer: 150_000, wall: 400_000 };

/**
 * Passes a request to a function and its answer back, both as they stream.
 * @throws when the function's process ends or breaks off before it answers
 */
export async function forward(
	request: Request,
	worker: FunctionWorker,
	limits: FunctionLimits,
): Promise<Response> {
	const done = worker.begin();
	const wall = setTimeout(() => worker.kill("limit"), limits.wall);
	const finish = () => {
		clearTimeout(wall);
		done();
	};
	try {
		const response = await firstOf(send(request, worker), limits.answer);
		return whenRead(response, finish);
	} catch (error) {
		finish();
		throw error;
	}
}

function send(request: Request, worker: FunctionWorker): Promise<Response> {
	const { pathname, search, host, protocol } = new URL(request.url);
	const headers = new Headers(request.headers);
	headers.set("x-forwarded-host", host);
	headers.set("x-forwarded-proto", protocol.slice(0, -1));
	return proxy(`${worker.origin}${pathname}${search}`, {
		raw: new Request(request, { headers }),
		redirect: "manual",
	});
}

/** The answer, or the gateway's 504 when none has begun in time. */
async function firstOf(answer: Promise<Response>, patience: number): Promise<Response> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Response>((resolve) => {
		timer = setTimeout(
			() => resolve(Response.json({ message: "The upstream server is timing out" }, { status: 504 })),
			patience,
		);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
		answer.catch(() => undefined);
	}
}

/** The same response, telling once its body was read to the end, broken off or given up. */
function whenRead(response: Response, finish: () => void): Response {
	const reader = response.body?.getReader();
	if (!reader) {
		finish();
		return response;
	}
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				const { done, value } = await reader.read();
				if (!done) return controller.enqueue(value);
				finish();
				controller.close();
			} catch (error) {
				finish();
				controller.error(error);
			}
		},
		cancel(reason) {
			finish();
			return reader.cancel(reason);
		},
	});
	return new Response(body, response);
}

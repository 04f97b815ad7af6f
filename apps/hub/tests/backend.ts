import type { Database } from "@dossier/shared/database.types";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { createClient } from "@supabase/supabase-js";
import { z } from "zod";

/** A request as the app sent it. */
export interface Received {
	method: string;
	path: string;
	search: URLSearchParams;
	body: unknown;
}

const bodySchema = z.record(z.string(), z.unknown());

/** A field of the JSON a request carries. */
export function bodyField({ body }: Pick<Received, "body">, name: string): unknown {
	return bodySchema.parse(body)[name];
}

/** Never connects: what arrives live is the journeys' to prove, and jsdom's own socket outlives the window it belongs to. */
class SilentSocket extends EventTarget {
	readonly CONNECTING = 0;
	readonly OPEN = 1;
	readonly CLOSING = 2;
	readonly CLOSED = 3;
	readonly readyState = 0;
	readonly protocol = "";
	readonly url: string;
	onopen = null;
	onmessage = null;
	onclose = null;
	onerror = null;

	constructor(address: string | URL) {
		super();
		this.url = String(address);
	}

	send() {}
	close() {}
}

type Answer = (request: Received) => { status?: number; body?: unknown; headers?: Record<string, string> };

/**
 * A backend of a few routes for the real supabase-js: what is not a route answers 404.
 * A route is "METHOD /path", with the paths of Supabase's gateway.
 */
export function createBackend(routes: Record<string, Answer>) {
	const received: Received[] = [];
	const answer: typeof fetch = async (input, init) => {
		const request = new Request(input, init);
		const url = new URL(request.url);
		const text = await request.text();
		const entry: Received = {
			method: request.method,
			path: url.pathname,
			search: url.searchParams,
			body: text ? JSON.parse(text) : undefined,
		};
		received.push(entry);
		const route = routes[`${entry.method} ${entry.path}`];
		const { status = 200, body, headers } = route?.(entry) ?? { status: 404, body: { message: "no route" } };
		const empty = body === undefined || request.method === "HEAD";
		return new Response(empty ? null : JSON.stringify(body), {
			status,
			headers: { ...(empty ? {} : { "content-type": "application/json" }), ...headers },
		});
	};
	const client: DossierClient = createClient<Database>("http://backend.test", "publishable", {
		global: { fetch: answer },
		realtime: { transport: SilentSocket },
		auth: { autoRefreshToken: false, storageKey: `session-${crypto.randomUUID()}` },
	});
	return { client, received };
}

import { createServer, IncomingMessage, type Server } from "node:http";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";
import type { Log, StackService } from "../service.ts";
import type { ApiKeys } from "../tokens/api-keys.ts";
import { isUnknownKey, settleAuthorization, tokenOfKey } from "./authorization.ts";
import { nameCaller } from "./caller-address.ts";
import { allowAnyOrigin, answerPreflight } from "./cross-origin.ts";
import { findRoute, type Services } from "./routes.ts";

/** What the gateway stands in front of. */
export interface GatewayOptions {
	readonly port: number;
	readonly keys: ApiKeys;
	readonly services: Services;
	/** Answered at `/health`, so that commands can tell this stack from another program. */
	readonly health: Readonly<Record<string, unknown>>;
	readonly log: Log;
}

/** The one address clients know. */
export interface Gateway {
	/** Finishes what is under way for a moment, then ends every connection. */
	stop(): Promise<void>;
}

const STOP_PATIENCE_MILLISECONDS = 1_000;

/**
 * Serves all parts on one loopback port, as the gateway of `supabase start` does.
 * @throws `Error` when the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
	const listener = getRequestListener(
		(request, bindings) => {
			// Only ever HTTP/1: the server below speaks nothing else.
			if (!isFirstVersion(bindings)) throw new Error("HTTP/2 is not served.");
			return answer(request, bindings, options);
		},
		{ hostname: "127.0.0.1" },
	);
	const server = createServer(
		// A large upload over a slow line may take longer than Node's five minutes.
		{ requestTimeout: 0 },
		listener,
	);
	server.on("upgrade", (request, socket, head) => {
		socket.on("error", () => socket.destroy());
		const takeOver = upgradeHandler(request, options);
		if (takeOver) takeOver(request, socket, head);
		else socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
	});
	await listen(server, options.port);
	return { stop: () => stop(server) };
}

function isFirstVersion(bindings: HttpBindings | Http2Bindings): bindings is HttpBindings {
	return bindings.incoming instanceof IncomingMessage;
}

async function answer(request: Request, bindings: HttpBindings, options: GatewayOptions): Promise<Response> {
	const preflight = answerPreflight(request);
	if (preflight) return preflight;
	const response = await route(request, bindings, options).catch((error: unknown) => {
		options.log.error("A request failed.", { path: new URL(request.url).pathname, reason: `${error}` });
		return Response.json({ message: "An unexpected error occurred" }, { status: 500 });
	});
	return withHeaders(response);
}

async function route(request: Request, bindings: HttpBindings, options: GatewayOptions): Promise<Response> {
	const url = new URL(request.url);
	if (url.pathname === "/health") return Response.json({ status: "ok", ...options.health });
	const found = findRoute(url.pathname, options.services);
	if (!found) return Response.json({ message: "no Route matched with those values" }, { status: 404 });
	if ("sentence" in found) return Response.json({ message: found.sentence }, { status: 501 });
	const apikey = request.headers.get("apikey") ?? url.searchParams.get("apikey") ?? undefined;
	if (isUnknownKey(apikey, options.keys)) {
		return Response.json(
			{ message: "Invalid API key", hint: "Double check your Supabase `anon` or `service_role` API key." },
			{ status: 401 },
		);
	}
	const headers = new Headers(request.headers);
	nameCaller(headers, bindings.incoming.socket.remoteAddress);
	const authorization = settleAuthorization(
		{ authorization: headers.get("authorization") ?? undefined, apikey },
		options.keys,
	);
	if (authorization === undefined) headers.delete("authorization");
	else headers.set("authorization", authorization);
	// Services that read Node's own request are to see the same caller.
	bindings.incoming.headers.authorization = authorization;
	url.pathname = found.path;
	return found.service.fetch(forwarded(request, url, headers), bindings);
}

function forwarded(request: Request, url: URL, headers: Headers): Request {
	const { method, body, signal } = request;
	// `duplex` lets the body stream through instead of being collected first; DOM's types do not know it yet.
	const init: RequestInit & { duplex: "half" } = { method, headers, body, signal, duplex: "half" };
	return new Request(url, init);
}

function withHeaders(response: Response): Response {
	try {
		allowAnyOrigin(response.headers);
		return response;
	} catch {
		// Responses that come from `fetch` have headers that cannot be changed.
		const copy = new Response(response.body, response);
		allowAnyOrigin(copy.headers);
		return copy;
	}
}

function upgradeHandler(
	request: IncomingMessage,
	{ keys, services }: GatewayOptions,
): StackService["upgrade"] {
	const url = new URL(request.url ?? "/", "http://127.0.0.1");
	const found = findRoute(url.pathname, services);
	if (!found || "sentence" in found) return undefined;
	const apikey = url.searchParams.get("apikey");
	if (apikey !== null) url.searchParams.set("apikey", tokenOfKey(apikey, keys));
	request.url = `${found.path}${url.search}`;
	return found.service.upgrade?.bind(found.service);
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(
				error.code === "EADDRINUSE"
					? new Error(`Port ${port} is taken by another program: stop it, or start with --port.`)
					: error,
			),
		);
		server.listen(port, "127.0.0.1", resolve);
	});
}

async function stop(server: Server): Promise<void> {
	if (!server.listening) return;
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const impatience = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MILLISECONDS);
	await closed;
	clearTimeout(impatience);
}

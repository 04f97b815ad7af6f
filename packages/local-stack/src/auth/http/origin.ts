import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Origin } from "../sessions/issue-session.ts";

/** What Hono passes on of Node's own request. */
export type AuthContext = Context<{ Bindings: HttpBindings }>;

/** Where a request comes from: the socket's own address, for a header could say anything. */
export function originOf(context: AuthContext): Origin {
	return {
		address: context.env.incoming.socket.remoteAddress ?? "127.0.0.1",
		userAgent: context.req.header("user-agent") ?? null,
	};
}

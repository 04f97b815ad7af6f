import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { HttpBindings } from "@hono/node-server";
import type { Pool } from "pg";
import type { StackConfiguration } from "./configuration/configuration.ts";
import type { ApiKeys } from "./tokens/api-keys.ts";

/** What every part of the stack is given when it starts. */
export interface StackContext {
	/** `supabase/config.toml`, parsed, with Supabase's defaults filled in. */
	readonly configuration: StackConfiguration;
	readonly keys: ApiKeys;
	readonly database: {
		/** A pool of the superuser `supabase_admin`; code that acts for a person goes through `asCaller`. */
		readonly administrator: Pool;
		/** Connection string of the superuser, for what needs its own connection (replication). */
		readonly administratorUrl: string;
		/** Connection string of `postgres`, the non-superuser role migrations and people use. */
		readonly url: string;
	};
	readonly directories: {
		/** The project's `supabase/` folder. */
		readonly supabase: string;
		/** Everything the stack writes; ignored by git, kept between starts. */
		readonly data: string;
	};
	/** Where clients reach the gateway, such as `http://127.0.0.1:54321`. */
	readonly apiUrl: string;
	/** Where the stack's mail is caught; absent when it catches none. */
	readonly mail?: { readonly smtpPort: number };
	readonly log: Log;
}

/** One line a call; never given a secret or a token. */
export interface Log {
	info(message: string, details?: Record<string, unknown>): void;
	warn(message: string, details?: Record<string, unknown>): void;
	error(message: string, details?: Record<string, unknown>): void;
}

/**
 * A part of the stack behind the gateway. The gateway strips the public prefix
 * (`/storage/v1`), settles `Authorization` from `apikey`, answers preflights, then calls `fetch`.
 */
export interface StackService {
	/** Answers one HTTP request; `bindings` holds Node's own request and response. */
	fetch(request: Request, bindings: HttpBindings): Response | Promise<Response>;
	/** Takes over a websocket handshake; absent where the service has no websocket. */
	upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	/** Ends timers, sockets, child processes. Safe to call twice. */
	stop(): Promise<void>;
}

import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import getPort from "get-port";
import { SignJWT } from "jose";
import pg from "pg";
import { configurationSchema } from "../src/configuration/configuration.ts";
import { startGateway } from "../src/gateway/server.ts";
import { type RunningPostgres, startPostgres } from "../src/postgres/server.ts";
import { startRealtime } from "../src/realtime/service.ts";
import type { Log, StackContext } from "../src/service.ts";
import { type ApiKeys, apiKeys } from "../src/tokens/api-keys.ts";
import "./web-socket.ts";

const MIGRATION = join(import.meta.dirname, "project/supabase/migrations/20260101000200_realtime.sql");

/** People the fixtures know nothing of but their id. */
export const martin = "11111111-1111-4111-8111-111111111111";
export const lea = "22222222-2222-4222-8222-222222222222";

/** A client signed in as somebody. */
export interface Person {
	readonly client: SupabaseClient;
	/** Signs the person in anew, as a refreshed session does. */
	renew(claims: Record<string, unknown>, lifetime?: string): Promise<void>;
}

/** Realtime behind the gateway over a Postgres of its own, with the project of the fixtures. */
export interface RealtimeStack {
	readonly apiUrl: string;
	readonly keys: ApiKeys;
	/** Everything that was logged, as text. */
	readonly logged: string[];
	/** Runs SQL as `postgres`, the role of migrations. */
	sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
	token(claims: Record<string, unknown>, lifetime?: string): Promise<string>;
	/** A client signed in as that person, with further claims. */
	as(person: string, claims?: Record<string, unknown>, options?: ClientOptions): Promise<Person>;
	/** A client that holds nothing but a key. */
	withKey(key: string, options?: ClientOptions): SupabaseClient;
	/** Ends what all clients made so far hold open. */
	disconnectAll(): Promise<void>;
	stopService(): Promise<void>;
	startService(): Promise<void>;
	/** Kills every process of Postgres and starts it again on the same data. */
	crashPostgres(): Promise<void>;
	stop(): Promise<void>;
}

interface ClientOptions {
	/** Version of the protocol. */
	readonly vsn?: "1.0.0" | "2.0.0";
}

/** Starts a stack of nothing but Realtime. */
export async function startRealtimeStack(): Promise<RealtimeStack> {
	const root = await mkdtemp(join(tmpdir(), "realtime-"));
	await chmod(root, 0o711);
	const logged: string[] = [];
	const log = logTo(logged);
	const databasePort = await getPort();
	const start = () =>
		startPostgres({ dataDirectory: join(root, "postgres"), port: databasePort, durable: false, log });
	let postgres = await start();
	let project = new pg.Pool({ connectionString: postgres.url, max: 2 }).on("error", () => undefined);
	await project.query(await readFile(MIGRATION, "utf8"));
	const keys = await apiKeys();
	const port = await getPort();
	const clients: SupabaseClient[] = [];

	const serve = async () => {
		const realtime = await startRealtime(contextOf(postgres, keys, root, port, log));
		const gateway = await startGateway({ port, keys, services: { realtime }, health: {}, log });
		return async () => {
			await realtime.stop();
			await gateway.stop();
		};
	};
	let stopService = await serve();

	const apiUrl = `http://127.0.0.1:${port}`;
	const token = (claims: Record<string, unknown>, lifetime = "1h") =>
		new SignJWT({ role: "authenticated", ...claims })
			.setProtectedHeader({ alg: "HS256" })
			.setExpirationTime(lifetime)
			.sign(new TextEncoder().encode(keys.jwtSecret));
	const connect = (
		key: string,
		accessToken?: () => Promise<string>,
		{ vsn = "2.0.0" }: ClientOptions = {},
	) => {
		const client = createClient(apiUrl, key, {
			...(accessToken && { accessToken }),
			realtime: { vsn, reconnectAfterMs: () => 100 },
		});
		clients.push(client);
		return client;
	};

	const disconnectAll = async () => {
		await Promise.all(clients.splice(0).map((client) => client.removeAllChannels()));
	};

	return {
		apiUrl,
		keys,
		logged,
		sql: async (text, values) => (await project.query(text, values)).rows,
		token,
		async as(person, claims = {}, options = {}) {
			let current = await token({ sub: person, ...claims });
			const client = connect(keys.publishable, async () => current, options);
			await client.realtime.setAuth();
			return {
				client,
				async renew(further, lifetime) {
					current = await token({ sub: person, ...further }, lifetime);
					await client.realtime.setAuth();
				},
			};
		},
		withKey: (key, options) => connect(key, undefined, options),
		disconnectAll,
		stopService: () => stopService(),
		async startService() {
			stopService = await serve();
		},
		async crashPostgres() {
			const [row] = await postgres.administrator
				.query("select pg_read_file('postmaster.pid') as pid")
				.then(({ rows }) => rows);
			process.kill(Number.parseInt(row.pid, 10), "SIGQUIT");
			await postgres.exited;
			await Promise.all([project.end(), postgres.administrator.end()]);
			postgres = await start();
			project = new pg.Pool({ connectionString: postgres.url, max: 2 }).on("error", () => undefined);
		},
		async stop() {
			await disconnectAll();
			await stopService();
			await project.end();
			await postgres.stop();
			await rm(root, { recursive: true, force: true });
		},
	};
}

function contextOf(
	{ administratorUrl, url }: RunningPostgres,
	keys: ApiKeys,
	root: string,
	port: number,
	log: Log,
): StackContext {
	// Its own pool: the service outlives a Postgres that the tests crash.
	const administrator = new pg.Pool({ connectionString: administratorUrl, max: 10 }).on(
		"error",
		() => undefined,
	);
	return {
		configuration: configurationSchema.parse({}),
		keys,
		database: { administrator, administratorUrl, url },
		directories: { supabase: root, data: root },
		apiUrl: `http://127.0.0.1:${port}`,
		log,
	};
}

function logTo(lines: string[]): Log {
	const write = (message: string, details?: Record<string, unknown>) =>
		void lines.push(`${message} ${JSON.stringify(details ?? {})}`);
	return { info: write, warn: write, error: write };
}

import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import getPort from "get-port";
import { SignJWT } from "jose";
import pg from "pg";
import { configurationSchema } from "../src/configuration/configuration.ts";
import { startGateway } from "../src/gateway/server.ts";
import { quietLog } from "../src/log.ts";
import { startPostgres } from "../src/postgres/server.ts";
import type { StackContext } from "../src/service.ts";
import { Teardown } from "../src/stack/teardown.ts";
import { startStorage } from "../src/storage/service.ts";
import { apiKeys } from "../src/tokens/api-keys.ts";

const MIGRATION = join(import.meta.dirname, "project/supabase/migrations/20260101000100_storage.sql");

/** People the fixtures know nothing of but their id. */
export const martin = "11111111-1111-4111-8111-111111111111";
export const lea = "22222222-2222-4222-8222-222222222222";

/** Storage behind the gateway over a Postgres of its own, with the project of the fixtures. */
export interface StorageStack {
	readonly apiUrl: string;
	/** The superuser's pool, to look behind the service. */
	readonly pool: pg.Pool;
	/** Where the service keeps its files. */
	readonly directory: string;
	/** Everything may be done with it: the secret key. */
	readonly service: SupabaseClient;
	/** A visitor without session. */
	readonly anonymous: SupabaseClient;
	/** A client signed in as that person. */
	as(person: string): Promise<SupabaseClient>;
	token(person: string): Promise<string>;
	readonly secretKey: string;
	readonly publishableKey: string;
	/** Names of the files that hold the bytes of objects, or were to. */
	files(folder?: "objects" | "incoming" | "resumable"): Promise<string[]>;
	/** Stops the service and starts it again on the same data. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts a stack of nothing but Storage; nothing of it runs on when the start fails. */
export async function startStorageStack(settings: Record<string, unknown> = {}): Promise<StorageStack> {
	const root = await mkdtemp(join(tmpdir(), "storage-"));
	const teardown = new Teardown();
	teardown.add(() => rm(root, { recursive: true, force: true }));
	try {
		return await start(root, settings, teardown);
	} catch (error) {
		await teardown.run();
		throw error;
	}
}

async function start(
	root: string,
	settings: Record<string, unknown>,
	teardown: Teardown,
): Promise<StorageStack> {
	await chmod(root, 0o711);
	const log = quietLog();
	const postgres = await startPostgres({
		dataDirectory: join(root, "postgres"),
		port: await getPort(),
		durable: false,
		log,
	});
	teardown.add(() => postgres.stop());
	await migrate(postgres.url);
	const port = await getPort();
	const keys = await apiKeys();
	const apiUrl = `http://127.0.0.1:${port}`;
	const context: StackContext = {
		configuration: configurationSchema.parse({ storage: settings }),
		keys,
		database: {
			administrator: postgres.administrator,
			administratorUrl: postgres.administratorUrl,
			url: postgres.url,
		},
		directories: { supabase: root, data: root },
		apiUrl,
		log,
	};

	const startService = async () => {
		const storage = await startStorage(context);
		const gateway = await startGateway({ port, keys, services: { storage }, health: {}, log });
		return async () => {
			await gateway.stop();
			await storage.stop();
		};
	};
	let stopService = await startService();
	teardown.add(() => stopService());

	const directory = join(root, "storage");
	const token = (person: string) =>
		new SignJWT({ role: "authenticated", sub: person })
			.setProtectedHeader({ alg: "HS256" })
			.setExpirationTime("1h")
			.sign(new TextEncoder().encode(keys.jwtSecret));
	const client = (key: string, bearer?: string) =>
		createClient(apiUrl, key, {
			auth: { persistSession: false, autoRefreshToken: false },
			global: { headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` } },
		});

	return {
		apiUrl,
		pool: postgres.administrator,
		directory,
		service: client(keys.secret),
		anonymous: client(keys.publishable),
		as: async (person) => client(keys.publishable, await token(person)),
		token,
		secretKey: keys.secret,
		publishableKey: keys.publishable,
		async files(folder = "objects") {
			const names = await readdir(join(directory, folder), { recursive: true, withFileTypes: true });
			return names.filter((entry) => entry.isFile()).map((entry) => entry.name);
		},
		async restart() {
			await stopService();
			stopService = await startService();
		},
		stop: () => teardown.run(),
	};
}

async function migrate(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(await readFile(MIGRATION, "utf8"));
	} finally {
		await client.end();
	}
}

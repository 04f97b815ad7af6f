import { existsSync } from "node:fs";
import { mkdir, realpath, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { StackConfiguration } from "../configuration/configuration.ts";
import { readConfiguration } from "../configuration/read-configuration.ts";
import { quietLog } from "../log.ts";
import { applyMigrations } from "../migrations/apply.ts";
import { endLeftover, type RunningPostgres, startPostgres } from "../postgres/server.ts";
import type { StackContext } from "../service.ts";
import { type ApiKeys, apiKeys } from "../tokens/api-keys.ts";
import { clearData } from "./clear-data.ts";
import { claimDirectory } from "./lock.ts";
import type { StackOptions } from "./options.ts";
import { configuredPorts, freePorts, portsFrom, requireFree, type StackPorts } from "./ports.ts";
import { Teardown } from "./teardown.ts";
import { makeTemporaryDirectory } from "./temporary-directory.ts";

/** A stack that runs. */
export interface Stack {
	readonly apiUrl: string;
	readonly keys: ApiKeys;
	/** Connection string of `postgres`, the role of migrations. */
	readonly databaseUrl: string;
	/** Connection string of the superuser `supabase_admin`, for fixtures. */
	readonly administratorUrl: string;
	readonly mail: { readonly pageUrl: string; readonly smtpPort: number };
	readonly dataDirectory: string;
	readonly ports: StackPorts;
	/** Settles when Postgres is gone; unasked, the stack is of no use any more. */
	readonly exited: Promise<void>;
	/** Ends every part, and removes the data when it was temporary. Safe to call twice. */
	stop(): Promise<void>;
}

/**
 * Starts all parts and returns once every one answers.
 * @throws `Error` with one sentence; everything started until then is stopped again.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
	const teardown = new Teardown();
	try {
		return await start(options, teardown);
	} catch (error) {
		await teardown.run();
		throw error;
	}
}

async function start(options: StackOptions, teardown: Teardown): Promise<Stack> {
	const supabase = join(resolve(options.projectDirectory), "supabase");
	const configuration = await readConfiguration(supabase);
	const ports = await choosePorts(options, configuration);
	const data = await prepareDirectory(options, teardown);
	teardown.add(await claimDirectory(data, { pid: process.pid, startedAt: Date.now(), ...ports }));
	await requireFree([ports.api, ports.mailPage, ports.smtp]);
	// Loading them takes as long as Postgres does to start: both at once.
	const loadingParts = import("./parts.ts");
	const log = options.log ?? quietLog();
	if (options.fresh) {
		await endLeftover(join(data, "postgres"), log);
		await clearData(data);
	}
	const postgres = await startPostgres({
		dataDirectory: join(data, "postgres"),
		port: ports.database,
		durable: options.durable ?? options.dataDirectory !== undefined,
		log,
	});
	teardown.add(() => postgres.stop());
	const context: StackContext = {
		configuration,
		keys: await apiKeys(configuration.auth.jwt_secret),
		database: {
			administrator: postgres.administrator,
			administratorUrl: postgres.administratorUrl,
			url: postgres.url,
		},
		directories: { supabase, data },
		apiUrl: `http://127.0.0.1:${ports.api}`,
		mail: { smtpPort: ports.smtp },
		log,
	};
	if (options.migrate ?? true) await applyMigrations(context, options.seed ?? true);
	const { startParts } = await loadingParts;
	await startParts(context, ports, options, teardown);
	return describe(context, ports, postgres, teardown);
}

function describe(
	context: StackContext,
	ports: StackPorts,
	postgres: RunningPostgres,
	teardown: Teardown,
): Stack {
	return {
		apiUrl: context.apiUrl,
		keys: context.keys,
		databaseUrl: postgres.url,
		administratorUrl: postgres.administratorUrl,
		mail: { pageUrl: `http://127.0.0.1:${ports.mailPage}`, smtpPort: ports.smtp },
		dataDirectory: context.directories.data,
		ports,
		exited: postgres.exited,
		stop: () => teardown.run(),
	};
}

function choosePorts(
	{ port }: StackOptions,
	configuration: StackConfiguration,
): StackPorts | Promise<StackPorts> {
	if (port === undefined) return freePorts();
	return port === "configured" ? configuredPorts(configuration) : portsFrom(port);
}

async function prepareDirectory(options: StackOptions, teardown: Teardown): Promise<string> {
	if (options.dataDirectory !== undefined) {
		const directory = resolve(options.dataDirectory);
		if (!existsSync(directory)) await mkdir(directory, { recursive: true });
		return realpath(directory);
	}
	const temporary = await makeTemporaryDirectory(options.log ?? quietLog());
	teardown.add(() => rm(temporary, { recursive: true, force: true }));
	return temporary;
}

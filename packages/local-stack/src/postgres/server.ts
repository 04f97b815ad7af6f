import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../service.ts";
import { type PostgresBinaries, postgresBinaries } from "./binaries.ts";
import { applyBootstrap, fingerprint, readBootstrap } from "./bootstrap.ts";
import {
	createCluster,
	DATABASE_PASSWORD,
	isComplete,
	markComplete,
	recordedFingerprint,
} from "./cluster.ts";
import { provideExtensions } from "./extensions.ts";
import { endLeftoverServer, stopServer } from "./leftover-server.ts";
import { serverSettings } from "./server-settings.ts";
import { invocation, type ServerUser, serverUser } from "./server-user.ts";

/** What a Postgres is started from. */
export interface PostgresOptions {
	/** The cluster's own folder; made if absent. Its parent receives `postgres.log`. */
	readonly dataDirectory: string;
	readonly port: number;
	/** `false` trades safety for speed: only for data that is thrown away. */
	readonly durable?: boolean;
	readonly log: Log;
}

/** A Postgres with everything a Supabase project has before its first migration. */
export interface RunningPostgres {
	readonly port: number;
	/** Connection string of the superuser `supabase_admin`. */
	readonly administratorUrl: string;
	/** Connection string of `postgres`, which migrations and people use. */
	readonly url: string;
	readonly administrator: pg.Pool;
	/** Settles when the server is gone, asked to or not. */
	readonly exited: Promise<void>;
	/** Ends the pool, then the server. Safe to call twice. */
	stop(): Promise<void>;
}

const START_TIMEOUT_MILLISECONDS = 60_000;

/**
 * Starts Postgres on loopback; makes and fills the cluster on the first start, recovers it after a crash.
 * @throws `Error` with one sentence (port taken, disk full, refused files); nothing is left running then.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
	const { dataDirectory, log } = options;
	const [binaries, files] = await Promise.all([postgresBinaries(), readBootstrap()]);
	const user = await serverUser([dataDirectory, binaries.postgres]);
	await provideExtensions(binaries.extensions);
	await mkdir(dirname(dataDirectory), { recursive: true });
	await endLeftoverServer(dataDirectory, binaries, user, log);
	const isNew = !(await isComplete(dataDirectory));
	if (isNew) await createCluster(dataDirectory, binaries, user);
	else if ((await recordedFingerprint(dataDirectory)) !== fingerprint(files)) {
		log.warn("This data was made by another version of the stack: `reset` rebuilds it.");
	}

	const running = await launch(options, binaries, user);
	if (!isNew) return running;
	try {
		await applyBootstrap(running.administrator, files);
		await markComplete(dataDirectory, fingerprint(files));
		return running;
	} catch (error) {
		await running.stop();
		throw error;
	}
}

/** Ends the server a killed stack left on a cluster, if there is one. */
export async function endLeftover(dataDirectory: string, log: Log): Promise<void> {
	const binaries = await postgresBinaries();
	await endLeftoverServer(dataDirectory, binaries, await serverUser([dataDirectory, binaries.postgres]), log);
}

async function launch(
	options: PostgresOptions,
	binaries: PostgresBinaries,
	user: ServerUser,
): Promise<RunningPostgres> {
	const { dataDirectory, port, durable = true } = options;
	const logFile = join(dirname(dataDirectory), "postgres.log");
	const output = await open(logFile, "a");
	const before = (await output.stat()).size;
	const settings = ["-D", dataDirectory, ...serverSettings({ port, durable })];
	const { program, parameters, account } = invocation(user, binaries.postgres, settings);
	const child = spawn(program, parameters, {
		...account,
		cwd: dataDirectory,
		env: { ...process.env, TZ: "UTC" },
		stdio: ["ignore", output.fd, output.fd],
		// Out of the terminal's process group: Ctrl-C is for the stack, which then stops its parts in order.
		detached: true,
	});
	const exited = once(child, "exit").then(() => undefined);
	await output.close();
	const isReady = await Promise.race([untilReady(dataDirectory, child), exited.then(() => false)]);
	if (!isReady) throw new Error(await explainExit(logFile, before, port));
	return connect(options, binaries, user, exited);
}

function connect(
	{ dataDirectory, port, log }: PostgresOptions,
	binaries: PostgresBinaries,
	user: ServerUser,
	exited: Promise<void>,
): RunningPostgres {
	const url = (role: string) => `postgresql://${role}:${DATABASE_PASSWORD}@127.0.0.1:${port}/postgres`;
	const administrator = new pg.Pool({
		connectionString: url("supabase_admin"),
		max: 10,
		connectionTimeoutMillis: 30_000,
	});
	administrator.on("error", (error) =>
		log.warn("A database connection was lost.", { reason: error.message }),
	);
	let stopping: Promise<void> | undefined;
	const stop = async () => {
		await administrator.end();
		await stopServer(dataDirectory, binaries, user).catch(() => undefined);
		await exited;
	};
	return {
		port,
		url: url("postgres"),
		administratorUrl: url("supabase_admin"),
		administrator,
		exited,
		stop() {
			stopping ??= stop();
			return stopping;
		},
	};
}

/** Postgres writes its state as the eighth line of `postmaster.pid`. `false` when the process ended instead. */
async function untilReady(directory: string, child: ChildProcess): Promise<boolean> {
	const deadline = Date.now() + START_TIMEOUT_MILLISECONDS;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) return false;
		const lines = (await readFile(join(directory, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
		if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") return true;
		await sleep(20);
	}
	child.kill("SIGQUIT");
	throw new Error("Postgres did not become ready within a minute; postgres.log beside its data says why.");
}

async function explainExit(logFile: string, offset: number, port: number): Promise<string> {
	const output = (await readFile(logFile)).subarray(offset).toString();
	if (/address already in use/i.test(output)) {
		return `Port ${port} is taken by another program: stop it, or start with --port.`;
	}
	if (/no space left on device/i.test(output)) return "The disk is full: free some space, then start again.";
	const reason = output.match(/(?:FATAL|PANIC):\s*(.+)/)?.[1] ?? "it gave no reason";
	return `Postgres did not start: ${reason} (${logFile}).`;
}

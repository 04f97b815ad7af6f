import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import getPort from "get-port";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startGateway } from "../src/gateway/server.ts";
import { quietLog } from "../src/log.ts";
import { type RunningPostgres, startPostgres } from "../src/postgres/server.ts";
import { startScheduler } from "../src/scheduler/service.ts";
import { apiKeys } from "../src/tokens/api-keys.ts";
import { verifyToken } from "../src/tokens/claims.ts";

let directory: string;
let postgres: RunningPostgres;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let scheduler: Awaited<ReturnType<typeof startScheduler>> | undefined;
let apiUrl: string;
const calls: { path: string; authorization: string | null }[] = [];
const keys = await apiKeys();
const log = { ...quietLog(), error: vi.fn() };

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), "scheduler-"));
	await chmod(directory, 0o711);
	const port = await getPort({ host: "127.0.0.1" });
	postgres = await startPostgres({ dataDirectory: join(directory, "postgres"), port, durable: false, log });
	await postgres.administrator.query(`
		create schema if not exists private;
		grant usage, create on schema private to postgres;
		set role postgres;
		create table private.scheduled_jobs (name text primary key, schedule text not null, command text, function_name text);
		create table public.runs (job text, ran_as text);
		reset role;
	`);
	const gatewayPort = await getPort({ host: "127.0.0.1" });
	apiUrl = `http://127.0.0.1:${gatewayPort}`;
	const functions = {
		fetch: (request: Request) => {
			const { pathname } = new URL(request.url);
			calls.push({ path: pathname, authorization: request.headers.get("authorization") });
			return pathname === "/broken" ? new Response("out of order", { status: 503 }) : Response.json({});
		},
		stop: () => Promise.resolve(),
	};
	gateway = await startGateway({ port: gatewayPort, keys, services: { functions }, health: {}, log });
});

afterEach(async () => {
	await scheduler?.stop();
	await postgres.administrator.query("truncate private.scheduled_jobs, public.runs");
	log.error.mockClear();
});

afterAll(async () => {
	await gateway?.stop();
	await postgres?.stop();
	await rm(directory, { recursive: true, force: true });
});

const plan = (name: string, work: { command?: string; function_name?: string }) =>
	postgres.administrator.query(
		"insert into private.scheduled_jobs (name, schedule, command, function_name) values ($1, '1 second', $2, $3)",
		[name, work.command, work.function_name],
	);

const runsOf = async (job: string): Promise<string[]> => {
	const { rows } = await postgres.administrator.query("select ran_as from public.runs where job = $1", [job]);
	return rows.map(({ ran_as }) => String(ran_as));
};

const start = async (reloadEvery?: number) => {
	const database = {
		administrator: postgres.administrator,
		administratorUrl: postgres.administratorUrl,
		url: postgres.url,
	};
	scheduler = await startScheduler({ database, apiUrl, keys, log }, reloadEvery);
};

const soon = { timeout: 8_000, interval: 50 };

describe("scheduled jobs", () => {
	it("run their SQL as postgres, again and again", async () => {
		await plan("count", { command: "insert into public.runs values ('count', current_user)" });
		await start();
		await vi.waitFor(async () => expect(await runsOf("count")).toEqual(["postgres", "postgres"]), soon);
	});

	it("call an edge function through the gateway as the service role", async () => {
		await plan("deliver", { function_name: "deliver-outbox" });
		await start();
		await vi.waitFor(() => expect(calls).not.toHaveLength(0), soon);
		const [call] = calls;
		expect(call?.path).toBe("/deliver-outbox");
		const token = call?.authorization?.replace("Bearer ", "") ?? "";
		expect(await verifyToken(token, keys.jwtSecret)).toMatchObject({ role: "service_role" });
	});

	it("are logged when they fail and stop nobody else", async () => {
		await plan("bad-sql", { command: "select * from public.nowhere" });
		await plan("bad-function", { function_name: "broken" });
		await plan("good", { command: "insert into public.runs values ('good', current_user)" });
		await start();
		await vi.waitFor(async () => {
			expect(log.error).toHaveBeenCalledWith('The scheduled job "bad-sql" failed.', {
				reason: 'relation "public.nowhere" does not exist',
			});
			expect(log.error).toHaveBeenCalledWith('The scheduled job "bad-function" failed.', {
				reason: "the function answered 503: out of order",
			});
			expect(await runsOf("good")).not.toEqual([]);
		}, soon);
	});

	it("are noticed when they are added, and forgotten when they are removed", async () => {
		await start(100);
		await plan("late", { command: "insert into public.runs values ('late', current_user)" });
		await vi.waitFor(async () => expect(await runsOf("late")).not.toEqual([]), soon);
		await postgres.administrator.query("delete from private.scheduled_jobs");
		await pause(500);
		await postgres.administrator.query("truncate public.runs");
		await pause(1_500);
		expect(await runsOf("late")).toEqual([]);
	});

	it("are not run any more once they are gone, even before the next look at the table", async () => {
		await plan("gone", { command: "insert into public.runs values ('gone', current_user)" });
		await start(3_600_000);
		await postgres.administrator.query("delete from private.scheduled_jobs");
		await pause(2_500);
		expect(await runsOf("gone")).toEqual([]);
	});

	it("do not hold up the stop, however long they run", async () => {
		await plan("endless", {
			command: "insert into public.runs values ('endless', current_user); commit; select pg_sleep(60)",
		});
		await start();
		await vi.waitFor(async () => expect(await runsOf("endless")).not.toEqual([]), soon);
		const before = Date.now();
		await scheduler?.stop();
		expect(Date.now() - before).toBeLessThan(2_000);
		expect(log.error).not.toHaveBeenCalled();
	});

	it("are none in a project without the table", async () => {
		await postgres.administrator.query("alter table private.scheduled_jobs rename to elsewhere");
		await start();
		await scheduler?.stop();
		await postgres.administrator.query("alter table private.elsewhere rename to scheduled_jobs");
		expect(log.error).not.toHaveBeenCalled();
	});
});

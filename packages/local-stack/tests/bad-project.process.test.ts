import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startStack } from "../src/index.ts";
import {
	createWorkshop,
	freeFirstPort,
	localStack,
	processesOf,
	startCommand,
	type Workshop,
} from "./command.ts";

let workshop: Workshop;

beforeEach(async () => {
	workshop = await createWorkshop();
});

afterEach(async () => {
	expect(await processesOf(workshop.data)).toEqual([]);
	await workshop.remove();
});

test("a migration Postgres refuses is named with its line, and goes on once mended", async () => {
	const migration = join(workshop.project, "supabase/migrations/20270101000000_broken.sql");
	await writeFile(
		migration,
		"create table public.fine (id int);\n\ncreate table public.broken (\n\tid nosuchtype\n);\n",
	);
	const port = await freeFirstPort();
	const refused = await localStack(workshop, "start", "--port", String(port));
	expect(refused.code).toBe(1);
	expect(refused.output).toContain("20270101000000_broken.sql:4");
	expect(refused.output).toContain('type "nosuchtype" does not exist');

	await writeFile(migration, "create table public.fine (id int);\n");
	const stack = await startCommand(workshop, port);
	expect(await stack.kill("SIGTERM")).toBe(0);

	await writeFile(migration, "create table public.fine (id bigint);\n");
	const later = await startCommand(workshop, port);
	expect(later.output()).toContain("20270101000000_broken.sql changed after it was applied");
	expect(await later.kill("SIGTERM")).toBe(0);
});

test("what hosted Supabase refuses a migration is refused here", async () => {
	const migration = join(workshop.project, "supabase/migrations/20270101000000_intruding.sql");
	for (const [sql, message] of [
		["create table auth.extra (id int);", "permission denied for schema auth"],
		["alter table auth.users add column extra int;", "must be owner of table"],
		["drop table storage.objects;", "must be owner of table"],
		[
			"create function storage.extra() returns int language sql as 'select 1';",
			"permission denied for schema storage",
		],
		["alter table storage.objects disable row level security;", "must be owner of table"],
	] as const) {
		await writeFile(migration, sql);
		const refused = await localStack(workshop, "start", "--port", String(await freeFirstPort()));
		expect(refused).toMatchObject({ code: 1, output: expect.stringContaining(message) });
	}
	await writeFile(
		migration,
		`create policy intruding_select on storage.objects for select to authenticated using (false);
		drop policy intruding_select on storage.objects;
		create function public.note() returns trigger language plpgsql as $$ begin return new; end $$;
		create trigger note after insert on auth.users for each row execute function public.note();
		drop trigger note on auth.users;
		create table public.people (id uuid primary key references auth.users (id));
		drop table public.people;`,
	);
	const stack = await startCommand(workshop, await freeFirstPort());
	expect(await stack.kill("SIGTERM")).toBe(0);
});

test("a wrong setting is named", async () => {
	await appendFile(join(workshop.project, "supabase/config.toml"), '\n[storage]\nenabled = "perhaps"\n');
	const refused = await localStack(workshop, "start", "--port", String(await freeFirstPort()));
	expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("storage.enabled") });
	await rm(join(workshop.project, "supabase/config.toml"));
	const missing = await localStack(workshop, "start");
	expect(missing).toMatchObject({ code: 1, output: expect.stringContaining("There is no") });
});

test("a temporary stack leaves no folder and no process", async () => {
	const stack = await startStack({ projectDirectory: workshop.project });
	expect(await processesOf(stack.dataDirectory)).not.toEqual([]);
	await stack.stop();
	expect(await processesOf(stack.dataDirectory)).toEqual([]);
	expect(existsSync(stack.dataDirectory)).toBe(false);
});

test("what a killed test run left is removed by the next", async () => {
	const abandoned = spawnSync(
		process.execPath,
		["--import", "tsx", join(import.meta.dirname, "abandoned-stack.ts"), workshop.project],
		{ encoding: "utf8", cwd: join(import.meta.dirname, "..") },
	);
	const directory = abandoned.stdout.trim();
	expect(await processesOf(directory)).not.toEqual([]);
	const stack = await startStack({ projectDirectory: workshop.project, migrate: false });
	await stack.stop();
	expect(await processesOf(directory)).toEqual([]);
	expect(existsSync(directory)).toBe(false);
});

test("guessing passwords and flooding sign-ups are slowed down", async () => {
	const limit = 3;
	const stack = await startStack({
		projectDirectory: workshop.project,
		rateLimits: { sign_in_sign_ups: limit, token_verifications: limit },
	});
	try {
		const post = (path: string, body: unknown) =>
			fetch(`${stack.apiUrl}/auth/v1/${path}`, {
				method: "POST",
				headers: { apikey: stack.keys.publishable, "content-type": "application/json" },
				body: JSON.stringify(body),
			});
		const guess = () => post("token?grant_type=password", { email: "a@example.test", password: "guess" });
		for (let attempt = 0; attempt < limit; attempt++) expect((await guess()).status).toBe(400);
		const slowed = await guess();
		expect(slowed.status).toBe(429);
		expect(await slowed.json()).toMatchObject({ error_code: "over_request_rate_limit" });
		expect((await post("signup", { email: "b@example.test", password: "long enough indeed" })).status).toBe(
			429,
		);
		const verify = () => post("verify", { type: "email", email: "a@example.test", token: "123456" });
		for (let attempt = 0; attempt < limit; attempt++) expect((await verify()).status).toBe(403);
		expect((await verify()).status).toBe(429);
	} finally {
		await stack.stop();
	}
});

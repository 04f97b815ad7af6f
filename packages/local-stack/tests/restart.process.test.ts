import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apiKeys } from "../src/tokens/api-keys.ts";
import {
	clientOf,
	createWorkshop,
	freeFirstPort,
	killStart,
	localStack,
	processesOf,
	startCommand,
	type Workshop,
} from "./command.ts";

const keys = await apiKeys();
let workshop: Workshop;
let port: number;

beforeEach(async () => {
	workshop = await createWorkshop();
	port = await freeFirstPort();
});

afterEach(async () => {
	await localStack(workshop, "stop");
	expect(await processesOf(workshop.data)).toEqual([]);
	await workshop.remove();
});

test("after kill -9, nothing that was answered is lost", async () => {
	const first = await startCommand(workshop, port);
	const service = clientOf(first.url, keys.secret);
	const email = "kept@example.test";
	await service.auth.admin.createUser({ email, password: "kept through the crash", email_confirm: true });
	await service.from("secrets").insert({ id: 1, content: "written just before" }).throwOnError();
	const upload = await service.storage.from("open").upload("kept.txt", "bytes");
	expect(upload.error).toBeNull();
	await first.kill("SIGKILL");
	expect(await processesOf(workshop.data)).not.toEqual([]);

	const second = await startCommand(workshop, port);
	expect(second.output()).toContain("left running by a stack that was killed");
	const after = clientOf(second.url, keys.secret);
	expect((await after.from("secrets").select()).data).toEqual([{ id: 1, content: "written just before" }]);
	const download = await after.storage.from("open").download("kept.txt");
	expect(await download.data?.text()).toBe("bytes");
	const person = await clientOf(second.url, keys.publishable).auth.signInWithPassword({
		email,
		password: "kept through the crash",
	});
	expect(person.error).toBeNull();
	expect(await second.kill("SIGTERM")).toBe(0);
});

test("a first start that was killed half-way is begun again", async () => {
	const interrupted = startCommand(workshop, port).catch((error) => error);
	const children = () => processesOf(`postgres -D ${workshop.data}`);
	await expect.poll(children, { timeout: 60_000, interval: 10 }).not.toEqual([]);
	await killStart(workshop);
	expect(await interrupted).toMatchObject({ message: expect.stringContaining("start ended") });
	const again = await startCommand(workshop, port);
	expect((await clientOf(again.url, keys.secret).from("secrets").select()).data).toEqual([]);
	expect(await again.kill("SIGTERM")).toBe(0);
});

test("a file left by a stack that is gone does not stand in the way", async () => {
	const stale = {
		pid: process.pid,
		api: port,
		database: port + 1,
		mailPage: port + 3,
		smtp: port + 4,
		startedAt: 1,
	};
	await mkdir(workshop.data, { recursive: true });
	await writeFile(join(workshop.data, "stack.json"), JSON.stringify(stale));
	const stack = await startCommand(workshop, port);
	expect(await stack.kill("SIGINT")).toBe(0);
	await writeFile(join(workshop.data, "stack.json"), "not even JSON");
	const again = await startCommand(workshop, port);
	expect(await again.kill("SIGTERM")).toBe(0);
});

import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiKeys } from "../src/tokens/api-keys.ts";
import {
	clientOf,
	createWorkshop,
	freeFirstPort,
	localStack,
	processesOf,
	type Started,
	startCommand,
	type Workshop,
} from "./command.ts";

const keys = await apiKeys();
let left: Workshop;
let right: Workshop;
let stack: Started;

beforeAll(async () => {
	[left, right] = [await createWorkshop(), await createWorkshop()];
	stack = await startCommand(left, await freeFirstPort());
});

afterAll(async () => {
	await localStack(left, "stop");
	for (const workshop of [left, right]) {
		expect(await processesOf(workshop.data)).toEqual([]);
		await workshop.remove();
	}
});

test("two stacks do not know of each other", async () => {
	const other = await startCommand(right, await freeFirstPort());
	await clientOf(stack.url, keys.secret).from("secrets").insert({ id: 1, content: "left" }).throwOnError();
	expect((await clientOf(other.url, keys.secret).from("secrets").select()).data).toEqual([]);
	expect(await other.kill("SIGTERM")).toBe(0);
	expect((await clientOf(stack.url, keys.secret).from("secrets").select()).data).toHaveLength(1);
});

test("a second start on the same data says that it runs, and leaves it alone", async () => {
	const second = await localStack(left, "start", "--port", String(await freeFirstPort()));
	expect(second).toMatchObject({ code: 1, output: expect.stringContaining(`already runs on ${stack.url}`) });
	expect((await fetch(`${stack.url}/health`)).status).toBe(200);
});

test("a taken port is named, and nothing is left behind", async () => {
	for (const offset of [0, 1, 3]) {
		const first = await freeFirstPort();
		const squatter = createServer().listen(first + offset, "127.0.0.1");
		await once(squatter, "listening");
		const { code, output } = await localStack(right, "start", "--port", String(first));
		squatter.close();
		expect(output).toContain(
			`Port ${first + offset} is taken by another program: stop it, or start with --port.`,
		);
		expect(code).toBe(1);
		expect(await processesOf(right.data)).toEqual([]);
	}
});

test("status prints the CLI's names, for people, shells and programs", async () => {
	const { output: environment } = await localStack(left, "status", "-o", "env");
	expect(environment).toContain(`API_URL="${stack.url}"\n`);
	expect(environment).toContain(`SERVICE_ROLE_KEY="${keys.serviceRoleToken}"\n`);
	const { output: json } = await localStack(left, "status", "-o", "json");
	expect(JSON.parse(json)).toMatchObject({ PUBLISHABLE_KEY: keys.publishable, SECRET_KEY: keys.secret });
	expect(await localStack(right, "status")).toMatchObject({
		code: 1,
		output: expect.stringContaining("does not run"),
	});
});

test("reset begins again from nothing, while it runs", async () => {
	const service = clientOf(stack.url, keys.secret);
	await service.from("secrets").upsert({ id: 2, content: "to be forgotten" }).throwOnError();
	expect(await localStack(left, "reset")).toMatchObject({ code: 0 });
	expect((await service.from("secrets").select()).data).toEqual([]);
});

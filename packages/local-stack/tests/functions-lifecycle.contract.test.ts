import { type ChildProcess, spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FunctionsHttpError } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Project, startProject } from "./functions-project.ts";

const FILES = {
	"_shared/greeting.ts": `export const greeting = "hello";`,
	".env": "FROM_FILE=file\nSUPABASE_URL=https://evil.example.test\n",
	"greet/index.ts": `import { greeting } from "../_shared/greeting.ts"; Deno.serve(() => new Response(greeting));`,
	"pid/index.ts": `Deno.serve(() => Response.json(Deno.pid));`,
	"environment/index.ts": `Deno.serve(() => Response.json(Deno.env.toObject()));`,
	"bad-syntax/index.ts": `Deno.serve(() => new Response("x");`,
	"bad-import/index.ts": `import "npm:no-such-package-here@1"; Deno.serve(() => new Response("x"));`,
	"silent/index.ts": `export const nothing = 1;`,
	"throws/index.ts": `Deno.serve(() => { throw new Error("the reason is in the log"); });`,
	"exits/index.ts": `Deno.serve((request) => { if (request.url.endsWith("/now")) Deno.exit(3); return Response.json(Deno.pid); });`,
	"rejects/index.ts": `Deno.serve(() => { Promise.reject(new Error("forgotten promise")); return Response.json(Deno.pid); });`,
	"later/index.ts": `Deno.serve((request) => {
		EdgeRuntime.waitUntil(new Promise((resolve) => setTimeout(() => { console.log("done in the background"); resolve(1); }, 700)));
		return Response.json(typeof EdgeRuntime.waitUntil);
	});
	declare const EdgeRuntime: { waitUntil(promise: Promise<unknown>): void };`,
	"rights/index.ts": `const attempt = async (act: () => unknown) => { try { await act(); return "allowed"; } catch (error) { return (error as Error).name; } };
	Deno.serve(async () => Response.json({
		readOutside: await attempt(() => Deno.readTextFile(Deno.build.os === "windows" ? "C:\\\\Windows\\\\win.ini" : "/etc/hosts")),
		readOwn: await attempt(() => Deno.readTextFile(new URL("./index.ts", import.meta.url))),
		write: await attempt(() => Deno.writeTextFile(new URL("./written.txt", import.meta.url), "x")),
		run: await attempt(() => new Deno.Command(Deno.execPath()).output()),
		signal: await attempt(() => Deno.kill(Deno.ppid, "SIGTERM")),
	}));`,
};

const WORKER_LIMIT = [
	546,
	{ code: "WORKER_LIMIT", message: "Worker failed to respond due to a resource limit (please check logs)" },
];

let project: Project;

beforeAll(async () => {
	process.env.STACK_SECRET = "of the stack";
	project = await startProject({
		files: FILES,
		configuration: { edge_runtime: { secrets: { FROM_CONFIG: "config", FROM_FILE: "config" } } },
	});
});
afterAll(async () => {
	delete process.env.STACK_SECRET;
	await project?.stop();
});

const soon = { timeout: 10_000, interval: 50 };

/** Status and body of a call that fails, as the client sees it. */
async function failureOf(path: string): Promise<[number, unknown]> {
	const { error } = await project.invoke(path);
	if (!(error instanceof FunctionsHttpError)) throw new Error(`${path} did not fail: ${error}`);
	const response: Response = error.context;
	const text = await response.text();
	return [response.status, text.startsWith("{") ? JSON.parse(text) : text];
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

describe("a function's surroundings", () => {
	it("hold what the stack injects, secrets and .env, and nothing of the stack's own", async () => {
		const { data } = await project.invoke("environment");
		expect(data).toMatchObject({
			FROM_CONFIG: "config",
			FROM_FILE: "file",
			SUPABASE_URL: project.apiUrl,
			SUPABASE_ANON_KEY: project.keys.anonToken,
			SUPABASE_SERVICE_ROLE_KEY: project.keys.serviceRoleToken,
			SUPABASE_SECRET_KEYS: JSON.stringify({ default: project.keys.secret }),
			SMTP_HOST: "127.0.0.1",
			SMTP_PORT: "2525",
		});
		expect(JSON.parse(data.SUPABASE_JWKS).keys).toHaveLength(1);
		for (const hidden of ["STACK_SECRET", "HOME", "HOSTNAME"]) expect(data).not.toHaveProperty(hidden);
		expect(project.log.warn).toHaveBeenCalledWith(expect.stringContaining("SUPABASE_"), {
			names: ["SUPABASE_URL"],
		});
	});

	it("let it read its own files, and neither read elsewhere, write, start nor signal anything", async () => {
		expect((await project.invoke("rights")).data).toEqual({
			readOwn: "allowed",
			readOutside: "NotCapable",
			write: "NotCapable",
			run: "NotCapable",
			signal: "NotCapable",
		});
	});
});

describe("a change", () => {
	it("of the function is served by the next call", async () => {
		const { data: before } = await project.invoke("pid");
		expect((await project.invoke("pid")).data).toBe(before);
		await project.write({ "pid/index.ts": `Deno.serve(() => new Response("changed"));` });
		await vi.waitFor(async () => expect((await project.invoke("pid")).data).toBe("changed"), soon);
		await vi.waitFor(() => expect(isAlive(before)).toBe(false), soon);
	});

	it("of _shared or .env reaches the functions that use them", async () => {
		expect((await project.invoke("greet")).data).toBe("hello");
		await project.write({ "_shared/greeting.ts": `export const greeting = "bonjour";` });
		await vi.waitFor(async () => expect((await project.invoke("greet")).data).toBe("bonjour"), soon);
		await project.write({ ".env": "FROM_FILE=changed\n" });
		await vi.waitFor(
			async () => expect((await project.invoke("environment")).data.FROM_FILE).toBe("changed"),
			soon,
		);
	});

	it("lets what EdgeRuntime.waitUntil holds come to its end", async () => {
		expect((await project.invoke("later")).data).toBe("function");
		await project.write({ "later/index.ts": `Deno.serve(() => new Response("changed"));` });
		await vi.waitFor(
			() => expect(project.log.info).toHaveBeenCalledWith("later: done in the background"),
			soon,
		);
	});

	it("adds a function that was not there", async () => {
		expect((await project.call("added")).status).toBe(404);
		await project.write({ "added/index.ts": `Deno.serve(() => new Response("new here"));` });
		expect((await project.invoke("added")).data).toBe("new here");
	});
});

describe("a function that does not boot", () => {
	const BOOT_ERROR = [503, { code: "BOOT_ERROR", message: "Worker failed to boot (please check logs)" }];

	it.each(["bad-syntax", "bad-import", "silent"])("answers BOOT_ERROR: %s", async (name) => {
		expect(await failureOf(name)).toEqual(BOOT_ERROR);
		expect(project.log.error).toHaveBeenCalledWith(`${name}: failed to boot.`, expect.anything());
	});

	it("for want of a package leaves the project's package.json as it is", async () => {
		const manifest = join(project.root, "package.json");
		await writeFile(manifest, '{ "private": true }');
		await writeFile(join(project.root, "pnpm-workspace.yaml"), "packages:\n  - apps/*\n");
		expect(await failureOf("bad-import")).toEqual(BOOT_ERROR);
		expect(await readFile(manifest, "utf8")).toBe('{ "private": true }');
	});

	it("prints why, and serves again once it is mended", async () => {
		expect(project.log.warn).toHaveBeenCalledWith(expect.stringContaining("bad-syntax: "));
		await project.write({ "bad-syntax/index.ts": `Deno.serve(() => new Response("mended"));` });
		expect((await project.invoke("bad-syntax")).data).toBe("mended");
	});
});

describe("a function that fails", () => {
	const WORKER_ERROR = [
		500,
		{ code: "WORKER_ERROR", message: "Function exited due to an error (please check logs)" },
	];

	it("by throwing answers 500 and prints the error", async () => {
		expect(await failureOf("throws")).toEqual([500, "Internal Server Error"]);
		await vi.waitFor(
			() =>
				expect(project.log.warn).toHaveBeenCalledWith(expect.stringContaining("the reason is in the log")),
			soon,
		);
	});

	it("by ending its process answers WORKER_ERROR, and the next call finds a new one", async () => {
		const { data: before } = await project.invoke("exits");
		expect(await failureOf("exits/now")).toEqual(WORKER_ERROR);
		const { data: after } = await project.invoke("exits");
		expect(after).not.toBe(before);
	});

	it("by forgetting a promise goes on, and prints it", async () => {
		const { data: before } = await project.invoke("rejects");
		expect((await project.invoke("rejects")).data).toBe(before);
		expect(project.log.warn).toHaveBeenCalledWith(expect.stringContaining("forgotten promise"));
	});
});

describe("limits", () => {
	it("end a function that loops for ever, and the next call finds a new process", async () => {
		const hurried = await startProject({
			files: {
				"loops/index.ts": `Deno.serve((request) => {
					if (request.url.endsWith("/now")) for (;;);
					return Response.json(Deno.pid);
				});`,
			},
			limits: { answer: 60_000, wall: 3_000 },
		});
		try {
			const { data: before } = await hurried.invoke("loops");
			const response = await hurried.call("loops/now");
			expect([response.status, await response.json()]).toEqual(WORKER_LIMIT);
			expect(isAlive(before)).toBe(false);
			expect((await hurried.invoke("loops")).data).not.toBe(before);
		} finally {
			await hurried.stop();
		}
	});

	it("end a function that takes more memory than a hosted one has", async () => {
		const roomy = await startProject({
			files: {
				"hoards/index.ts": `const hoard: unknown[] = [];
				Deno.serve(() => { for (;;) hoard.push(new Array(100_000).fill(Math.random())); });`,
			},
		});
		const response = await roomy.call("hoards").finally(() => roomy.stop());
		expect([response.status, await response.json()]).toEqual(WORKER_LIMIT);
	});

	it("let the gateway answer 504 for a function that says nothing", async () => {
		const impatient = await startProject({
			files: { "mute/index.ts": `Deno.serve(() => new Promise(() => {}));` },
			limits: { answer: 300, wall: 60_000 },
		});
		const response = await impatient.call("mute").finally(() => impatient.stop());
		expect([response.status, await response.json()]).toEqual([
			504,
			{ message: "The upstream server is timing out" },
		]);
	});
});

describe("the end of the stack", () => {
	it("leaves no process when it stops", async () => {
		const short = await startProject({ files: { "pid/index.ts": FILES["pid/index.ts"] } });
		const { data: pid } = await short.invoke("pid");
		expect(isAlive(pid)).toBe(true);
		await short.stop();
		expect(isAlive(pid)).toBe(false);
	});

	it("leaves no process when it is killed, not even one that loops for ever", async () => {
		const { child, pid, root } = await startInChildProcess();
		expect(isAlive(pid)).toBe(true);
		child.kill("SIGKILL");
		await vi.waitFor(() => expect(isAlive(pid)).toBe(false), soon);
		await rm(root, { recursive: true, force: true });
	});
});

const loopingSchema = z.object({ pid: z.number(), root: z.string() });

/** A stack in a process of its own, whose function was called and now loops; resolves with the function's process. */
async function startInChildProcess(): Promise<{ child: ChildProcess; pid: number; root: string }> {
	const script = fileURLToPath(new URL("./looping-stack.ts", import.meta.url));
	const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
	const child = spawn(process.execPath, ["--import", loader, script], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	for await (const line of createInterface({ input: child.stdout }))
		return { child, ...loopingSchema.parse(JSON.parse(line)) };
	throw new Error("The stack ended before its function looped.");
}

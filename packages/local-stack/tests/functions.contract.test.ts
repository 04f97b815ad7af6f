import { FunctionRegion } from "@supabase/supabase-js";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, startProject } from "./functions-project.ts";

const ECHO = `Deno.serve(async (request) => {
	const { pathname, search } = new URL(request.url);
	return Response.json(
		{
			method: request.method, pathname, search,
			region: request.headers.get("x-region"),
			authorization: request.headers.get("authorization"),
			forwardedHost: request.headers.get("x-forwarded-host"),
			type: request.headers.get("content-type"),
			body: await request.text(),
		},
		{ headers: { "access-control-allow-origin": "https://app.example.test", "x-own": "kept" } },
	);
});`;

const FILES = {
	"echo/index.ts": ECHO,
	"open/index.ts": `Deno.serve(() => new Response("come in"));`,
	"off/index.ts": `Deno.serve(() => new Response("never"));`,
	"elsewhere/main.ts": `Deno.serve(() => new Response("own entrypoint"));`,
	"exported/index.ts": `export default { fetch: (request: Request) => Response.json({ main: import.meta.main, method: request.method }) };`,
	"main-only/index.ts": `if (import.meta.main) Deno.serve({ port: 8000, onListen() {} }, () => new Response("main"));`,
	"stream/index.ts": `const encoder = new TextEncoder();
	let release = () => {};
	Deno.serve((request) => {
		if (request.url.endsWith("/release")) { release(); return new Response("released"); }
		const body = new ReadableStream({
			async start(controller) {
				controller.enqueue(encoder.encode("data: 1\\n\\n"));
				await new Promise<void>((resolve) => { release = resolve; });
				controller.enqueue(encoder.encode("data: 2\\n\\n"));
				controller.close();
			},
		});
		return new Response(body, { headers: { "content-type": "text/event-stream" } });
	});`,
	"bytes/index.ts": `Deno.serve(async (request) => new Response(await request.arrayBuffer(), { headers: { "content-type": "application/octet-stream" } }));`,
	"form/index.ts": `Deno.serve(async (request) => { const form = await request.formData(); return Response.json({ note: form.get("note"), size: (form.get("file") as File).size }); });`,
	"redirect/index.ts": `Deno.serve(() => new Response(null, { status: 302, headers: { location: "https://example.test/" } }));`,
	"nothing/index.ts": `Deno.serve(() => new Response(null, { status: 204 }));`,
	"_shared/index.ts": `Deno.serve(() => new Response("not a function"));`,
};

let project: Project;

beforeAll(async () => {
	project = await startProject({
		files: FILES,
		configuration: {
			functions: {
				open: { verify_jwt: false },
				off: { enabled: false },
				elsewhere: { entrypoint: "./functions/elsewhere/main.ts" },
			},
		},
	});
});
afterAll(() => project?.stop());

describe("a call", () => {
	it("reaches the function with method, path, query, body and region", async () => {
		const { data, error } = await project.invoke("echo/deep/path?x=1", {
			method: "PUT",
			body: { hello: "été" },
			region: FunctionRegion.EuWest3,
		});
		expect(error).toBeNull();
		expect(data).toMatchObject({
			method: "PUT",
			pathname: "/echo/deep/path",
			search: expect.stringContaining("x=1"),
			region: "eu-west-3",
			type: "application/json",
			body: '{"hello":"été"}',
			forwardedHost: new URL(project.apiUrl).host,
		});
	});

	it("carries bytes both ways unchanged", async () => {
		const bytes = crypto.getRandomValues(new Uint8Array(60_000));
		const { data } = await project.invoke("bytes", { body: bytes.buffer });
		expect(new Uint8Array(await data.arrayBuffer())).toEqual(bytes);
	});

	it("carries a form with a file", async () => {
		const form = new FormData();
		form.set("note", "été");
		form.set("file", new File(["12345"], "five.txt"));
		expect((await project.invoke("form", { body: form })).data).toEqual({ note: "été", size: 5 });
	});

	it("brings back redirects and empty answers as they are", async () => {
		const headers = { apikey: project.keys.publishable };
		const redirect = await project.call("redirect", { headers, redirect: "manual" });
		expect([redirect.status, redirect.headers.get("location")]).toEqual([302, "https://example.test/"]);
		expect((await project.call("nothing")).status).toBe(204);
	});

	it("streams: the first event is there before the function has made the last", async () => {
		const { data } = await project.invoke("stream");
		const reader = data.body.getReader();
		const next = async () => new TextDecoder().decode((await reader.read()).value);
		expect(await next()).toBe("data: 1\n\n");
		expect((await project.invoke("stream/release")).data).toBe("released");
		expect(await next()).toBe("data: 2\n\n");
		expect((await reader.read()).done).toBe(true);
	});

	it("serves modules that export a fetch function, and those that ask whether they are the main one", async () => {
		expect((await project.invoke("exported")).data).toEqual({ main: true, method: "POST" });
		expect((await project.invoke("main-only")).data).toBe("main");
	});

	it("follows config.toml's entrypoint", async () => {
		expect((await project.invoke("elsewhere")).data).toBe("own entrypoint");
	});

	it.each(["missing", "_shared", "off", "", "..", "package.json"])("answers 404 for %j", async (name) => {
		const response = await project.call(name === ".." ? "%2e%2e%2fecho" : name);
		expect([response.status, await response.text()]).toEqual([404, "Function not found"]);
	});
});

describe("verify_jwt", () => {
	const token = (secret: string, expires = "1h") =>
		new SignJWT({ role: "authenticated" })
			.setProtectedHeader({ alg: "HS256" })
			.setExpirationTime(expires)
			.sign(new TextEncoder().encode(secret));
	const refused = async (authorization?: string) => {
		const response = await project.call("echo", { headers: authorization ? { authorization } : {} });
		return [response.status, await response.json()];
	};

	it("refuses a call without a token", async () => {
		expect(await refused()).toEqual([401, { msg: "Error: Missing authorization header" }]);
	});

	it("refuses tokens that are forged, expired, unsigned or none at all", async () => {
		const invalid = [401, { msg: "Invalid JWT" }];
		expect(await refused(`Bearer ${await token("another secret of at least thirty-two bytes")}`)).toEqual(
			invalid,
		);
		expect(await refused(`Bearer ${await token(project.keys.jwtSecret, "-1m")}`)).toEqual(invalid);
		const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"role":"service_role"}')}.`.replaceAll("=", "");
		expect(await refused(`Bearer ${unsigned}`)).toEqual(invalid);
		expect(await refused("Bearer nonsense")).toEqual([
			401,
			{ msg: expect.stringContaining("Invalid Token") },
		]);
		expect(await refused("Basic abc")).toEqual([401, { msg: "Error: Auth header is not 'Bearer {token}'" }]);
	});

	it("lets a person's token and an API key through, as what the function sees", async () => {
		const authorization = `Bearer ${await token(project.keys.jwtSecret)}`;
		const response = await project.call("echo", { headers: { authorization } });
		expect(await response.json()).toMatchObject({ authorization });
		const withKey = await project.call("echo", { headers: { apikey: project.keys.secret } });
		expect(await withKey.json()).toMatchObject({ authorization: `Bearer ${project.keys.serviceRoleToken}` });
	});

	it("is not asked for where config.toml says so", async () => {
		expect(await (await project.call("open", {})).text()).toBe("come in");
	});
});

describe("CORS", () => {
	it("answers the browser's preflight without starting anything", async () => {
		const response = await project.call("echo", {
			method: "OPTIONS",
			headers: {
				origin: "https://app.example.test",
				"access-control-request-method": "POST",
				"access-control-request-headers": "authorization, x-client-info",
			},
		});
		expect(response.status).toBe(200);
		expect(response.headers.get("access-control-allow-headers")).toBe("authorization, x-client-info");
	});

	it("passes a bare OPTIONS to the function, token or not", async () => {
		const response = await project.call("echo", { method: "OPTIONS" });
		expect(await response.json()).toMatchObject({ method: "OPTIONS" });
	});

	it("gives each header once, also on refusals", async () => {
		const answered = await project.call("echo");
		expect(answered.headers.get("access-control-allow-origin")).toBe("*");
		expect(answered.headers.get("x-own")).toBe("kept");
		const refusedResponse = await project.call("echo", {});
		expect(refusedResponse.headers.get("access-control-allow-origin")).toBe("*");
	});
});

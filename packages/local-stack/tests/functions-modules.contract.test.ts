import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, startProject } from "./functions-project.ts";

const WORD = `import { word } from "word"; Deno.serve(() => new Response(word));`;
const word = (origin: string) => `export const word = "${origin}";`;
const map = (target: string) => JSON.stringify({ imports: { word: target } });

/** Each function has every map above its own place in the order, so that only the order decides. */
const FILES = {
	"words/config.ts": word("config.toml"),
	"words/deno-json.ts": word("deno.json"),
	"words/deno-jsonc.ts": word("deno.jsonc"),
	"words/import-map.ts": word("import_map.json"),
	"words/shared.ts": word("functions/import_map.json"),
	"words/config.json": map("./config.ts"),
	"import_map.json": map("./words/shared.ts"),
	"first/index.ts": WORD,
	"first/deno.json": map("../words/deno-json.ts"),
	"second/index.ts": WORD,
	"second/deno.json": map("../words/deno-json.ts"),
	"second/deno.jsonc": map("../words/deno-jsonc.ts"),
	"third/index.ts": WORD,
	"third/deno.jsonc": `{ /* commented */ "imports": { "word": "../words/deno-jsonc.ts", }, }`,
	"third/import_map.json": map("../words/import-map.ts"),
	"fourth/index.ts": WORD,
	"fourth/import_map.json": map("../words/import-map.ts"),
	"fifth/index.ts": WORD,
	"package/index.ts": `import { z } from "npm:zod"; import { z as mini } from "zod/mini"; import process from "node:process";
	Deno.serve(() => Response.json([z.string().safeParse(1).success, typeof mini.string, process.env.HOME ?? null]));`,
	"package/deno.json": `{ "imports": { "zod": "npm:zod@4" } }`,
	"remote/index.ts": `import "jsr:@supabase/functions-js@2/edge-runtime.d.ts";
	import { serve } from "https://deno.land/std@0.168.0/http/server.ts";
	import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
	serve(() => new Response(typeof createClient));`,
	"template/index.ts": `import "@supabase/functions-js/edge-runtime.d.ts";
	import { createClient } from "jsr:@supabase/supabase-js@2";
	Deno.serve(() => new Response(typeof createClient));`,
	"template/deno.json": `{ "imports": { "@supabase/functions-js": "jsr:@supabase/functions-js@^2" } }`,
	"broken-map/index.ts": WORD,
	"broken-map/deno.json": `{ "imports": { "word": `,
};

let project: Project;

beforeAll(async () => {
	project = await startProject({
		files: FILES,
		configuration: { functions: { first: { import_map: "./functions/words/config.json" } } },
	});
});
afterAll(() => project?.stop());

const answerOf = async (name: string) => (await project.invoke(name)).data;

describe("import maps", () => {
	it.each([
		["first", "config.toml"],
		["second", "deno.json"],
		["third", "deno.jsonc"],
		["fourth", "import_map.json"],
		["fifth", "functions/import_map.json"],
	])("of %s: %s comes first", async (name, expected) => {
		expect(await answerOf(name)).toBe(expected);
	});

	it("that cannot be read are named in the log", async () => {
		expect((await project.call("broken-map")).status).toBe(503);
		expect(project.log.error).toHaveBeenCalledWith("broken-map: failed to boot.", {
			reason: expect.stringMatching(/broken-map.deno\.json is no JSON: \w+ at offset \d+/),
		});
	});
});

describe("packages", () => {
	it("come from node_modules, subpaths of a deno.json's entry too", async () => {
		expect(await answerOf("package")).toEqual([false, "function", null]);
	});

	it("of jsr.io, deno.land and esm.sh that templates use need no network", async () => {
		expect(await answerOf("remote")).toBe("function");
		expect(await answerOf("template")).toBe("function");
	});
});

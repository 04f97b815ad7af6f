import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { glob } from "tinyglobby";
import { z } from "zod";
import type { FunctionDefinition } from "./definition.ts";

const specifiers = z.record(z.string(), z.string());
const importMapSchema = z.looseObject({
	imports: specifiers.default({}),
	scopes: z.record(z.string(), specifiers).default({}),
	importMap: z.string().optional(),
});
type Specifiers = z.infer<typeof specifiers>;

const TYPES_ONLY = runtimeModule("types-only.ts");
const HTTP_SERVER = runtimeModule("std-http-server.ts");
const REMOTE_SPECIFIER = /["'`]((?:jsr:|https:\/\/(?:deno\.land|esm\.sh)\/)[^"'`\s]+)["'`]/g;

/**
 * Writes the import map the function runs with: its own, and beside it a local stand-in for each module
 * that can only be had from jsr.io, esm.sh or deno.land, so that a function starts without a network.
 * @returns the path of the file written
 * @throws `Error` naming the function's import map when it cannot be read
 */
export async function writeImportMap(
	definition: FunctionDefinition,
	functions: string,
	target: string,
): Promise<string> {
	const own = definition.importMap ? await readImportMap(definition.importMap) : { imports: {}, scopes: {} };
	const standIns = Object.fromEntries(
		(await remoteSpecifiers(definition, functions)).flatMap((specifier) => {
			const local = standIn(specifier);
			return local === specifier ? [] : [[specifier, local]];
		}),
	);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, JSON.stringify({ imports: { ...standIns, ...own.imports }, scopes: own.scopes }));
	return target;
}

async function readImportMap(
	path: string,
): Promise<{ imports: Specifiers; scopes: Record<string, Specifiers> }> {
	const map = importMapSchema.safeParse(await readJson(path));
	if (!map.success) throw new Error(`${path} is no import map: ${z.prettifyError(map.error)}`);
	const { imports, scopes, importMap } = map.data;
	if (importMap) return readImportMap(join(dirname(path), importMap));
	const base = pathToFileURL(path);
	return {
		imports: absolute(imports, base),
		scopes: Object.fromEntries(
			Object.entries(scopes).map(([scope, entries]) => [
				absoluteSpecifier(scope, base),
				absolute(entries, base),
			]),
		),
	};
}

async function readJson(path: string): Promise<unknown> {
	const errors: ParseError[] = [];
	const value: unknown = parse(await readFile(path, "utf8"), errors, { allowTrailingComma: true });
	const [error] = errors;
	if (error)
		throw new Error(`${path} is no JSON: ${printParseErrorCode(error.error)} at offset ${error.offset}`);
	return value;
}

function absolute(entries: Specifiers, base: URL): Specifiers {
	return Object.fromEntries(
		Object.entries(entries).flatMap(([key, value]) => {
			const target = absoluteSpecifier(value, base);
			return [[absoluteSpecifier(key, base), standIn(target)], ...subpaths(key, target)];
		}),
	);
}

/** In a `deno.json`, `"zod": "npm:zod@4"` stands for `zod/mini` too; in a plain import map it would not. */
function subpaths(key: string, target: string): [string, string][] {
	if (key.endsWith("/") || !/^(npm|jsr):/.test(target)) return [];
	if (isTypesOnly(`${target}/edge-runtime.d.ts`)) return [[`${key}/edge-runtime.d.ts`, TYPES_ONLY]];
	return [[`${key}/`, `${standIn(target).replace(/^(npm|jsr):\/?/, "$1:/")}/`]];
}

function absoluteSpecifier(specifier: string, base: URL): string {
	return /^\.{0,2}\//.test(specifier) ? new URL(specifier, base).href : specifier;
}

/** What to load instead, or the specifier itself where nothing stands in for it. */
function standIn(specifier: string): string {
	if (isTypesOnly(specifier)) return TYPES_ONLY;
	if (/^https:\/\/deno\.land\/std(@[^/]+)?\/http\/server\.ts$/.test(specifier)) return HTTP_SERVER;
	// Supabase publishes the same packages on npm.
	return specifier.replace(/^(?:jsr:\/?|https:\/\/esm\.sh\/)(@supabase\/)/, "npm:$1");
}

function isTypesOnly(specifier: string): boolean {
	return /@supabase\/functions-js(@[^/]+)?\/(src\/)?edge-runtime\.d\.ts$/.test(specifier);
}

async function remoteSpecifiers({ entrypoint }: FunctionDefinition, functions: string): Promise<string[]> {
	const sources = await glob("**/*.{ts,tsx,js,jsx,mjs}", {
		cwd: functions,
		absolute: true,
		ignore: ["**/node_modules/**"],
	});
	const texts = await Promise.all(
		[...new Set([...sources, entrypoint])].map((path) => readFile(path, "utf8")),
	);
	return texts.flatMap((text) =>
		[...text.matchAll(REMOTE_SPECIFIER)].flatMap(([, specifier]) => specifier ?? []),
	);
}

function runtimeModule(name: string): string {
	return pathToFileURL(join(runtimeDirectory(), name)).href;
}

/** The folder of the modules that run inside Deno. */
export function runtimeDirectory(): string {
	return fileURLToPath(new URL("./runtime/", import.meta.url));
}

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type FunctionDefinition, functionsDirectory } from "./definition.ts";
import { runtimeDirectory } from "./import-map.ts";

const installerSchema = z.object({ runInstall: z.function({ input: [], output: z.string() }) });

/** Memory of a hosted function. https://supabase.com/docs/guides/functions/limits */
const MEMORY_MEGABYTES = 256;

/**
 * The Deno binary itself. The package's `deno` command is a Node script that waits for it, and killing
 * that script would leave Deno running.
 * @throws `Error` when the package has no binary for this system
 */
export function denoBinary(): string {
	const installer: unknown = createRequire(import.meta.url)("deno/install_api.cjs");
	return installerSchema.parse(installer).runInstall();
}

/**
 * The arguments that run a function: it may use the network, what its environment holds, and read
 * its own folders and `node_modules`; it may write nothing and start nothing.
 */
export function denoArguments(definition: FunctionDefinition, supabase: string, importMap: string): string[] {
	const functions = functionsDirectory({ directories: { supabase, data: "" } });
	const modules = nodeModulesAbove(functions);
	const readable = [functions, runtimeDirectory(), ...definition.readable, ...modules];
	return [
		"run",
		"--quiet",
		"--no-prompt",
		"--no-lock",
		"--allow-net",
		"--allow-env",
		"--allow-sys=hostname,networkInterfaces,osRelease",
		`--allow-read=${readable.map((path) => path.replaceAll(",", ",,")).join(",")}`,
		// Given up by the preloaded module before the function starts.
		"--allow-run",
		`--node-modules-dir=${modules.length > 0 ? "manual" : "none"}`,
		`--import-map=${importMap}`,
		`--v8-flags=--max-old-space-size=${MEMORY_MEGABYTES}`,
		`--preload=${join(runtimeDirectory(), "preload.ts")}`,
		definition.entrypoint,
	];
}

/** With no `node_modules` in reach Deno takes npm packages from its cache, or from the registry. */
function nodeModulesAbove(folder: string): string[] {
	const modules = join(folder, "node_modules");
	const above = dirname(folder) === folder ? [] : nodeModulesAbove(dirname(folder));
	return existsSync(modules) ? [modules, ...above] : above;
}

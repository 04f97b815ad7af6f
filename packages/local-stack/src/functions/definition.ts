import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { StackContext } from "../service.ts";

/** One edge function as `supabase functions serve` would serve it; all paths are absolute. */
export interface FunctionDefinition {
	readonly name: string;
	readonly entrypoint: string;
	readonly verifyJwt: boolean;
	/** A `deno.json`, `deno.jsonc` or plain import map; absent where the function has none. */
	readonly importMap: string | undefined;
	/** Folders the function may read besides `supabase/functions`. */
	readonly readable: readonly string[];
}

const SLUG = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** `supabase/functions`. */
export function functionsDirectory({ directories }: Pick<StackContext, "directories">): string {
	return join(directories.supabase, "functions");
}

/**
 * The function of that name, or nothing when there is none or it is switched off.
 * Found by the CLI's rules: a folder with `index.ts`, or an entry of `config.toml`.
 */
export function findFunction(
	name: string,
	context: Pick<StackContext, "configuration" | "directories">,
): FunctionDefinition | undefined {
	if (!SLUG.test(name)) return undefined;
	const settings = Object.hasOwn(context.configuration.functions, name)
		? context.configuration.functions[name]
		: undefined;
	if (settings?.enabled === false) return undefined;
	const fromSupabase = (path: string) => resolve(context.directories.supabase, path);
	const folder = join(functionsDirectory(context), name);
	const entrypoint = settings?.entrypoint ? fromSupabase(settings.entrypoint) : join(folder, "index.ts");
	if (!existsSync(entrypoint)) return undefined;
	return {
		name,
		entrypoint,
		verifyJwt: settings?.verify_jwt ?? true,
		importMap: settings?.import_map
			? fromSupabase(settings.import_map)
			: findImportMap(folder, functionsDirectory(context)),
		readable: [
			dirname(entrypoint),
			...(settings?.static_files ?? []).map((path) => staticRoot(fromSupabase(path))),
		],
	};
}

/** The order of the CLI (`deploy.go`, `GetFunctionConfig`). */
function findImportMap(folder: string, functions: string): string | undefined {
	return [
		join(folder, "deno.json"),
		join(folder, "deno.jsonc"),
		join(folder, "import_map.json"),
		join(functions, "import_map.json"),
	].find((path) => existsSync(path));
}

/** The folder above the first wildcard of a pattern. */
function staticRoot(pattern: string): string {
	const [fixed = pattern] = pattern.split("*");
	return fixed === pattern ? pattern : dirname(`${fixed}_`);
}

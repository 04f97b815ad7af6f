import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./step.ts";

/** Everything `npm test` runs, the quickest to fail first. */
export function steps(root: string): Step[] {
	return [
		{ name: "lint", says: "format, lint, names and import rules", commands: [["biome", "ci", "."]] },
		{
			name: "types",
			says: "TypeScript, every package, and the edge functions as Deno reads them",
			commands: [...typedFolders(root).map((folder) => ["tsc", "-p", folder] as const), checkFunctions(root)],
		},
		{ name: "unused", says: "unused files, exports and dependencies", commands: [["knip", "--no-progress"]] },
		{
			name: "unit",
			says: "logic and components",
			commands: [
				vitest("packages/shared"),
				vitest("packages/ui"),
				vitest("apps/hub"),
				vitest("apps/portal"),
				vitest("scripts"),
				vitest("packages/local-stack", "unit"),
			],
		},
		{
			name: "weight",
			says: "how much of each app is fetched before its login page is usable",
			commands: [["tsx", "scripts/weight.ts"]],
		},
		{
			name: "database",
			says: "policies, invariants and the isolation matrix",
			commands: [vitest("supabase/tests")],
		},
		{
			name: "contract",
			says: "every service over HTTP, through the real client",
			commands: [
				vitest("packages/local-stack", "contract"),
				vitest("packages/local-stack", "process"),
				vitest("supabase/functions"),
			],
		},
		{
			name: "journeys",
			says: "people in a real browser",
			commands: [["playwright", "test", "--config", "e2e/playwright.config.ts"]],
			needsBrowser: true,
		},
	];
}

function vitest(folder: string, project?: string): readonly [string, ...string[]] {
	return ["vitest", "run", "--root", folder, ...(project ? ["--project", project] : [])];
}

function checkFunctions(root: string): readonly [string, ...string[]] {
	const functions = join(root, "supabase", "functions");
	const entries = readdirSync(functions)
		.map((name) => join(functions, name, "index.ts"))
		.filter((path) => existsSync(path));
	return ["tsx", "packages/local-stack/src/functions/check-types.ts", ...entries];
}

const FOLDERS_OF_PACKAGES = ["apps", "packages", "supabase"];

function typedFolders(root: string): string[] {
	const nested = FOLDERS_OF_PACKAGES.flatMap((folder) =>
		readdirSync(join(root, folder)).map((name) => join(folder, name)),
	);
	return [...nested, "e2e", "benchmarks", "scripts"].filter((folder) => isTyped(join(root, folder)));
}

function isTyped(folder: string): boolean {
	try {
		return readdirSync(folder).includes("tsconfig.json");
	} catch {
		return false;
	}
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./step.ts";

/** Everything `npm test` runs, the quickest to fail first. */
export function steps(root: string): Step[] {
	return [
		{ name: "lint", says: "format, lint, names and import rules", commands: [["biome", "ci", "."]] },
		{
			name: "types",
			says: "TypeScript, every package",
			commands: typedFolders(root).map((folder) => ["tsc", "-p", folder] as const),
		},
		{ name: "unused", says: "unused files, exports and dependencies", commands: [["knip", "--no-progress"]] },
		{ name: "unit", says: "logic and components", commands: [["vitest", "run", "--project", "!*contract*"]] },
		{
			name: "contract",
			says: "the database and every service over HTTP",
			commands: [["vitest", "run", "--project", "*contract*"]],
		},
		{
			name: "journeys",
			says: "people in a real browser",
			commands: [["playwright", "test", "--config", "e2e/playwright.config.ts"]],
			needsBrowser: true,
		},
	];
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

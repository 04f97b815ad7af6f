import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { formatted } from "./formatted.ts";

const FILE = "packages/shared/src/database.types.ts";

/** The TypeScript of the database's public schema, as the Supabase CLI writes it and Biome formats it. */
export async function databaseTypes(root: string, databaseUrl: string): Promise<string> {
	const binaries = join(root, "node_modules", ".bin");
	const { stdout } = await promisify(execFile)(
		join(binaries, "supabase"),
		["gen", "types", "typescript", `--remote=${databaseUrl}?sslmode=disable`, "--schema", "public"],
		{ cwd: root, maxBuffer: 16 * 1024 * 1024 },
	);
	return formatted(root, FILE, stdout);
}

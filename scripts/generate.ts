// Writes what is generated from the database: its types, and the page about the folders.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startStack } from "@dossier/local-stack";
import { databaseTypes } from "./generate/database-types.ts";
import { foldersPage } from "./generate/folders-page.ts";

const ROOT = join(import.meta.dirname, "..");

const stack = await startStack({ projectDirectory: ROOT, seed: false });
try {
	await writeFile(
		join(ROOT, "packages/shared/src/database.types.ts"),
		await databaseTypes(ROOT, stack.databaseUrl),
	);
	await writeFile(join(ROOT, "docs/folders.md"), await foldersPage(ROOT, stack.databaseUrl));
} finally {
	await stack.stop();
}

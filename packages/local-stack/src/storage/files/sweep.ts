import type { Pool } from "pg";
import { z } from "zod";
import type { ObjectFiles } from "./object-files.ts";

const row = z.object({ version: z.string() });

/**
 * Removes bytes no row names: what a crash left between the bytes and their row, or a reset of the database.
 * Only to be run before the first request.
 * @returns how many files went.
 */
export async function sweep(files: ObjectFiles, pool: Pool): Promise<number> {
	await files.discardIncoming();
	let removed = 0;
	for await (const versions of files.versions()) {
		const { rows } = await pool.query("select version from storage.objects where version = any($1)", [
			versions,
		]);
		const named = new Set(
			z
				.array(row)
				.parse(rows)
				.map(({ version }) => version),
		);
		const orphans = versions.filter((version) => !named.has(version));
		await Promise.all(orphans.map((version) => files.remove(version)));
		removed += orphans.length;
	}
	return removed;
}

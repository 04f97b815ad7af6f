import type { Client } from "pg";
import { z } from "zod";

const definitionsSchema = z.array(z.object({ name: z.string(), definition: z.string() }));

/** Drops the indexes of the tables, but for those of constraints, and gives back what builds them again. */
export async function dropIndexes(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
	const { rows } = await client.query(
		`select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
		where indrelid = any ($1::regclass[]) and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
		[tables],
	);
	const indexes = definitionsSchema.parse(rows);
	for (const { name } of indexes) await client.query(`drop index ${name}`);
	return async () => {
		await client.query("set maintenance_work_mem = '512MB'");
		for (const { definition } of indexes) await client.query(definition);
	};
}

import type { Pool } from "pg";
import { z } from "zod";
import type { RealtimeClaims } from "../access/authenticate.ts";
import type { Change } from "./change.ts";
import type { Relation } from "./relation.ts";

const answersSchema = z.tuple([z.object({ visible: z.array(z.boolean()) })]);

/**
 * Those of `claims` under which the changed row can be read now, by the table's own policies:
 * one question for each distinct set of claims, all in one query.
 */
export async function visibleTo(
	pool: Pool,
	relation: Relation,
	change: Change,
	claims: readonly RealtimeClaims[],
): Promise<ReadonlySet<RealtimeClaims>> {
	const callers = new Map<string, RealtimeClaims[]>();
	for (const caller of claims) {
		const text = JSON.stringify(caller);
		callers.set(text, [...(callers.get(text) ?? []), caller]);
	}
	if (callers.size === 0) return new Set();

	// By role, because the statement is planned again when the role changes.
	const distinct = [...callers].sort(([, [a]], [, [b]]) => (a?.role ?? "").localeCompare(b?.role ?? ""));
	const { rows } = await pool.query({
		name: "realtime.visible_to",
		text: "select realtime.visible_to($1, $2, $3, $4, $5) as visible",
		values: [
			relation.oid,
			JSON.stringify(primaryKey(relation, change)),
			change.transaction.id,
			distinct.map(([, [caller]]) => caller?.role ?? ""),
			distinct.map(([text]) => text),
		],
	});
	const [{ visible }] = answersSchema.parse(rows);
	return new Set(distinct.flatMap(([, same], index) => (visible[index] ? same : [])));
}

function primaryKey(relation: Relation, { record }: Change): Record<string, string | null> {
	const names = relation.columns.filter((column) => column.isPrimaryKey).map((column) => column.name);
	return Object.fromEntries(names.map((name) => [name, record?.get(name) ?? null]));
}

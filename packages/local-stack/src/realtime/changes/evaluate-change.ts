import { escapeIdentifier, type Pool } from "pg";
import type { JsonText } from "../socket/message.ts";
import type { Change, Row } from "./change.ts";
import type { Filter } from "./filter.ts";
import { filterExpression, StatementValues } from "./filter-expression.ts";
import type { Column, Relation } from "./relation.ts";

/** A row with its values as `to_jsonb` writes them. */
export type JsonRow = ReadonlyMap<string, JsonText>;

/** A change as Postgres reads it. */
export interface EvaluatedChange {
	readonly record: JsonRow;
	readonly oldRecord: JsonRow;
	/** For each of the filters asked about, whether the row passes. */
	readonly passes: readonly boolean[];
}

interface SqlRow {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly source: string;
	has(column: string): boolean;
}

/**
 * Has Postgres turn the row's text into JSON, compute its generated columns and apply the filters, in one query.
 * Filters look at the row after the change, or before it when it was deleted.
 */
export async function evaluateChange(
	pool: Pool,
	relation: Relation,
	change: Change,
	filters: readonly (readonly Filter[])[],
): Promise<EvaluatedChange> {
	try {
		return await evaluate(pool, relation, change, filters);
	} catch (error) {
		if (filters.every((conditions) => conditions.length === 0)) throw error;
		// A filter may fail on this row only (a pattern that ends in an escape): that must not silence the others.
		const [unfiltered, ...passes] = await Promise.all([
			evaluate(pool, relation, change, []),
			...filters.map((conditions) =>
				evaluate(pool, relation, change, [conditions]).then(
					(result) => result.passes[0] === true,
					() => false,
				),
			),
		]);
		return { ...unfiltered, passes };
	}
}

async function evaluate(
	pool: Pool,
	relation: Relation,
	change: Change,
	filters: readonly (readonly Filter[])[],
): Promise<EvaluatedChange> {
	const values = new StatementValues();
	const record = sqlRow("new_row", relation, change.record, values);
	const oldRecord = sqlRow("old_row", relation, change.oldRecord, values);
	const filtered = change.type === "DELETE" ? oldRecord : record;
	const passing = filters.map((conditions) =>
		conditions.length === 0 ? "true" : (filterExpression(conditions, relation, filtered, values) ?? "false"),
	);
	const text = `select ${jsonArray(record)}, ${jsonArray(oldRecord)}, array[${passing.join(", ")}]::boolean[]
		from ${record.source} cross join ${oldRecord.source}`;
	const result = await pool.query<[string[], string[], boolean[]]>({
		text,
		values: values.list,
		rowMode: "array",
	});
	const [after = [], before = [], passes = []] = result.rows[0] ?? [];
	return { record: jsonRow(record, after), oldRecord: jsonRow(oldRecord, before), passes };
}

/** The row as a source of SQL; without the generated columns when a value they may need did not travel. */
function sqlRow(name: string, relation: Relation, row: Row = new Map(), values: StatementValues): SqlRow {
	const stored = relation.columns.filter((column) => row.has(column.name));
	const isWhole = relation.columns.every((column) => column.generated !== null || row.has(column.name));
	const generated = isWhole ? relation.columns.filter((column) => column.generated !== null) : [];
	const base = stored.map(
		(column) => `${values.add(row.get(column.name))}::${column.sqlType} as ${escapeIdentifier(column.name)}`,
	);
	const computed = generated.map((column) => `(${column.generated}) as ${escapeIdentifier(column.name)}`);
	const columns = [...stored, ...generated];
	const names = new Set(columns.map((column) => column.name));
	return {
		name,
		columns,
		source: `(select ${["stored.*", ...computed].join(", ")} from (select ${base.join(", ")}) as stored) as ${name}`,
		has: (column) => names.has(column),
	};
}

function jsonArray({ name, columns }: SqlRow): string {
	const values = columns.map(
		(column) => `coalesce(to_jsonb(${name}.${escapeIdentifier(column.name)})::text, 'null')`,
	);
	return `array[${values.join(", ")}]::text[]`;
}

function jsonRow({ columns }: SqlRow, values: readonly string[]): JsonRow {
	return new Map(columns.map((column, index) => [column.name, values[index] ?? "null"]));
}

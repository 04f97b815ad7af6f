import type { JsonText } from "../socket/message.ts";
import type { Change } from "./change.ts";
import type { EvaluatedChange, JsonRow } from "./evaluate-change.ts";
import type { Column, Relation } from "./relation.ts";

/** What a payload is written for: everybody with the same role and selection receives the same text. */
export interface PayloadReader {
	readonly role: string;
	readonly select: readonly string[] | null;
}

const LARGEST_RECORD_BYTES = 1024 * 1024;
const LARGEST_KEPT_VALUE_BYTES = 64;

/**
 * Why the row itself cannot be told: without a primary key nobody can be asked whether they may read it,
 * and whoever may not read the key may not be told which row it is. `undefined` when it can.
 */
export function obstacle(relation: Relation, change: Change, role: string): string | undefined {
	const key = relation.columns.filter((column) => column.isPrimaryKey);
	if (key.length === 0 && change.type !== "DELETE") return "Error 400: Bad Request, no primary key";
	if (!key.every((column) => column.readableBy.includes(role))) return "Error 401: Unauthorized";
	return undefined;
}

/** The `data` of a `postgres_changes` event, with the columns this reader may see and asked for. */
export function changePayload(
	relation: Relation,
	change: Change,
	evaluated: EvaluatedChange,
	reader: PayloadReader,
): JsonText {
	const head = [
		`"schema":${JSON.stringify(change.relation.schema)}`,
		`"table":${JSON.stringify(change.relation.name)}`,
		`"type":"${change.type}"`,
		`"commit_timestamp":"${change.transaction.committedAt.toISOString()}"`,
	];
	const refusal = obstacle(relation, change, reader.role);
	if (refusal) return object([...head, `"columns":[]`, `"errors":[${JSON.stringify(refusal)}]`]);

	const columns = relation.columns.filter((column) => isShown(column, reader));
	const isTooLarge = sizeOf(evaluated.record) + sizeOf(evaluated.oldRecord) > LARGEST_RECORD_BYTES;
	const parts = [
		...head,
		`"columns":${JSON.stringify(columns.map(({ name, type }) => ({ name, type })))}`,
		...(change.record ? [`"record":${recordText(evaluated.record, columns, isTooLarge)}`] : []),
		...(change.oldRecord
			? [`"old_record":${recordText(evaluated.oldRecord, toldOfOld(columns, relation, change), isTooLarge)}`]
			: []),
		`"errors":${isTooLarge ? '["Error 413: Payload Too Large"]' : "null"}`,
	];
	return object(parts);
}

function isShown(column: Column, { role, select }: PayloadReader): boolean {
	if (!column.readableBy.includes(role)) return false;
	return select === null || column.isPrimaryKey || select.includes(column.name);
}

/** A deleted row can no longer be asked about: under row-level security only its key is told. */
function toldOfOld(columns: readonly Column[], relation: Relation, change: Change): readonly Column[] {
	if (change.type !== "DELETE" || !relation.hasRowSecurity) return columns;
	return columns.filter((column) => column.isPrimaryKey);
}

function recordText(row: JsonRow, columns: readonly Column[], isTooLarge: boolean): JsonText {
	const fields = columns.flatMap(({ name }) => {
		const value = row.get(name);
		if (value === undefined) return [];
		if (isTooLarge && Buffer.byteLength(value) > LARGEST_KEPT_VALUE_BYTES) return [];
		return [`${JSON.stringify(name)}:${value}`];
	});
	return object(fields);
}

function sizeOf(row: JsonRow): number {
	let size = 0;
	for (const value of row.values()) size += value.length;
	return size;
}

function object(fields: readonly string[]): JsonText {
	return `{${fields.join(",")}}`;
}

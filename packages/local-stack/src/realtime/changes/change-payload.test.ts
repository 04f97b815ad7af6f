import type { Pgoutput } from "pg-logical-replication";
import { describe, expect, test } from "vitest";
import type { Change } from "./change.ts";
import { changePayload } from "./change-payload.ts";
import type { EvaluatedChange } from "./evaluate-change.ts";
import type { Relation } from "./relation.ts";

const everybody = ["anon", "authenticated", "service_role"];
const column = { type: "text", sqlType: "text", generated: null, isPrimaryKey: false, readableBy: everybody };

const relation: Relation = {
	oid: 1,
	schema: "public",
	table: "notes",
	hasRowSecurity: true,
	columns: [
		{ ...column, name: "id", type: "int8", sqlType: "bigint", isPrimaryKey: true },
		{ ...column, name: "body" },
		{ ...column, name: "secret", readableBy: ["service_role"] },
	],
};

const streamed: Pgoutput.MessageRelation = {
	tag: "relation",
	relationOid: 1,
	schema: "public",
	name: "notes",
	replicaIdentity: "full",
	columns: [],
	keyColumns: ["id"],
};

function change(type: Change["type"]): Change {
	return {
		type,
		transaction: { id: 1, committedAt: new Date("2026-03-01T10:00:00.123Z"), position: 1n },
		relation: streamed,
		...(type !== "DELETE" && { record: new Map() }),
		...(type !== "INSERT" && { oldRecord: new Map() }),
	};
}

const row = new Map([
	["id", "9007199254740993"],
	["body", '"hello"'],
	["secret", '"x"'],
]);
const evaluated: EvaluatedChange = { record: row, oldRecord: row, passes: [true] };
const reader = { role: "authenticated", select: null };

describe("changePayload", () => {
	test("leaves out columns the role may not read and keeps every digit", () => {
		const text = changePayload(relation, change("INSERT"), evaluated, reader);
		expect(text).toContain('"record":{"id":9007199254740993,"body":"hello"}');
		expect(JSON.parse(text)).toMatchObject({
			schema: "public",
			table: "notes",
			type: "INSERT",
			commit_timestamp: "2026-03-01T10:00:00.123Z",
			columns: [
				{ name: "id", type: "int8" },
				{ name: "body", type: "text" },
			],
			errors: null,
		});
		expect(text).not.toContain("old_record");
	});

	test("a deleted row under row-level security is told by its key alone", () => {
		const text = changePayload(relation, change("DELETE"), evaluated, reader);
		expect(text).toContain('"old_record":{"id":9007199254740993}');
		const open = changePayload({ ...relation, hasRowSecurity: false }, change("DELETE"), evaluated, reader);
		expect(open).toContain('"old_record":{"id":9007199254740993,"body":"hello"}');
	});

	test("a selection keeps the primary key and cannot reach a hidden column", () => {
		const text = changePayload(relation, change("UPDATE"), evaluated, { ...reader, select: ["secret"] });
		expect(text).toContain('"record":{"id":9007199254740993},"old_record":{"id":9007199254740993}');
	});

	test("without a primary key, or one the role may not read, nothing of the row is told", () => {
		const keyless = { ...relation, columns: relation.columns.filter((one) => !one.isPrimaryKey) };
		expect(JSON.parse(changePayload(keyless, change("INSERT"), evaluated, reader))).toMatchObject({
			errors: ["Error 400: Bad Request, no primary key"],
			columns: [],
		});
		const hidden = {
			...relation,
			columns: relation.columns.map((one) => ({ ...one, readableBy: one.isPrimaryKey ? [] : everybody })),
		};
		for (const type of ["INSERT", "DELETE"] as const) {
			const text = changePayload(hidden, change(type), evaluated, reader);
			expect(JSON.parse(text).errors).toEqual(["Error 401: Unauthorized"]);
			expect(text).not.toContain("record");
		}
	});

	test("a record over one mebibyte keeps its short values and says so", () => {
		const large = new Map([...row, ["body", JSON.stringify("x".repeat(1024 * 1024))]]);
		const text = changePayload(relation, change("INSERT"), { ...evaluated, record: large }, reader);
		expect(text).toContain('"record":{"id":9007199254740993}');
		expect(JSON.parse(text).errors).toEqual(["Error 413: Payload Too Large"]);
	});
});

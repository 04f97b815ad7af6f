import type { Pgoutput } from "pg-logical-replication";
import type { ChangeEvent } from "./subscription-parameters.ts";

/** A row as the stream gives it: column to text, `null` for SQL's null; what did not travel is absent. */
export type Row = ReadonlyMap<string, string | null>;

/** The transaction a change was made in. */
export interface ChangeTransaction {
	/** The 32-bit transaction id. */
	readonly id: number;
	readonly committedAt: Date;
	/** Where its commit lies in the WAL. */
	readonly position: bigint;
}

/** One row inserted, updated or deleted. */
export interface Change {
	readonly type: ChangeEvent;
	readonly transaction: ChangeTransaction;
	readonly relation: Pgoutput.MessageRelation;
	/** The row after an insert or update. */
	readonly record?: Row;
	/** Of the row before: its replica identity, which is the primary key unless the table says `full`. */
	readonly oldRecord?: Row;
}

/** Reads a change out of the stream; `undefined` for messages that are none (a truncate is not announced). */
export function changeOf(message: Pgoutput.Message, transaction: ChangeTransaction): Change | undefined {
	switch (message.tag) {
		case "insert":
			return { type: "INSERT", transaction, relation: message.relation, record: rowOf(message.new) };
		case "update":
			return {
				type: "UPDATE",
				transaction,
				relation: message.relation,
				record: rowOf(message.new),
				oldRecord: identityBefore(message),
			};
		case "delete":
			return {
				type: "DELETE",
				transaction,
				relation: message.relation,
				oldRecord: rowOf(message.old ?? message.key ?? {}),
			};
		default:
			return undefined;
	}
}

/** Reads the transaction that the following changes were made in. */
export function transactionOf({ xid, commitTime, commitLsn }: Pgoutput.MessageBegin): ChangeTransaction {
	return {
		id: xid >>> 0,
		committedAt: new Date(Number(commitTime) / 1000),
		position: walPosition(commitLsn ?? "0/0"),
	};
}

/** A place in the WAL as a number; Postgres writes its halves in hexadecimal. */
export function walPosition(lsn: string): bigint {
	const [high = "0", low = "0"] = lsn.split("/");
	return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

/** The stream leaves the old identity out when the update did not change it. */
function identityBefore({ old, key, new: after, relation }: Pgoutput.MessageUpdate): Row {
	const before = old ?? key;
	if (before) return rowOf(before);
	const row = rowOf(after);
	return new Map([...row].filter(([column]) => relation.keyColumns.includes(column)));
}

function rowOf(tuple: Readonly<Record<string, unknown>>): Row {
	const row = new Map<string, string | null>();
	for (const [column, value] of Object.entries(tuple)) {
		if (typeof value === "string" || value === null) row.set(column, value);
	}
	return row;
}

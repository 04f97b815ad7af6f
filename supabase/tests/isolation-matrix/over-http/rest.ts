import type { PostgrestError } from "@supabase/supabase-js";
import { z } from "zod";
import type { Answer } from "../matrix-file.ts";
import { type Addition, type NamedRow, subjectOf, wholeGroups } from "../try-as.ts";
import type { AnyClient, Person } from "./world.ts";

/** SQLSTATEs that are a refusal; anything else a request comes back with is a fault of the test. */
const REFUSALS = new Set(["42501", "23514"]);
const NOBODY = "00000000-0000-0000-0000-000000000000";
const rowSchema = z.record(z.string(), z.unknown());

/** Asks for the whole table. */
export async function selectAll(
	{ client }: Person,
	table: string,
	rows: readonly NamedRow[],
): Promise<Answer> {
	const { data, error } = await client.from(table).select(subjectOf(table).key.join());
	return error ? refusal(error, rows) : reached(table, data, rows);
}

/** Changes or deletes these rows in one request. */
export async function changeRows(
	{ client }: Person,
	table: string,
	verb: "update" | "delete",
	rows: readonly NamedRow[],
): Promise<Answer> {
	if (rows.length === 0) return { done: [], refused: [] };
	const { data, error } = await request(client, table, verb)
		.or(rows.map(({ key }) => condition(table, key)).join())
		.select(subjectOf(table).key.join());
	return error ? refusal(error, rows) : reached(table, data, rows);
}

/** Adds one row, asking for nothing back. */
export async function add(
	{ client, userId }: Person,
	table: string,
	{ body }: Addition,
): Promise<"done" | "refused"> {
	const row: Record<string, string> = {};
	for (const [column, value] of Object.entries(body))
		row[column] = value === "$self" ? (userId ?? NOBODY) : value;
	const { error } = await client.from(table).insert(row);
	if (!error) return "done";
	refusal(error, []);
	return "refused";
}

function request(client: AnyClient, table: string, verb: "update" | "delete") {
	return verb === "delete" ? client.from(table).delete() : client.from(table).update(subjectOf(table).change);
}

function condition(table: string, key: string): string {
	const columns = subjectOf(table).key;
	const values = columns.length === 1 ? [key] : key.split("/");
	return `and(${columns.map((column, place) => `${column}.eq."${values[place]}"`).join()})`;
}

function refusal(error: PostgrestError, rows: readonly NamedRow[]): Answer {
	const isRefused = REFUSALS.has(error.code) || error.details?.startsWith("DOSSIER_CLIENT_ARCHIVED");
	if (!isRefused) throw new Error(`${error.code}: ${error.message} ${error.details ?? ""}`);
	return { done: [], refused: wholeGroups(rows, () => true) };
}

function reached(table: string, data: unknown, rows: readonly NamedRow[]): Answer {
	const keys = new Set(
		z
			.array(rowSchema)
			.parse(data)
			.map((row) =>
				subjectOf(table)
					.key.map((column) => String(row[column]))
					.join("/"),
			),
	);
	return { done: wholeGroups(rows, (place) => keys.has(rows[place]?.key ?? "")), refused: [] };
}

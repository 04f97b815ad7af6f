import type { Verb } from "@dossier/shared/isolation-matrix/matrix";
import { type Client, escapeIdentifier, escapeLiteral } from "pg";
import { z } from "zod";
import type { Answer, Cell } from "./matrix-file.ts";
import { SUBJECTS, type Subject } from "./subjects.ts";

const rowsSchema = z.array(z.object({ key: z.string(), name: z.string() }));
const additionsSchema = z.array(z.object({ name: z.string(), body: z.record(z.string(), z.string()) }));
const keysSchema = z.array(z.object({ keys: z.array(z.string()).nullable() }));
const outcomesSchema = z.array(z.object({ outcome: z.enum(["done", "nothing", "refused"]) }));

interface Attempt {
	readonly name: string;
	/** Of the row that is asked for; absent for one that would be added. */
	readonly key?: string;
	readonly statement: string;
	/** Value of the setting `realtime.topic` meanwhile. */
	readonly topic: string;
}

/** What a person tries: every row of a table, or everything that might be added to it. */
export interface Attempts {
	readonly each: readonly Attempt[];
	/** All rows in one statement, where that asks the same. */
	readonly atOnce: string | undefined;
}

/** A row with its name. */
export interface NamedRow {
	readonly key: string;
	readonly name: string;
}

/** Something a person might add: its columns as text; `$self` stands for the person. */
export interface Addition {
	readonly name: string;
	readonly body: Readonly<Record<string, string>>;
}

/** The subject of a table of the matrix. @throws `Error` when subjects.ts has none. */
export function subjectOf(table: string): Subject {
	const subject = SUBJECTS[table];
	if (!subject) throw new Error(`subjects.ts does not say how the rows of ${table} are named.`);
	return subject;
}

/** Every row of a table, asked as the owner of the database. */
export async function rowsOf(client: Client, table: string): Promise<NamedRow[]> {
	const { rows } = await client.query(subjectOf(table).rows);
	return rowsSchema.parse(rows);
}

/** Takes away every row but these, as the owner of the database. */
export async function keepOnly(client: Client, table: string, rows: readonly NamedRow[]): Promise<void> {
	const subject = subjectOf(table);
	await client.query(`delete from ${subject.from} where not (${keyOf(subject)} = any ($1))`, [
		rows.map(({ key }) => key),
	]);
}

/** Everything that might be added to a table, asked as the owner of the database. */
export async function additionsOf(client: Client, table: string): Promise<Addition[]> {
	const { rows } = await client.query(subjectOf(table).additions);
	return additionsSchema.parse(rows);
}

/** Names what is there and what to try on it, as the owner of the database. */
export async function attemptsOf(client: Client, table: string, verb: Verb): Promise<Attempts> {
	const subject = subjectOf(table);
	if (verb === "insert") {
		const additions = await additionsOf(client, table);
		return {
			each: additions.map(({ name, body }) => ({ name, statement: insertion(subject, body), topic: "" })),
			atOnce: undefined,
		};
	}
	const rows = await rowsOf(client, table);
	return {
		each: rows.map(({ key, name }) => ({
			name,
			key,
			statement: statementFor(subject, verb, `where ${keyOf(subject)} = ${escapeLiteral(key)}`),
			topic: subject.topicOf?.(key) ?? "",
		})),
		atOnce: subject.topicOf ? undefined : statementFor(subject, verb, "where true"),
	};
}

/** The key of a row as SQL, as `rows` of the subject joins it. */
export function keyOf({ key }: Subject): string {
	return key.map((column) => `${column}::text`).join(" || '/' || ");
}

function insertion({ from }: Subject, body: Readonly<Record<string, string>>): string {
	const columns = Object.keys(body).map(escapeIdentifier);
	const values = Object.values(body).map((value) =>
		value === "$self" ? "auth.uid()" : escapeLiteral(value),
	);
	return `insert into ${from} (${columns}) values (${values})`;
}

function statementFor(subject: Subject, verb: "select" | "update" | "delete", where: string): string {
	const { from, change } = subject;
	const answer = `${keyOf(subject)} as key`;
	if (verb === "select") return `select ${answer} from ${from} ${where}`;
	if (verb === "update") {
		const assignments = Object.entries(change).map(
			([column, value]) => `${column} = ${escapeLiteral(value)}`,
		);
		return `update ${from} set ${assignments} ${where} returning ${answer}`;
	}
	return `delete from ${from} ${where} returning ${answer}`;
}

/** Tries everything as the person, undoes it, and says which rows were done and which were refused. */
export async function tryAs(client: Client, { person }: Cell, { each, atOnce }: Attempts): Promise<Answer> {
	await client.query("savepoint tried");
	try {
		await client.query("select pg_temp.become($1)", [person]);
		const reached = atOnce === undefined ? null : await reachedAtOnce(client, atOnce);
		if (reached) {
			return { done: wholeGroups(each, (place) => reached.has(each[place]?.key ?? "")), refused: [] };
		}
		const outcomes = await outcomeOfEach(client, each);
		const named = (wanted: "done" | "refused") => wholeGroups(each, (place) => outcomes[place] === wanted);
		return { done: named("done"), refused: named("refused") };
	} finally {
		await client.query("rollback to savepoint tried");
	}
}

/** The keys one statement reached, or null when it was refused and each row has to be asked for. */
async function reachedAtOnce(client: Client, statement: string): Promise<Set<string> | null> {
	const { rows } = await client.query("select pg_temp.attempt_at_once($1) as keys", [statement]);
	const [row] = keysSchema.parse(rows);
	return row?.keys ? new Set(row.keys) : null;
}

async function outcomeOfEach(client: Client, attempts: readonly Attempt[]): Promise<string[]> {
	const { rows } = await client.query(
		"select outcome from pg_temp.attempt($1::text[], $2::text[]) with ordinality as a(outcome, place) order by place",
		[attempts.map(({ statement }) => statement), attempts.map(({ topic }) => topic)],
	);
	return outcomesSchema.parse(rows).map(({ outcome }) => outcome);
}

/** Several rows may share a name: then all of them must have answered alike, else the name tells how many did. */
export function wholeGroups(
	rows: readonly { readonly name: string }[],
	isMeant: (place: number) => boolean,
): string[] {
	const groups = new Map<string, { meant: number; all: number }>();
	for (const [place, { name }] of rows.entries()) {
		const group = groups.get(name) ?? { meant: 0, all: 0 };
		groups.set(name, { meant: group.meant + (isMeant(place) ? 1 : 0), all: group.all + 1 });
	}
	return [...groups]
		.filter(([, { meant }]) => meant > 0)
		.map(([name, { meant, all }]) => (meant === all ? name : `${name} (${meant} of ${all})`))
		.sort();
}

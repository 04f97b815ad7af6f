import pg from "pg";
import { Parser } from "tap-parser";
import { z } from "zod";
import { readTestFile } from "./read-test-file.ts";

/** How pgTAP opens what it says of the whole file when the plan was not kept. */
const LOOKS_LIKE = /^# Looks like you planned/;

const assertSchema = z.object({ name: z.string(), ok: z.boolean() });
/** An assertion that failed is told on its own; what is left are faults of the file as a whole. */
const completeSchema = z.object({
	failures: z
		.array(z.object({ tapError: z.unknown() }))
		.transform((failures) =>
			failures.flatMap(({ tapError }) => (typeof tapError === "string" ? [tapError] : [])),
		),
});

/** One assertion of a pgTAP file. */
interface Assertion {
	readonly name: string;
	readonly ok: boolean;
	/** What pgTAP says of a failure: what it had, what it wanted. */
	readonly diagnosis: string;
}

/** What a pgTAP file reported. */
export interface TestFileReport {
	readonly assertions: readonly Assertion[];
	/** Why the file as a whole is no proof: it stopped halfway, or its plan names another number. */
	readonly failure: string | undefined;
}

/** Runs one pgTAP file in a session of its own, which rolls back what the file did. */
export async function runTestFile(path: string, databaseUrl: string): Promise<TestFileReport> {
	const sql = await readTestFile(path);
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		const { lines, error } = await collectLines(client, sql);
		return report(lines, error);
	} finally {
		await client.end();
	}
}

/** Rows are read as they come: what a file said before an error is part of the report. */
function collectLines(
	client: pg.Client,
	sql: string,
): Promise<{ lines: string[]; error: string | undefined }> {
	const lines: string[] = [];
	return new Promise((resolve) => {
		const query = client.query(new pg.Query<Record<string, unknown>>(sql));
		query.on("row", (row) => {
			for (const value of Object.values(row)) if (typeof value === "string") lines.push(value);
		});
		query.on("end", () => resolve({ lines, error: undefined }));
		query.on("error", (error) => resolve({ lines, error: describeError(error, sql) }));
	});
}

function describeError(error: Error, sql: string): string {
	if (!(error instanceof pg.DatabaseError)) return error.message;
	const before = error.position ? sql.slice(0, Number(error.position)) : undefined;
	const statement = before ? sql.slice(before.lastIndexOf("\n") + 1).split("\n", 1)[0] : undefined;
	return [error.message, error.detail, error.hint, error.where, statement].filter(Boolean).join("\n");
}

function report(lines: readonly string[], error: string | undefined): TestFileReport {
	const assertions: { name: string; ok: boolean; diagnosis: string }[] = [];
	const complaints: string[] = error ? [error] : [];
	for (const [event, value] of Parser.parse(`${lines.join("\n")}\n`)) {
		const last = assertions.at(-1);
		if (event === "assert") assertions.push({ ...assertSchema.parse(value), diagnosis: "" });
		else if (event === "comment" && LOOKS_LIKE.test(String(value))) complaints.push(String(value).trim());
		else if (event === "comment" && last) last.diagnosis += value;
		else if (event === "complete") complaints.push(...completeSchema.parse(value).failures);
	}
	if (assertions.length === 0) complaints.push("The file made no assertion.");
	return { assertions, failure: complaints.length > 0 ? complaints.join("\n") : undefined };
}

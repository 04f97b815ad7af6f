import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { readTestFile } from "../pgtap/read-test-file.ts";
import { createTestDatabase, type TestDatabase, withClient } from "../stack/databases.ts";
import { collectPlans } from "./nested-plans.ts";
import { indexesRead, type PlanNode, planSchema, sequentialScans } from "./plan.ts";
import { DEFINER_READS, HUB_READS, KNOWN_SCANS, PORTAL_READS } from "./reads.ts";
import { INDEXES_OF_ENTRIES, SEARCHES } from "./searches.ts";

const explainSchema = z.tuple([z.object({ "QUERY PLAN": z.tuple([planSchema]) })]);

let database: TestDatabase;

beforeAll(async () => {
	database = await createTestDatabase(inject("serverPort"));
	await withClient(database.administratorUrl, (client) =>
		client.query("grant set on parameter session_replication_role to postgres"),
	);
	await withClient(database.url, async (client) => {
		for (const name of ["people", "many-rows"]) {
			await client.query(await readTestFile(join(import.meta.dirname, `../fixture/${name}.psql`)));
		}
		// What a trigram index has not yet sorted in counts against it; autovacuum would have come by.
		await client.query("vacuum public.clients, public.client_follow_ups");
		await client.query("vacuum private.search_entries");
		await client.query("vacuum private.search_words");
		// The tests' own names, where each session finds them.
		await client.query("create table private.test_people as select * from pg_temp.people");
		await client.query("create table private.test_clients as select * from pg_temp.named_clients");
	});
});
afterAll(() => database.drop());

describe.each([
	{ app: "Hub", person: "mikl", reads: HUB_READS },
	{ app: "portal", person: "martin", reads: PORTAL_READS },
])("the $app", ({ person, reads }) => {
	it.each(Object.entries(reads))("%s", async (_, sql) => {
		const plan = await planOf(person, sql);
		expect(sequentialScans(plan), JSON.stringify(plan, null, 1)).toEqual([]);
	});
});

it.each(Object.entries(KNOWN_SCANS))("the Hub reads all clients for %s", async (_, sql) => {
	expect(sequentialScans(await planOf("mikl", sql))).toHaveLength(1);
});

it.each(Object.entries(DEFINER_READS))("a function of private: %s", async (_, sql) => {
	const plan = await withClient(database.url, (client) => explain(client, sql));
	expect(sequentialScans(plan), JSON.stringify(plan, null, 1)).toEqual([]);
});

describe.each(SEARCHES)("a search by $who", ({ person, queries, indexes }) => {
	it.each(queries)("%s", async (query) => {
		const plans = await plansOf(person, `select * from public.search_everything(${query})`);
		expect(plans.flatMap(sequentialScans)).toEqual([]);
		const chosen = plans.flatMap(indexesRead).filter((name) => INDEXES_OF_ENTRIES.includes(name));
		expect([...new Set(chosen)]).toEqual(indexes);
	});
});

it("would see a sequential scan", async () => {
	expect(sequentialScans(await planOf("mikl", "select sum(size_bytes) from documents"))).toEqual([
		"documents",
	]);
});

async function planOf(person: string, sql: string): Promise<PlanNode> {
	return withClient(database.url, async (client) => explain(client, await askedBy(client, person, sql)));
}

/** The plans of a call and of every statement within. */
async function plansOf(person: string, sql: string): Promise<readonly PlanNode[]> {
	return withClient(database.administratorUrl, async (client) => {
		const asked = await askedBy(client, person, sql);
		await client.query("reset role");
		const plans = await collectPlans(client);
		await client.query("set local role authenticated");
		await client.query(asked);
		return plans;
	});
}

/** Becomes the person for the rest of the session, and names whom and what the statement is about. */
async function askedBy(client: pg.Client, person: string, sql: string): Promise<string> {
	const userId = await oneValue(client, "select user_id::text from private.test_people where name = $1", [
		person,
	]);
	const clientId = await oneValue(client, "select id::text from private.test_clients where name = 'A'");
	const documentId = await oneValue(
		client,
		"select id::text from public.documents where client_id = $1 limit 1",
		[clientId],
	);
	await client.query("begin");
	await client.query(
		"select set_config('role', 'authenticated', true), set_config('request.jwt.claims', json_build_object('sub', $1::text, 'role', 'authenticated')::text, true)",
		[userId],
	);
	return sql
		.replaceAll(":user", `'${userId}'`)
		.replaceAll(":client", `'${clientId}'`)
		.replaceAll(":document", `'${documentId}'`);
}

async function explain(client: pg.Client, sql: string): Promise<PlanNode> {
	const { rows } = await client.query(`explain (format json) ${sql}`);
	return explainSchema.parse(rows)[0]["QUERY PLAN"][0].Plan;
}

async function oneValue(client: pg.Client, sql: string, values: unknown[] = []): Promise<string> {
	const { rows } = await client.query({ text: sql, values, rowMode: "array" });
	return z.array(z.tuple([z.string()])).parse(rows)[0]?.[0] ?? "";
}

import { VERBS } from "@dossier/shared/isolation-matrix/matrix";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { createTestDatabase, type TestDatabase } from "../stack/databases.ts";
import { FIXTURE, readFixture } from "./fixture.ts";
import { expectedAnswer, readMatrix, statedCells } from "./matrix-file.ts";
import { attemptsOf, tryAs } from "./try-as.ts";

const matrix = await readMatrix();
const cells = statedCells(matrix);
const OUTSIDE_PUBLIC = ["storage.objects", "realtime client topic"];

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
	database = await createTestDatabase(inject("serverPort"));
	client = new pg.Client({ connectionString: database.url });
	await client.connect();
	await client.query("begin");
	for (const name of [...FIXTURE, "attempt"]) await client.query(await readFixture(name));
	await client.query("delete from realtime.messages");
	await client.query(
		"insert into realtime.messages (topic, extension, private) select 'client:' || id, 'broadcast', true from public.clients",
	);
});

afterAll(async () => {
	await client.query("rollback");
	await client.end();
	await database.drop();
});

describe("the file", () => {
	it("has every table of public", async () => {
		const { rows } = await client.query(
			"select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')",
		);
		const tables = z.array(z.object({ name: z.string() })).parse(rows);
		expect(Object.keys(matrix.tables).sort()).toEqual(
			[...tables.map(({ name }) => name), ...OUTSIDE_PUBLIC].sort(),
		);
	});

	it("has everybody: each staff role, and each person of the fixture", async () => {
		const { rows } = await client.query("select unnest(enum_range(null::public.staff_role))::text as name");
		expect(Object.keys(matrix.roles)).toEqual(
			expect.arrayContaining(
				z
					.array(z.object({ name: z.string() }))
					.parse(rows)
					.map(({ name }) => name),
			),
		);
		const people = await client.query("select name from people union select 'anon' order by 1");
		expect(
			Object.values(matrix.roles)
				.map(({ person }) => person)
				.sort(),
		).toEqual(
			z
				.array(z.object({ name: z.string() }))
				.parse(people.rows)
				.map(({ name }) => name)
				.sort(),
		);
	});

	it("states each case once", () => {
		const wanted = Object.keys(matrix.tables).flatMap((table) =>
			VERBS.flatMap((verb) => Object.keys(matrix.roles).map((role) => `${table}: ${verb}: ${role}`)),
		);
		expect(cells.map(({ table, verb, role }) => `${table}: ${verb}: ${role}`).sort()).toEqual(wanted.sort());
	});
});

for (const table of Object.keys(matrix.tables)) {
	describe.each(VERBS)(`${table}: %s`, (verb) => {
		it.each(cells.filter((cell) => cell.table === table && cell.verb === verb))("$role", async (cell) => {
			const attempts = await attemptsOf(client, table, verb);
			expect(attempts.each).not.toHaveLength(0);
			expect(await tryAs(client, cell, attempts)).toEqual(
				expectedAnswer(
					cell,
					attempts.each.map(({ name }) => name),
				),
			);
		});
	});
}

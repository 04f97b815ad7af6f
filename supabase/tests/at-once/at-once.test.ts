import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { readTestFile } from "../pgtap/read-test-file.ts";
import { createTestDatabase, type TestDatabase, withClient } from "../stack/databases.ts";
import { type Racer, race } from "./race.ts";

let database: TestDatabase;
let people: Record<string, string>;
let clients: Record<string, string>;
let token: string;

beforeAll(async () => {
	database = await createTestDatabase(inject("serverPort"));
	await withClient(database.url, async (client) => {
		await client.query(await readTestFile(join(import.meta.dirname, "../fixture/people.psql")));
		await client.query("select pg_temp.invite_to('A', 'nina') as token, pg_temp.sign_up('nina')");
		token = await single(client, "select pg_temp.invite_to('A', 'nina')");
		people = JSON.parse(await single(client, "select json_object_agg(name, user_id) from people"));
		clients = JSON.parse(await single(client, "select json_object_agg(name, id) from named_clients"));
	});
});
afterAll(() => database.drop());

const valuesSchema = z.array(z.record(z.string(), z.unknown()));

/** The one value a query yields, as text. */
async function single(racer: Racer, sql: string, values: unknown[] = []): Promise<string> {
	const { rows } = await racer.query(sql, values);
	const [value] = Object.values(valuesSchema.parse(rows)[0] ?? {});
	return typeof value === "string" ? value : JSON.stringify(value);
}

/** Acts as a person until the transaction ends. */
async function become(racer: Racer, name: string): Promise<void> {
	await racer.query(
		"select set_config('role', 'authenticated', true), set_config('request.jwt.claims', json_build_object('sub', $1::text, 'role', 'authenticated')::text, true)",
		[people[name]],
	);
}

function as(name: string, sql: string, values: unknown[] = []) {
	return async (racer: Racer) => {
		await become(racer, name);
		return racer.query(sql, values);
	};
}

const ask = (sql: string, values: unknown[] = []) =>
	withClient(database.url, (client) => single(client, sql, values));

const SUBMIT = "select * from public.submit_document($1, 'documents', $2, 'application/pdf', 10)";

it("uses an invitation once when it is accepted twice", async () => {
	const accept = as("nina", "select public.accept_invitation($1)", [token]);
	expect(await race(database.url, { first: accept, second: accept })).toEqual({
		waited: true,
		refusal: "INVITATION_USED",
	});
	expect(
		await ask("select count(*)::text from public.client_members where user_id = $1", [people.nina]),
	).toBe("1");
});

it("tells the second of two who change a client's statut", async () => {
	const revision = Number(await ask("select revision::text from public.clients where id = $1", [clients.B]));
	const change = "select public.change_client_statut($1, $2, $3)";
	expect(
		await race(database.url, {
			first: as("mikl", change, [clients.B, "suspendu", revision]),
			second: as("mona", change, [clients.B, "archive", revision]),
		}),
	).toEqual({ waited: true, refusal: "CHANGED_MEANWHILE" });
	expect(await ask("select statut::text from public.clients where id = $1", [clients.B])).toBe("suspendu");
});

it("keeps an operator when the two there are disable each other", async () => {
	const disable = "update public.staff set disabled_at = now() where user_id = $1";
	expect(
		await race(database.url, {
			first: as("mikl", disable, [people.denis]),
			second: as("denis", disable, [people.mikl]),
		}),
	).toEqual({ waited: true, refusal: "LAST_OPERATOR" });
	expect(
		await ask("select count(*)::text from public.staff where role = 'operator' and disabled_at is null"),
	).toBe("1");
});

it("lets two documents of one client arrive at once", async () => {
	const documents = await withClient(database.url, async (client) => {
		const submit = async (name: string) => {
			await client.query("begin");
			await become(client, "martin");
			const { rows } = await client.query(SUBMIT, [clients.A, name]);
			await client.query("commit");
			return z.array(z.object({ document_id: z.string(), object_key: z.string() })).parse(rows)[0];
		};
		return [await submit("un.pdf"), await submit("deux.pdf")];
	});
	const touch = (place: number) => async (racer: Racer) =>
		racer.query("update public.documents set type = 'note' where id = $1", [documents[place]?.document_id]);
	const arrive = (place: number) => async (racer: Racer) =>
		racer.query(
			"insert into storage.objects (bucket_id, name, version, metadata) values ('clients', $1, '1', '{}')",
			[documents[place]?.object_key],
		);
	const { refusal } = await race(database.url, {
		first: touch(0),
		second: async (racer) => {
			await touch(1)(racer);
			await arrive(1)(racer);
		},
		thenFirst: arrive(0),
	});
	expect(refusal).toBeUndefined();
	expect(
		await ask(
			"select count(*)::text from public.documents where name in ('un.pdf', 'deux.pdf') and state = 'disponible'",
		),
	).toBe("2");
});

it("gives two clients of one name a folder each", async () => {
	const create = (name: string) => as(name, "insert into public.clients (nom) values ('Jumeaux')");
	expect(await race(database.url, { first: create("mikl"), second: create("come") })).toEqual({
		waited: true,
		refusal: undefined,
	});
	expect(
		await ask("select string_agg(slug, ' ' order by slug) from public.clients where nom = 'Jumeaux'"),
	).toBe("client_jumeaux client_jumeaux_2");
});

it("leaves one open invitation when two people invite the same address", async () => {
	const invite = (name: string, email: string) =>
		as(name, "select public.invite_client_member($1, $2, 'Zoé')", [clients.A, email]);
	expect(
		await race(database.url, {
			first: invite("mona", "zoe@dossier.test"),
			second: invite("camille", "Zoe@Dossier.Test"),
		}),
	).toEqual({ waited: true, refusal: undefined });
	expect(
		await ask(
			"select count(*)::text from public.invitations where email = 'zoe@dossier.test' and revoked_at is null",
		),
	).toBe("1");
});

it("keeps both of two uploads of one name", async () => {
	expect(
		await race(database.url, {
			first: as("martin", SUBMIT, [clients.A, "plan.pdf"]),
			second: as("jumelle", SUBMIT, [clients.A, "plan.pdf"]),
		}),
	).toEqual({ waited: true, refusal: undefined });
	expect(
		await ask(
			"select string_agg(name, ' | ' order by name desc) from public.documents where name like 'plan%'",
		),
	).toBe("plan.pdf | plan (2).pdf");
});

it("adds nothing to a client that is being archived", async () => {
	const revision = Number(
		await ask("select revision::text from public.clients where id = $1", [clients.suspendu]),
	);
	expect(
		await race(database.url, {
			first: as("mikl", "select public.change_client_statut($1, 'archive', $2)", [
				clients.suspendu,
				revision,
			]),
			second: as("sonia", SUBMIT, [clients.suspendu, "tard.pdf"]),
		}),
	).toEqual({ waited: true, refusal: "CLIENT_ARCHIVED" });
});

it("never gives one mail to two deliverers", async () => {
	const claimed: string[] = [];
	const claim = (batch: number) => async (racer: Racer) => {
		await racer.query("set local role service_role");
		const { rows } = await racer.query("select id::text from public.claim_outbox($1)", [batch]);
		claimed.push(
			...z
				.array(z.object({ id: z.string() }))
				.parse(rows)
				.map(({ id }) => id),
		);
	};
	const waiting = Number(await ask("select count(*)::text from public.outbox where state = 'en_attente'"));
	expect(await race(database.url, { first: claim(2), second: claim(100) })).toEqual({
		waited: false,
		refusal: undefined,
	});
	expect(new Set(claimed).size).toBe(waiting);
	expect(claimed).toHaveLength(waiting);
});

it("attaches a file to a note while the file is still arriving", async () => {
	const submittedSchema = z.object({ document_id: z.string(), object_key: z.string() });
	const { note, document } = await withClient(database.url, async (client) => {
		await client.query("begin");
		await become(client, "mikl");
		const noteId = crypto.randomUUID();
		await client.query("insert into public.notes (id, client_id, title) values ($1, $2, 'Plan')", [
			noteId,
			clients.A,
		]);
		const { rows } = await client.query(
			"select * from public.submit_document($1, '_private', 'plan.png', 'image/png', 10)",
			[clients.A],
		);
		await client.query("commit");
		return { note: noteId, document: submittedSchema.parse(rows[0]) };
	});
	expect(
		await race(database.url, {
			first: as("mikl", "update public.clients set telephone = '0102030405' where id = $1", [clients.A]),
			second: (racer) =>
				racer.query(
					"insert into storage.objects (bucket_id, name, version, metadata) values ('clients', $1, '1', '{}')",
					[document.object_key],
				),
			thenFirst: (racer) =>
				racer.query(
					"insert into public.note_attachments (note_id, document_id, client_id) values ($1, $2, $3)",
					[note, document.document_id, clients.A],
				),
		}),
	).toEqual({ waited: true, refusal: undefined });
});

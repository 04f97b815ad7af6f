import { join } from "node:path";
import { type Stack, startStack } from "@dossier/local-stack";
import { waitForMail } from "@dossier/local-stack/mailbox";
import { createClient, FunctionsHttpError, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { mails } from "./mails/mails.ts";

// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });

const PASSWORD = "correct horse battery staple";
let stack: Stack;
let database: pg.Client;

beforeAll(async () => {
	stack = await startStack({ projectDirectory: join(import.meta.dirname, "../../.."), seed: false });
	database = new pg.Client({ connectionString: stack.databaseUrl });
	await database.connect();
	// Only the calls below are to deliver, not the clock.
	await database.query("delete from private.scheduled_jobs");
});
afterAll(async () => {
	await database?.end();
	await stack?.stop();
});

const clientWith = (key: string) => createClient(stack.apiUrl, key, { auth: { persistSession: false } });

/** Somebody who was invited, has a login and accepted. */
async function signedIn(email: string): Promise<SupabaseClient> {
	const service = clientWith(stack.keys.secret);
	const made = await service.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
	expect(made.error).toBeNull();
	const client = clientWith(stack.keys.publishable);
	const { error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
	expect(error).toBeNull();
	await client.rpc("accept_pending_invitations").throwOnError();
	return client;
}

async function refusalOf(client: SupabaseClient): Promise<[number, unknown]> {
	const { error } = await client.functions.invoke("deliver-outbox", { body: {} });
	if (!(error instanceof FunctionsHttpError)) throw new Error(`not refused: ${error}`);
	const response: Response = error.context;
	return [response.status, await response.json()];
}

const stateOf = async (email: string) => {
	const { rows } = await database.query(
		"select state, attempts, last_error, payload ? 'variables' as has_variables from public.outbox where payload ->> 'to' = $1",
		[email],
	);
	return rows;
};

describe("deliver-outbox", () => {
	it("sends the first invitation when the service calls, once", async () => {
		await database.query("select private.invite_first_operator('miguel@example.test', 'Miguel')");
		const service = clientWith(stack.keys.secret);
		expect((await service.functions.invoke("deliver-outbox", { body: {} })).data).toEqual({
			sent: 1,
			failed: 0,
		});
		const mail = await waitForMail(stack.mail.pageUrl, { to: "miguel@example.test", subject: "vous invite" });
		expect(mail.text).toMatch(/http:\/\/\S+\/invitation\/\S+/);
		expect(await stateOf("miguel@example.test")).toEqual([
			{ state: "envoye", attempts: 1, last_error: null, has_variables: false },
		]);
		expect((await service.functions.invoke("deliver-outbox", { body: {} })).data).toEqual({
			sent: 0,
			failed: 0,
		});
	});

	it("sends what staff just made when staff call", async () => {
		const operator = await signedIn("miguel@example.test");
		await operator
			.rpc("invite_staff", { email: "anne@example.test", display_name: "Anne", role: "assistante" })
			.throwOnError();
		expect((await operator.functions.invoke("deliver-outbox", { body: {} })).data).toEqual({
			sent: 1,
			failed: 0,
		});
		const mail = await waitForMail(stack.mail.pageUrl, { to: "anne@example.test" });
		expect(mail.subject).toContain("Miguel vous invite à rejoindre");
	});

	it("does nothing for a client, a visitor or a forged token", async () => {
		const [client] = (
			await database.query(
				"insert into public.clients (nom, email, slug) values ('Dupont', 'dupont@example.test', 'dupont') returning id",
			)
		).rows;
		const operator = clientWith(stack.keys.publishable);
		await operator.auth.signInWithPassword({ email: "miguel@example.test", password: PASSWORD });
		await operator
			.rpc("invite_client_member", { client_id: client.id, email: "lea@example.test", display_name: "Léa" })
			.throwOnError();
		const refused = [403, { code: "STAFF_ONLY", message: expect.any(String) }];
		expect(await refusalOf(await signedIn("lea@example.test"))).toEqual(refused);
		expect(await refusalOf(clientWith(stack.keys.publishable))).toEqual(refused);
		const forged = await fetch(`${stack.apiUrl}/functions/v1/deliver-outbox`, {
			method: "POST",
			headers: { authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.AAAA" },
		});
		expect(forged.status).toBeGreaterThanOrEqual(401);
		expect(forged.status).toBeLessThanOrEqual(403);
		expect(await stateOf("lea@example.test")).toMatchObject([{ state: "en_attente", attempts: 0 }]);
	});

	it("keeps what cannot be written, with the reason, for a later attempt", async () => {
		await database.query(
			`insert into public.outbox (kind, idempotency_key, payload)
			values ('mail', 'broken:1', '{"to": "paul@example.test", "template": "newsletter"}')`,
		);
		const { data } = await clientWith(stack.keys.secret).functions.invoke("deliver-outbox", { body: {} });
		expect(data).toEqual({ sent: 1, failed: 1 });
		expect(await stateOf("paul@example.test")).toMatchObject([
			{ state: "en_attente", attempts: 1, last_error: expect.stringContaining("→ at template") },
		]);
	});
	it("sends an invitation in the agency's own words, with its link", async () => {
		const operator = clientWith(stack.keys.publishable);
		await operator.auth.signInWithPassword({ email: "miguel@example.test", password: PASSWORD });
		await operator
			.from("mail_templates")
			.insert({
				template: "invitation",
				locale: "fr",
				subject: "{{client_name}} : à vous !",
				body: "Chère cliente,\n\nBienvenue <b>ici</b>.",
			})
			.throwOnError();
		const { rows } = await database.query("select id from public.clients where nom = 'Dupont'");
		await operator
			.rpc("invite_client_member", { client_id: rows[0]?.id, email: "zoe@example.test", display_name: "Zoé" })
			.throwOnError();
		await clientWith(stack.keys.secret).functions.invoke("deliver-outbox", { body: {} });
		const mail = await waitForMail(stack.mail.pageUrl, { to: "zoe@example.test" });
		expect(mail.subject).toBe("Dupont : à vous !");
		expect(mail.text).toMatch(/^Chère cliente,\s+Bienvenue <b>ici<\/b>\.\s+Accepter l’invitation/);
		expect(mail.text).toMatch(/http:\/\/\S+\/invitation\/\S+/);
	});

	it("takes own words for every mail there is, and for no other", async () => {
		const { rows } = await database.query(
			`select known[1] as name from pg_proc, regexp_matches(prosrc, $$'([a-z_]+)'$$, 'g') known
			where oid = 'private.is_mail_with_words'::regproc`,
		);
		expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(mails).sort());
	});
});

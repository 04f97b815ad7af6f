import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Stack, startStack } from "@dossier/local-stack";
import { createClient, FunctionsHttpError, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { docx, docxBomb } from "./text/sample-files.ts";

// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PASSWORD = "correct horse battery staple";
const ROOT = join(import.meta.dirname, "../../..");
let stack: Stack;
let database: pg.Client;
let operator: SupabaseClient;
let clientId: string;

const clientWith = (key: string) => createClient(stack.apiUrl, key, { auth: { persistSession: false } });

beforeAll(async () => {
	stack = await startStack({ projectDirectory: ROOT, seed: false });
	database = new pg.Client({ connectionString: stack.administratorUrl });
	await database.connect();
	// Only the calls below are to extract, not the clock.
	await database.query("delete from private.scheduled_jobs");
	await database.query("select private.invite_first_operator('mikl@example.test', 'MiKL')");
	const service = clientWith(stack.keys.secret);
	await service.auth.admin.createUser({
		email: "mikl@example.test",
		password: PASSWORD,
		email_confirm: true,
	});
	operator = clientWith(stack.keys.publishable);
	await operator.auth.signInWithPassword({ email: "mikl@example.test", password: PASSWORD });
	await operator.rpc("accept_pending_invitations").throwOnError();
	const { data } = await operator
		.from("clients")
		.insert({ nom: "Martin Dupont" })
		.select("id")
		.single()
		.throwOnError();
	clientId = data.id;
});
afterAll(async () => {
	await database?.end();
	await stack?.stop();
});

async function give(name: string, mimeType: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const { data } = await operator
		.rpc("submit_document", {
			client_id: clientId,
			folder: "documents",
			name,
			mime_type: mimeType,
			size_bytes: bytes.length,
		})
		.single<{ object_key: string }>()
		.throwOnError();
	const { error } = await operator.storage
		.from("clients")
		.upload(data.object_key, new Blob([bytes], { type: mimeType }), { contentType: mimeType });
	expect(error).toBeNull();
}

async function found(query: string): Promise<unknown> {
	const { data } = await operator.rpc("search_everything", { query, kinds: ["document"] }).throwOnError();
	return data.map(({ title }: { title: string }) => title);
}

const extract = (client: SupabaseClient) => client.functions.invoke("extract-content", { body: {} });

describe("extract-content", () => {
	it("makes what files say findable, and says why some cannot be", async () => {
		const charte = await readFile(
			join(ROOT, "supabase/demo/files/sophie_lemaitre/Charte de la librairie.pdf"),
		);
		await give("a.pdf", "application/pdf", new Uint8Array(charte));
		await give("b.docx", DOCX, docx(["Les étagères seront livrées jeudi."]));
		await give("c.md", "text/markdown", new TextEncoder().encode("# Réunion\nAvec la menuisière"));
		await give("d.pdf", "application/pdf", new TextEncoder().encode("%PDF-1.7 broken"));
		await give("e.docx", DOCX, docxBomb());
		expect(await found("étagère livrée")).toEqual([]);

		expect((await extract(clientWith(stack.keys.secret))).data).toEqual({ extracted: 3, failed: 2 });
		expect(await found("étagère livrée")).toEqual(["b.docx"]);
		expect(await found("menuisiere")).toEqual(["c.md"]);
		expect(await found("jamais etoile")).toEqual(["a.pdf"]);
		const { rows } = await database.query(
			"select name, last_error from private.document_contents join public.documents on id = document_id where document_contents.state = 'echec' order by name",
		);
		expect(rows).toEqual([
			{ name: "d.pdf", last_error: expect.any(String) },
			{ name: "e.docx", last_error: expect.stringContaining("inflates to more than") },
		]);
		expect((await extract(clientWith(stack.keys.secret))).data).toEqual({ extracted: 0, failed: 0 });
	});

	it("answers to nobody but the service", async () => {
		for (const client of [operator, clientWith(stack.keys.publishable)]) {
			const { error } = await extract(client);
			if (!(error instanceof FunctionsHttpError)) throw new Error(`not refused: ${error}`);
			expect(await error.context.json()).toMatchObject({ code: "SERVICE_ONLY" });
		}
	});
});

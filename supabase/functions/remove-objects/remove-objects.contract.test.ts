import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Stack, startStack } from "@dossier/local-stack";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { z } from "zod";

// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });

const PASSWORD = "correct horse battery staple";
let stack: Stack;
let database: pg.Client;
let operator: SupabaseClient;

beforeAll(async () => {
	stack = await startStack({ projectDirectory: join(import.meta.dirname, "../../.."), seed: false });
	database = new pg.Client({ connectionString: stack.databaseUrl });
	await database.connect();
	// Only the calls below are to remove, not the clock.
	await database.query("delete from private.scheduled_jobs");
	await database.query("select private.invite_first_operator('miguel@example.test', 'Miguel')");
	const service = clientWith(stack.keys.secret);
	const made = await service.auth.admin.createUser({
		email: "miguel@example.test",
		password: PASSWORD,
		email_confirm: true,
	});
	expect(made.error).toBeNull();
	operator = clientWith(stack.keys.publishable);
	await operator.auth.signInWithPassword({ email: "miguel@example.test", password: PASSWORD });
	await operator.rpc("accept_pending_invitations").throwOnError();
});
afterAll(async () => {
	await database?.end();
	await stack?.stop();
});

const clientWith = (key: string) => createClient(stack.apiUrl, key, { auth: { persistSession: false } });
const objectsOnDisk = async () => {
	const entries = await readdir(join(stack.dataDirectory, "storage/objects"), {
		recursive: true,
		withFileTypes: true,
	});
	return entries.filter((entry) => entry.isFile()).length;
};
const submittedSchema = z.tuple([z.object({ document_id: z.uuid(), object_key: z.string() })]);

/** A document of the agency whose bytes have arrived. */
async function give(clientId: string, name: string): Promise<{ document_id: string; object_key: string }> {
	const { data } = await operator
		.rpc("submit_document", {
			client_id: clientId,
			folder: "documents",
			name,
			mime_type: "text/plain",
			size_bytes: name.length,
		})
		.throwOnError();
	const [submitted] = submittedSchema.parse(data);
	const { error } = await operator.storage
		.from("clients")
		.upload(submitted.object_key, new Blob([name], { type: "text/plain" }), { contentType: "text/plain" });
	expect(error).toBeNull();
	return submitted;
}

describe("remove-objects", () => {
	it("removes the bytes of what was deleted, and nothing else", async () => {
		const opened = await operator.from("clients").insert({ nom: "Dupont" }).select("id").single();
		const clientId = z.uuid().parse(opened.data?.id);
		const gone = await give(clientId, "gone.txt");
		const kept = await give(clientId, "kept.txt");
		expect(await objectsOnDisk()).toBe(2);

		await database.query("delete from public.documents where id = $1", [gone.document_id]);
		expect((await operator.functions.invoke("remove-objects", { body: {} })).data).toEqual({
			removed: 1,
			failed: 0,
		});
		const service = clientWith(stack.keys.secret).storage.from("clients");
		expect((await service.download(gone.object_key)).error).not.toBeNull();
		expect(await (await service.download(kept.object_key)).data?.text()).toBe("kept.txt");
		expect(await objectsOnDisk()).toBe(1);

		const { data } = await clientWith(stack.keys.secret).functions.invoke("remove-objects", { body: {} });
		expect(data).toEqual({ removed: 0, failed: 0 });
	});

	it("leaves nothing on disk of a client that is erased", async () => {
		const opened = await operator.from("clients").insert({ nom: "Éphémère" }).select("id").single();
		const clientId = z.uuid().parse(opened.data?.id);
		const before = await objectsOnDisk();
		const given = await give(clientId, "contract.txt");
		await give(clientId, "letter.txt");
		expect(await objectsOnDisk()).toBe(before + 2);
		await operator.rpc("erase_client", { client_id: clientId, typed_name: "Éphémère" }).throwOnError();
		expect((await operator.functions.invoke("remove-objects", { body: {} })).data).toEqual({
			removed: 2,
			failed: 0,
		});
		expect(await objectsOnDisk()).toBe(before);
		const service = clientWith(stack.keys.secret);
		expect((await service.storage.from("clients").download(given.object_key)).error).not.toBeNull();
		expect((await service.from("documents").select("id").eq("client_id", clientId)).data).toEqual([]);
	});

	it("counts as removed what storage no longer has", async () => {
		await database.query("select private.queue_object_removal('no/such/object.txt')");
		const { data } = await operator.functions.invoke("remove-objects", { body: {} });
		expect(data).toEqual({ removed: 1, failed: 0 });
		const { rows } = await database.query("select 1 from private.removed_objects");
		expect(rows).toEqual([]);
	});

	it("does nothing for a visitor", async () => {
		const { error } = await clientWith(stack.keys.publishable).functions.invoke("remove-objects", {
			body: {},
		});
		expect(error?.context.status).toBe(403);
	});
});

import { join } from "node:path";
import { type Stack, startStack } from "@dossier/local-stack";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";
import WebSocket from "ws";
import { z } from "zod";

// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });

const PASSWORD = "correct horse battery staple";
const submittedSchema = z.tuple([z.object({ document_id: z.uuid(), object_key: z.string() })]);
const clientSchema = z.object({ id: z.uuid() });

/** A file to give: its name, its bytes, and where it goes. */
interface Gift {
	readonly clientId: string;
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly folder?: string;
	readonly directory?: string;
	readonly visible?: boolean;
}

/** An agency with one operator on a stack of its own, whose clock runs no job. */
export interface Agency {
	readonly stack: Stack;
	/** As the owner of the database. */
	readonly database: pg.Client;
	readonly service: SupabaseClient;
	readonly visitor: SupabaseClient;
	readonly operator: SupabaseClient;
	/** A client that is `actif`; answers its id. */
	openClient(nom: string): Promise<string>;
	/** Somebody of a client, invited, logged in, accepted. */
	join(clientId: string, email: string): Promise<SupabaseClient>;
	/** A document whose bytes have arrived; answers its id. */
	give(by: SupabaseClient, gift: Gift): Promise<string>;
	/** Lets a zip hold so many bytes of documents at most, as where functions are cut short; null for any number. */
	limitZips(bytes: number | null): Promise<void>;
	stop(): Promise<void>;
}

/** Opens the project's own agency for a contract test. */
export async function openAgency(): Promise<Agency> {
	const stack = await startStack({ projectDirectory: join(import.meta.dirname, "../../../.."), seed: false });
	const database = new pg.Client({ connectionString: stack.databaseUrl });
	await database.connect();
	await database.query("delete from private.scheduled_jobs");
	await database.query("select private.invite_first_operator('miguel@example.test', 'Miguel')");
	const clientWith = (key: string) => createClient(stack.apiUrl, key, { auth: { persistSession: false } });
	const service = clientWith(stack.keys.secret);

	async function logIn(email: string): Promise<SupabaseClient> {
		const made = await service.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
		if (made.error) throw made.error;
		const client = clientWith(stack.keys.publishable);
		const { error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
		if (error) throw error;
		await client.rpc("accept_pending_invitations").throwOnError();
		return client;
	}

	const operator = await logIn("miguel@example.test");
	return {
		stack,
		database,
		service,
		visitor: clientWith(stack.keys.publishable),
		operator,
		async openClient(nom) {
			const opened = await operator.from("clients").insert({ nom }).select("id").single().throwOnError();
			const { id } = clientSchema.parse(opened.data);
			await operator
				.rpc("change_client_statut", { client_id: id, statut: "actif", expected_revision: 1 })
				.throwOnError();
			return id;
		},
		async join(clientId, email) {
			await operator
				.rpc("invite_client_member", { client_id: clientId, email, display_name: email })
				.throwOnError();
			return logIn(email);
		},
		give,
		async limitZips(bytes) {
			await database.query(
				`create or replace function private.archive_part_bytes() returns bigint language sql stable set search_path = '' as 'select ${bytes}::bigint'`,
			);
		},
		async stop() {
			await database.end();
			await stack.stop();
		},
	};
}

async function give(by: SupabaseClient, gift: Gift): Promise<string> {
	const { data } = await by
		.rpc("submit_document", {
			client_id: gift.clientId,
			folder: gift.folder ?? "documents",
			directory: gift.directory ?? "",
			name: gift.name,
			mime_type: "text/plain",
			size_bytes: gift.bytes.byteLength,
		})
		.throwOnError();
	const [{ document_id, object_key }] = submittedSchema.parse(data);
	const blob = new Blob([gift.bytes], { type: "text/plain" });
	const { error } = await by.storage.from("clients").upload(object_key, blob, { contentType: "text/plain" });
	if (error) throw error;
	if (gift.visible) await by.from("documents").update({ visible: true }).eq("id", document_id).throwOnError();
	return document_id;
}

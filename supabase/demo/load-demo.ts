import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Database } from "@dossier/shared/database.types";
import { unwrap } from "@dossier/shared/errors/dossier-error";
import { createClient } from "@supabase/supabase-js";
import { WebSocket } from "isows";
import { type LoadedDocument, spreadOverTime } from "./dates.ts";
import { ALLOWS_AI, DEMO_PASSWORD, type DemoDocument, HISTORY, LAST_STATUTS, OPERATOR } from "./history.ts";
import { loadConsentements } from "./load-consentements.ts";
import { loadParcours } from "./load-parcours.ts";

interface DemoTarget {
	readonly supabaseUrl: string;
	readonly publishableKey: string;
	/** Connection string of `postgres`, needed to spread the history over time. */
	readonly databaseUrl: string;
}

type Client = ReturnType<typeof connect>;

const MIME_TYPES: Readonly<Record<string, string>> = {
	pdf: "application/pdf",
	png: "image/png",
	jpg: "image/jpeg",
	md: "text/markdown",
	csv: "text/csv",
};

/**
 * Gives the demo agency its files, each uploaded by the person it comes from, under that person's own rights.
 * Does nothing when the agency already has files, so that it can run at every start.
 * @returns how many documents were loaded.
 */
export async function loadDemo(target: DemoTarget): Promise<number> {
	const people = new Map<string, Client>();
	const operator = await logIn(target, OPERATOR, people);
	const { count } = await operator.from("documents").select("id", { count: "exact", head: true });
	if (count) return 0;
	const clients = unwrap(await operator.from("clients").select("id, slug"));
	const idOf = new Map(clients.map(({ slug, id }) => [slug, id]));
	const as = async (email: string) => people.get(email) ?? (await logIn(target, email, people));
	const loaded: LoadedDocument[] = [];
	for (const document of HISTORY) {
		const documentId = await give(
			await as(document.by),
			document,
			required(idOf.get(document.client), document.client),
		);
		loaded.push({ ...document, documentId });
	}
	await loadParcours(operator, idOf);
	await loadConsentements(operator, as, {
		by: ALLOWS_AI.by,
		clientId: required(idOf.get(ALLOWS_AI.client), ALLOWS_AI.client),
	});
	await settleStatuts(operator);
	await spreadOverTime(target.databaseUrl, loaded);
	await Promise.all([...people.values()].map((person) => person.auth.signOut()));
	return loaded.length;
}

function connect({ supabaseUrl, publishableKey }: DemoTarget) {
	return createClient<Database>(supabaseUrl, publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		realtime: { transport: WebSocket },
	});
}

async function logIn(target: DemoTarget, email: string, people: Map<string, Client>): Promise<Client> {
	const person = connect(target);
	unwrap(await person.auth.signInWithPassword({ email, password: DEMO_PASSWORD }));
	people.set(email, person);
	return person;
}

async function give(author: Client, document: DemoDocument, clientId: string): Promise<string> {
	const [first, ...later] = document.files;
	const { name: shownName, folder, type, visible } = document;
	const place = { client_id: clientId, folder, type };
	const added = await send(author, first, async (file) =>
		unwrap(await author.rpc("submit_document", { ...place, ...file, name: shownName ?? file.name }).single()),
	);
	for (const path of later) {
		const target_document_id = added.document_id;
		await send(author, path, async (file) =>
			unwrap(await author.rpc("submit_document_version", { target_document_id, ...file }).single()),
		);
	}
	if (visible) {
		unwrap(
			await author.from("documents").update({ visible }).eq("id", added.document_id).select("id").single(),
		);
	}
	return added.document_id;
}

interface Announced {
	readonly document_id: string;
	readonly object_key: string;
}

interface FileDescription {
	readonly name: string;
	readonly mime_type: string;
	readonly size_bytes: number;
}

async function send(
	author: Client,
	path: string,
	announce: (file: FileDescription) => Promise<Announced>,
): Promise<Announced> {
	const bytes = await readFile(join(import.meta.dirname, "files", path));
	const name = basename(path);
	const contentType = required(MIME_TYPES[name.split(".").at(-1) ?? ""], name);
	const announced = await announce({ name, mime_type: contentType, size_bytes: bytes.byteLength });
	unwrap(await author.storage.from("clients").upload(announced.object_key, bytes, { contentType }));
	return announced;
}

async function settleStatuts(operator: Client): Promise<void> {
	for (const { client, statut } of LAST_STATUTS) {
		const { id, revision } = unwrap(
			await operator.from("clients").select("id, revision").eq("slug", client).single(),
		);
		unwrap(
			await operator.rpc("change_client_statut", { client_id: id, statut, expected_revision: revision }),
		);
	}
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`The demo speaks of something that is not there: ${what}`);
	return value;
}

// What row-level security costs the lists of both apps, at 10,000 clients of which one has 10,000 documents.
// Each query runs as the person and, in the same run, as the owner of the tables, whom no policy holds.
import { join } from "node:path";
import { startStack } from "@dossier/local-stack";
import pg from "pg";
import { fillAgency } from "./fill-agency.ts";
import { median } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const RUNS = 60;

const stack = await startStack({ projectDirectory: ROOT });
const client = new pg.Client({ connectionString: stack.administratorUrl });
await client.connect();
try {
	const { ownerId, memberId, clientId } = await fillAgency(client);
	const newest = `select * from public.documents where client_id = '${clientId}' and state = 'disponible' order by created_at desc, id desc limit 51`;
	const folder = `select * from public.documents where client_id = '${clientId}' and folder = 'documents' and state = 'disponible' order by created_at desc, id desc limit 51`;
	const clients =
		"select * from public.clients where statut <> 'archive' order by last_activity_at desc, id desc limit 51";
	const search =
		"select * from public.clients where search_text like '%client 99%' and statut <> 'archive' order by nom, id limit 51";
	const activity = "select * from public.audit_log order by id desc limit 51";
	await compare("a client's documents, owner", ownerId, newest);
	await compare("a client's folder, owner", ownerId, folder);
	await compare("a client's documents, its member", memberId, newest);
	await compare("clients, owner", ownerId, clients);
	await compare("clients by name, owner", ownerId, search);
	await compare("activity, owner", ownerId, activity);
} finally {
	await client.end();
	await stack.stop();
}

async function compare(name: string, userId: string, query: string): Promise<void> {
	const held: number[] = [];
	const free: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		held.push(await time(query, userId));
		free.push(await time(query));
	}
	const [with_, without] = [median(held), median(free)];
	process.stdout.write(
		`${name.padEnd(36)} ${with_.toFixed(2).padStart(7)} ms with policies, ${without.toFixed(2).padStart(7)} without, ratio ${(with_ / without).toFixed(2)}\n`,
	);
}

async function time(query: string, userId?: string): Promise<number> {
	await client.query("begin");
	if (userId) {
		await client.query("select set_config('request.jwt.claims', $1, true)", [
			JSON.stringify({ sub: userId, role: "authenticated" }),
		]);
		await client.query("set local role authenticated");
	}
	const started = performance.now();
	await client.query(query);
	const duration = performance.now() - started;
	await client.query("rollback");
	return duration;
}

import type { Client } from "pg";
import type { FilledAgency } from "./fill-agency.ts";
import { type Comparison, compare, duration } from "./measure.ts";

const RUNS = 200;

/** Runs each query as the person and as the superuser, whom no policy holds, within one transaction each. */
export async function compareSql(
	client: Client,
	{ ownerId, memberId, clientId }: FilledAgency,
): Promise<Comparison[]> {
	const run = async (query: string, userId: string, isHeld: boolean) => {
		await client.query("begin");
		await client.query("select set_config('request.jwt.claims', $1, true)", [
			JSON.stringify({ sub: userId, role: "authenticated" }),
		]);
		if (isHeld) await client.query("set local role authenticated");
		const time = await duration(() => client.query(query));
		await client.query("rollback");
		return time;
	};
	const against = (name: string, userId: string, query: string) =>
		compare(
			`SQL: ${name}`,
			RUNS,
			() => run(query, userId, true),
			() => run(query, userId, false),
		);
	const documents = `select * from public.documents where client_id = '${clientId}' and state = 'disponible' and deleted_at is null order by created_at desc, id desc limit 51`;
	return [
		await against(
			"list of clients, owner",
			ownerId,
			"select c.*, f.tags, f.owner_id from public.clients c join public.client_follow_ups f on f.client_id = c.id where c.statut <> 'archive' order by c.last_activity_at desc, c.id desc limit 51",
		),
		await against("a client, owner", ownerId, `select * from public.clients where id = '${clientId}'`),
		await against("a client's documents, owner", ownerId, documents),
		await against("a client's documents, member", memberId, documents),
		await against(
			"a client's history, owner",
			ownerId,
			`select * from public.audit_log where client_id = '${clientId}' order by id desc limit 51`,
		),
		await against(
			"search, a frequent word, owner",
			ownerId,
			"select * from public.search_everything('facture')",
		),
		await against("search, two letters, owner", ownerId, "select * from public.search_everything('fa')"),
		await against(
			"search, a frequent word, member",
			memberId,
			"select * from public.search_everything('facture')",
		),
	];
}

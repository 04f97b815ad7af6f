import type { Client } from "pg";
import type { FilledAgency } from "./fill-agency.ts";
import { duration, type Load } from "./measure.ts";

const RUNS = 200;

/** Each query as the person and as the superuser, whom no policy holds, within one transaction each. */
export function sqlLoads(client: Client, { ownerId, memberId, clientId }: FilledAgency): Load[] {
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
	const against = (name: string, userId: string, query: string): Load => ({
		name: `SQL: ${name}`,
		runs: RUNS,
		held: () => run(query, userId, true),
		free: () => run(query, userId, false),
	});
	const exported = async () => {
		await client.query("begin");
		await client.query("insert into public.data_exports (person_id, state) values ($1, 'en_cours')", [
			memberId,
		]);
		const time = await duration(() =>
			client.query(
				"select private.data_export_contents(id) from public.data_exports where person_id = $1 and state = 'en_cours'",
				[memberId],
			),
		);
		await client.query("rollback");
		return time;
	};
	const documents = `select * from public.documents where client_id = '${clientId}' and state = 'disponible' and deleted_at is null order by created_at desc, id desc limit 51`;
	return [
		against(
			"list of clients, owner",
			ownerId,
			"select c.*, f.tags, f.owner_id from public.clients c join public.client_follow_ups f on f.client_id = c.id where c.statut <> 'archive' order by c.last_activity_at desc, c.id desc limit 51",
		),
		against("a client, owner", ownerId, `select * from public.clients where id = '${clientId}'`),
		against("a client's documents, owner", ownerId, documents),
		against("a client's documents, member", memberId, documents),
		against(
			"a client's history, owner",
			ownerId,
			`select * from public.audit_log where client_id = '${clientId}' order by id desc limit 51`,
		),
		against("search, a frequent word, owner", ownerId, "select * from public.search_everything('facture')"),
		against("search, two letters, owner", ownerId, "select * from public.search_everything('fa')"),
		against("search, a frequent word, member", memberId, "select * from public.search_everything('facture')"),
		{ name: "SQL: a member's export of everything", runs: RUNS / 10, held: exported },
	];
}

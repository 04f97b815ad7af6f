import type { Client } from "pg";
import { z } from "zod";

const idSchema = z.object({ id: z.uuid() });

/** Who and what the benchmark asks for. */
export interface FilledAgency {
	readonly ownerId: string;
	readonly memberId: string;
	/** A client with 10,000 documents, which the member belongs to. */
	readonly clientId: string;
}

/** Adds 10,000 clients with 20 documents each and gives one of the demo's clients 10,000; needs the superuser. */
export async function fillAgency(client: Client): Promise<FilledAgency> {
	await client.query("set session_replication_role = replica");
	await client.query(CLIENTS);
	await client.query(DOCUMENTS);
	await client.query(ONE_LARGE_CLIENT);
	await client.query("set session_replication_role = origin");
	await client.query("analyze public.clients, public.documents, public.audit_log");
	const one = async (query: string) => idSchema.parse((await client.query(query)).rows[0]).id;
	return {
		ownerId: await one("select user_id as id from public.staff where role = 'operator'"),
		memberId: await one(
			"select user_id as id from public.client_members where display_name = 'Martin Dupont'",
		),
		clientId: await one("select id from public.clients where nom = 'Martin Dupont'"),
	};
}

const CLIENTS = `
insert into public.clients (nom, slug, search_text, parcours, statut, last_activity_at, created_at)
select 'Client ' || n, 'client_banc_' || n, 'client ' || n, (array['lab', 'one'])[1 + n % 2]::public.client_parcours,
  'actif', now() - n * interval '7 minutes', now() - n * interval '1 hour'
from generate_series(1, 10000) as n`;

const COLUMNS =
	"client_id, folder, path, name, type, visible, state, origin, current_version, mime_type, size_bytes, author_name, created_at";
const VALUES =
	"(array['documents', 'assets', 'visios', '_private'])[1 + n % 4], 'Document ' || n || '.pdf', 'Document ' || n || '.pdf', 'autre', n % 2 = 0, 'disponible', 'agence', 1, 'application/pdf', 1000, 'Banc', now() - n * interval '3 minutes'";

const DOCUMENTS = `
insert into public.documents (${COLUMNS})
select c.id, ${VALUES} from public.clients c cross join generate_series(1, 20) as n where c.slug like 'client_banc_%'`;

const ONE_LARGE_CLIENT = `
insert into public.documents (${COLUMNS})
select c.id, ${VALUES} from public.clients c cross join generate_series(1000, 10999) as n where c.nom = 'Martin Dupont'`;

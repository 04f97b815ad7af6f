import type { Client } from "pg";
import { z } from "zod";
import { dropIndexes } from "./indexes.ts";
import { VOCABULARY } from "./vocabulary.ts";

const idSchema = z.object({ id: z.uuid() });

/** Who and what the benchmarks ask for. */
export interface FilledAgency {
	readonly ownerId: string;
	readonly memberId: string;
	/** The client the member belongs to, with several pages of documents. */
	readonly clientId: string;
}

/** Whom the benchmarks ask as, and about whom. */
export async function findAgency(client: Client): Promise<FilledAgency> {
	const one = async (query: string) => idSchema.parse((await client.query(query)).rows[0]).id;
	return {
		ownerId: await one("select user_id as id from public.staff where role = 'operator' limit 1"),
		memberId: await one(
			"select user_id as id from public.client_members where display_name = 'Martin Dupont'",
		),
		clientId: await one("select id from public.clients where nom = 'Martin Dupont'"),
	};
}

/**
 * Fills the demo agency up to 10,000 clients more and this many documents, newest last, one in three with 125 words of
 * content. The first 240 are the member's client's, so that a page of them is as long in a small agency as in a large
 * one; the others are spread over all clients. Indexes are built after the rows, as a restore does. Needs the superuser.
 */
export async function fillAgency(client: Client, documents: number): Promise<void> {
	await client.query("set session_replication_role = replica; set search_path = public, extensions");
	// The demo's own words, before those of a vocabulary.
	await client.query("select private.learn_search_words()");
	await client.query(CLIENTS);
	await client.query(VOCABULARY);
	await client.query(PARAGRAPHS);
	const rebuild = await dropIndexes(client, [
		"public.documents",
		"private.search_entries",
		"public.audit_log",
	]);
	await client.query(DOCUMENTS, [documents]);
	await client.query(VERSIONS);
	await client.query(CONTENTS);
	await client.query(ENTRIES);
	await client.query(ACTIVITY);
	await rebuild();
	// Autovacuum would have come by.
	await client.query(
		"vacuum analyze public.clients, public.documents, public.document_versions, public.audit_log, private.search_entries, private.search_words, private.document_contents",
	);
}

const CLIENTS = `
insert into public.clients (nom, slug, search_text, parcours, statut, last_activity_at, created_at)
select 'Entreprise ' || n, 'client_banc_' || n, 'entreprise ' || n, (array['lab', 'one'])[1 + n % 2]::public.client_parcours,
  'actif', now() - n * interval '7 minutes', now() - n * interval '1 hour'
from generate_series(1, 10000) as n;
insert into public.client_follow_ups (client_id, tags)
select c.id, case when n % 20 = 0 then '{vip}'::text[] else '{}' end
from generate_series(1, 10000) as n join public.clients c on c.slug = 'client_banc_' || n;
analyze public.client_follow_ups`;

// A word of rank r is written 1/r times as often as the first, as in any language.
const PARAGRAPHS = `
create temporary table paragraphs as
select number, string_agg(word, ' ' order by place) as text,
  to_tsvector('private.french', string_agg(word, ' ' order by place)) as words
from (
  select number, place, v.word
  from (
    select number, place, ceil(power((select count(*) from vocabulary), random()))::integer as rank
    from generate_series(0, 4999) as number cross join generate_series(1, 125) as place
  ) as drawn join vocabulary v using (rank)
) as written group by number;
create unique index on paragraphs (number);
analyze paragraphs;
insert into private.search_words (word, stem, uses)
select w.word, min(s.stem), sum(w.ndoc)
from ts_stat($$ select to_tsvector('private.as_written', text) from pg_temp.paragraphs $$) w
cross join lateral unnest(ts_lexize('pg_catalog.french_stem', w.word)) as s(stem)
group by w.word on conflict do nothing`;

const DOCUMENTS = `
with placed as (select id, nom, row_number() over (order by created_at) - 1 as place from public.clients)
insert into public.documents (client_id, folder, path, name, type, visible, state, origin, current_version, mime_type, size_bytes, author_name, opened_at, created_at)
select c.id, f.folder, name, name, 'autre', n % 4 <> 0, 'disponible',
  (case when n % 7 = 0 then 'client' else 'agence' end)::public.document_origin, 1, 'application/pdf', 100000, 'Banc', now(),
  now() - (1100000 - n) * interval '20 seconds'
from generate_series(1, $1::bigint) as n
join placed c on c.place = case
  when n <= 240 then (select place from placed where nom = 'Martin Dupont') else n % (select count(*) from placed) end
cross join lateral (select (array['documents', 'documents', 'assets', 'visios', 'factures', '_private'])[1 + n % 6] as folder) f
join vocabulary v on v.rank = 1 + (n * 7919) % 2000
cross join lateral (select initcap(v.word) || ' ' || (2015 + n % 11) || '-' || n || '.pdf' as name) named`;

const VERSIONS = `
insert into public.document_versions (document_id, client_id, number, object_key, file_name, mime_type, size_bytes, state, origin, author_name)
select id, client_id, 1, client_id || '/' || folder || '/' || id || '/1-document.pdf', name, 'application/pdf', 100000, 'disponible', origin, 'Banc'
from public.documents d where author_name = 'Banc'
  and not exists (select 1 from public.document_versions v where v.document_id = d.id)`;

const CONTENTS = `
insert into private.document_contents (document_id, version_number, state, content)
select d.id, 1, 'extrait', p.text
from (select id, row_number() over (order by created_at) as n from public.documents where author_name = 'Banc') d
join paragraphs p on p.number = d.n % 5000
where d.n % 3 = 0
on conflict do nothing`;

const ENTRIES = `
insert into private.search_entries (kind, subject_id, client_id, folder, title_words, words, learned)
select 'client', c.id, c.id, '', title, title, true
from public.clients c cross join lateral private.search_vector(concat_ws(' ', c.nom, c.entreprise, c.email), '') as title
on conflict do nothing;
insert into private.search_entries (kind, subject_id, client_id, folder, title_words, words, learned)
select 'document', d.id, d.client_id, d.folder, d.title, d.title || coalesce(setweight(p.words, 'D'), ''), true
from (
  select documents.*, setweight(to_tsvector('private.french', private.as_words(name)), 'A') as title, row_number() over (order by created_at) as n
  from public.documents where author_name = 'Banc'
) d
left join paragraphs p on d.n % 3 = 0 and p.number = d.n % 5000
order by d.n
on conflict do nothing;
insert into private.search_words (word, stem, uses)
select word, min(stem), 100 from vocabulary v cross join lateral unnest(ts_lexize('pg_catalog.french_stem', v.word)) as stem group by word
on conflict do nothing`;

const ACTIVITY = `
insert into public.audit_log (occurred_at, actor_kind, actor_name, action, client_id, client_nom, folder, subject_id)
select created_at, 'system', 'Banc', 'document.added', client_id, 'Banc', folder, id from public.documents
where author_name = 'Banc' order by created_at offset (select count(*) from public.audit_log where actor_name = 'Banc')`;

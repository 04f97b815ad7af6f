-- Clients from a file: each line once whatever is sent twice, bad lines told and good ones kept, one line of history, undone whole.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(53);

create function pg_temp.import(number integer) returns uuid language sql immutable
as $$ select ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid; $$;
create function pg_temp.begin_import(number integer, line_count integer) returns void language sql
as $$ select public.begin_client_import(pg_temp.import(number), 'contacts.csv', repeat('a', 64), line_count); $$;
-- Lines `first` to `last`, as the Hub sends them.
create function pg_temp.lines(first integer, last integer, nom text default 'Importé') returns jsonb language sql
as $$
  select jsonb_agg(jsonb_build_object('line', i, 'nom', nom || ' ' || i, 'email', 'import' || i || '@exemple.fr', 'entreprise', null,
    'telephone', '+33 1 02 03 04 05', 'parcours', 'one', 'tags', jsonb_build_array('Salon', 'VIP'),
    'siren', '732829320', 'siret', '73282932000074', 'numero_tva', 'FR44732829320', 'secteur', 'Pilates', 'langue', 'fr',
    'adresse_complement', 'Bâtiment B', 'adresse_pays', 'FR')) from generate_series(first, last) i;
$$;
create function pg_temp.of_import(number integer) returns bigint language sql security definer
as $$ select count(*) from public.client_follow_ups where import_id = pg_temp.import(number); $$;
grant execute on all functions in schema pg_temp to public;

-- Who may.
create function pg_temp.refusal_of(person text, statement text) returns text language plpgsql
as $$
declare
  answer text;
begin
  perform pg_temp.become(person);
  answer := pg_temp.refusal(statement);
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select is(pg_temp.refusal_of(person, format('select pg_temp.begin_import(%s, 10)', number)), refusal, person || ' begins an import: ' || coalesce(refusal, 'yes'))
from (values
  ('mikl', 1, null), ('mona', 2, null), ('come', 3, null), ('camille', 4, 'ROLE_NEEDED'), ('paul', 4, 'ROLE_NEEDED'),
  ('fanny', 4, 'ROLE_NEEDED'), ('martin', 4, 'ROLE_NEEDED'), ('anon', 4, '42501')
) as people (person, number, refusal);
update public.staff set limited_to_clients = true where user_id = pg_temp.person('come');
select is(pg_temp.refusal_of('come', 'select pg_temp.begin_import(4, 10)'), 'ROLE_NEEDED', 'who is limited to some clients adds none');
update public.staff set limited_to_clients = false where user_id = pg_temp.person('come');
select is((select author_name from public.client_imports where id = pg_temp.import(3)), 'Come', 'an import knows its author');
select is(pg_temp.refusal_of('come', format('select public.begin_client_import(gen_random_uuid(), %L, %L, %s)', name, hash, lines)), '23514', what)
from (values
  ('', repeat('a', 64), 1, 'a file without a name'), ('a.csv', 'abc', 1, 'a hash that is none'), ('a.csv', repeat('a', 64), 0, 'a file without lines')
) as files (name, hash, lines, what);

-- Lines arrive in batches, in any order, and each once.
select pg_temp.become('come');
select lives_ok($$ select pg_temp.begin_import(3, 10) $$, 'beginning again what was begun is no error');
select is_empty($$ select * from public.import_clients(pg_temp.import(3), pg_temp.lines(4, 6)) $$, 'a batch is taken');
select is_empty($$ select * from public.import_clients(pg_temp.import(3), pg_temp.lines(1, 6)) $$, 'and taken again with others');
select is(pg_temp.of_import(3), 6::bigint, 'each line made one client');
select pg_temp.begin_import(3, 12);
select is((select line_count from public.client_imports where id = pg_temp.import(3)), 12, 'an import resumed may announce more lines');
select results_eq(
  $$ select nom, email::text, telephone, parcours::text, tags, statut::text, slug,
       concat_ws(' ', siren, siret, numero_tva, secteur, langue, adresse_complement, adresse_pays) from public.clients c join public.client_follow_ups f on f.client_id = c.id where import_id = pg_temp.import(3) and import_line = 4 $$,
  $$ values ('Importé 4', 'import4@exemple.fr', '+33 1 02 03 04 05', 'one', array['salon', 'vip'], 'prospect', 'client_importe_4',
       '732829320 73282932000074 FR44732829320 Pilates fr Bâtiment B FR') $$, 'as the file says'
);
select results_eq(
  $$ select line, refusal from public.import_clients(pg_temp.import(3), pg_temp.lines(7, 8)
       || '[{"line": 9, "nom": " "}, {"line": 10, "nom": "X", "email": "pas une adresse"}, {"line": 11, "nom": "X", "parcours": "two"}]') $$,
  $$ values (9, 'clients_nom_is_given'), (10, 'clients_email_is_an_address'), (11, '22P02') $$, 'lines that cannot be are told'
);
select is(pg_temp.of_import(3), 8::bigint, 'and hold up no other');
select is(
  pg_temp.refusal($$ select public.import_clients(pg_temp.import(3), pg_temp.lines(1, 1001)) $$), 'IMPORT_BATCH_TOO_LARGE', 'a batch has an end'
);
select is(pg_temp.refusal($$ select public.import_clients(pg_temp.import(3), pg_temp.lines(50, 60)) $$), '23514', 'no more lines than announced');
select is(pg_temp.refusal($$ select public.import_clients(pg_temp.import(1), pg_temp.lines(1, 1)) $$), 'IMPORT_NOT_OPEN', 'nor into another''s import');
select is(pg_temp.refusal($$ select public.import_clients(pg_temp.import(99), pg_temp.lines(1, 1)) $$), 'IMPORT_NOT_OPEN', 'or one that nobody began');
select pg_temp.become('camille');
select is(pg_temp.refusal($$ select public.import_clients(pg_temp.import(3), pg_temp.lines(9, 9)) $$), 'ROLE_NEEDED', 'or without the role');
select is_empty($$ select 1 from public.client_imports $$, 'who does not import sees no import');
select is_empty($$ select 1 from public.clients_with_emails(array['import4@exemple.fr']) $$, 'and is told of no address');
select pg_temp.become('mona');
select results_eq(
  $$ select email, nom from public.clients_with_emails(array['IMPORT4@exemple.fr', 'libre@exemple.fr']) $$, $$ values ('import4@exemple.fr', 'Importé 4') $$,
  'the preview learns which addresses are taken, whatever their case'
);
select is_empty(
  $$ select 1 from public.clients_with_emails(array['import4@exemple.fr'], pg_temp.import(3)) $$, 'an import resumed does not meet its own clients'
);
select is((select imported_count from public.client_imports where id = pg_temp.import(3)), 8, 'another importer sees how far it is');

-- The end of it: one line of history.
select pg_temp.become('postgres');
select is_empty($$ select 1 from public.audit_log a join public.client_follow_ups f on f.client_id = a.client_id where f.import_id is not null $$, 'no line for each client');
select pg_temp.become('mona');
select public.finish_client_import(pg_temp.import(3));
select is((select state from public.client_imports where id = pg_temp.import(3)), 'en_cours', 'nobody ends another''s import');
select pg_temp.become('come');
select public.finish_client_import(pg_temp.import(3)), public.finish_client_import(pg_temp.import(3));
select pg_temp.become('postgres');
select results_eq(
  $$ select actor_name, client_id, details from public.audit_log where action = 'client_import.finished' $$,
  $$ values ('Come', null::uuid, '{"file": "contacts.csv", "count": 8}'::jsonb) $$, 'one line for the import'
);
select pg_temp.become('come');
select is(pg_temp.refusal($$ select public.import_clients(pg_temp.import(3), pg_temp.lines(9, 9)) $$), 'IMPORT_NOT_OPEN', 'after which nothing more comes in');
select is(pg_temp.refusal($$ delete from public.client_imports $$), '42501', 'an import is not deleted');
select is(pg_temp.refusal($$ update public.client_imports set imported_count = 0 $$), '42501', 'or rewritten');
select is(pg_temp.refusal($$ update public.client_follow_ups set import_id = null $$), '42501', 'nor is where a client came from');

-- Undo: what nothing was added to goes, what stays is told.
create function pg_temp.imported(line integer) returns uuid language sql security definer
as $$ select client_id from public.client_follow_ups where import_id = pg_temp.import(3) and import_line = imported.line; $$;
grant execute on function pg_temp.imported to public;
update public.clients set telephone = '0102030405' where id = pg_temp.imported(1);
select lives_ok($$ select public.invite_client_member(pg_temp.imported(2), 'invite@exemple.fr', 'Invité') $$, 'someone is invited');
select lives_ok($$ select public.submit_document(pg_temp.imported(3), 'documents', 'devis.pdf', 'application/pdf', 12) $$, 'a document is on its way');
select pg_temp.become('camille');
select is(pg_temp.refusal($$ select public.undo_client_import(pg_temp.import(3)) $$), 'ROLE_NEEDED', 'who does not import undoes nothing');
select is(pg_temp.refusal($$ select public.client_import_leftovers(pg_temp.import(3)) $$), 'ROLE_NEEDED', 'nor asks what would stay');
select pg_temp.become('come');
select is(pg_temp.refusal($$ select public.undo_client_import(pg_temp.import(1)) $$), 'ROLE_NEEDED', 'a commercial undoes no other''s import');
select results_eq(
  $$ select nom, reason from public.client_import_leftovers(pg_temp.import(3)) $$,
  $$ values ('Importé 1', 'changed'), ('Importé 2', 'people'), ('Importé 3', 'documents') $$, 'it is said beforehand who stays and why'
);
select results_eq($$ select removed, remaining from public.undo_client_import(pg_temp.import(3), 2) $$, $$ values (2, 3) $$, 'a batch goes');
select results_eq($$ select removed, remaining from public.undo_client_import(pg_temp.import(3), 100) $$, $$ values (3, 0) $$, 'and the rest');
select results_eq($$ select removed, remaining from public.undo_client_import(pg_temp.import(3), 100) $$, $$ values (0, 0) $$, 'and then nothing');
select is(pg_temp.of_import(3), 3::bigint, 'what was worked on stays');
select results_eq(
  $$ select state::text, imported_count, removed_count from public.client_imports where id = pg_temp.import(3) $$, $$ values ('annulee', 8, 5) $$, 'the import says so'
);
select pg_temp.become('postgres');
select results_eq(
  $$ select details from public.audit_log where action = 'client_import.undone' $$,
  $$ values ('{"file": "contacts.csv", "kept": 3, "count": 5}'::jsonb) $$, 'and the history, once'
);

-- What was left half-way.
select pg_temp.become('mikl');
select public.import_clients(pg_temp.import(1), pg_temp.lines(1, 4, 'Homonyme'));
select pg_temp.become('postgres');
update public.client_imports set last_batch_at = now() - interval '25 hours' where id = pg_temp.import(1);
select private.finish_abandoned_imports();
select results_eq(
  $$ select i.state::text, a.actor_name from public.client_imports i left join public.audit_log a on a.subject_id = i.id where i.id in (pg_temp.import(1), pg_temp.import(2)) order by i.id $$,
  $$ values ('terminee', 'Mikl'), ('en_cours', null) $$, 'an import nobody went on with is finished after a day, under its author''s name'
);

-- Ten thousand namesakes each get a folder of their own.
select pg_temp.become('mona');
insert into public.clients (nom) select 'Jean Martin' from generate_series(1, 300);
select pg_temp.become('postgres');
select is(
  (select count(distinct slug) filter (where slug ~ '^client_jean_martin(_[0-9]+)?$') from public.clients where nom = 'Jean Martin'), 300::bigint, 'namesakes are numbered'
);
select is((select max(substring(slug from '[0-9]+$')::integer) from public.clients where nom = 'Jean Martin'), 300, 'without a gap');

select * from finish();
rollback;

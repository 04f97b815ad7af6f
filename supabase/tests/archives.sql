-- An archive holds what its person may read, when it is asked for and again when it leaves; a ticket opens it once.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/objects.psql
\ir fixture/trash.psql
\ir fixture/refusal.psql
\ir fixture/sessions.psql
\ir fixture/statuts.psql
select plan(51);

create temporary table tickets (name text primary key, ticket text);
grant all on tickets to public;

create function pg_temp.ask(person text, client text, name text default 'one', folder text default null) returns integer
language plpgsql
as $$
declare
  granted record;
begin
  perform pg_temp.become(ask.person);
  select * into granted from public.request_archive(pg_temp.client(ask.client), ask.folder);
  delete from tickets t where t.name = ask.name;
  insert into tickets values (ask.name, granted.ticket);
  perform pg_temp.become('postgres');
  return granted.documents;
end;
$$;
create function pg_temp.open(name text) returns setof text
language plpgsql
as $$
declare
  opened jsonb;
begin
  perform pg_temp.become('service_role');
  opened := public.open_archive((select ticket from tickets t where t.name = open.name));
  perform pg_temp.become('postgres');
  return query select entry ->> 'path' from jsonb_array_elements(opened -> 'entries') entry;
end;
$$;
create function pg_temp.seen_by(person text, client text) returns setof text
language plpgsql
as $$
begin
  perform pg_temp.become(seen_by.person);
  return query select c.slug || '/' || d.folder || '/' || d.path from public.documents d join public.clients c on c.id = d.client_id
    where d.client_id = pg_temp.client(seen_by.client) and d.state = 'disponible';
  perform pg_temp.become('postgres');
end;
$$;

-- What is asked for is what the policies show, for everybody.
select is(pg_temp.ask(person, client, person || client), (select count(*)::integer from pg_temp.seen_by(person, client)),
  format('%s is granted what %s sees of %s', person, person, client))
from (values ('mikl', 'A'), ('camille', 'A'), ('fanny', 'A'), ('martin', 'A'), ('jumelle', 'B'), ('achille', 'archive'), ('mona', 'suspendu'))
  as people (person, client);
select set_eq(format('select pg_temp.open(%L)', person || client), format('select pg_temp.seen_by(%L, %L)', person, client),
  format('and that is what %s gets', person))
from (values ('mikl', 'A'), ('camille', 'A'), ('fanny', 'A'), ('martin', 'A'), ('jumelle', 'B'), ('achille', 'archive'), ('mona', 'suspendu'))
  as people (person, client);

select pg_temp.become('martin');
select is(pg_temp.refusal(format('select public.request_archive(%L)', pg_temp.client('B'))), 'ARCHIVE_EMPTY', 'a member gets nothing of another client');
select is(pg_temp.refusal(format('select public.request_archive(%L)', gen_random_uuid())), 'ARCHIVE_EMPTY', 'which answers like a client that does not exist');
select is(pg_temp.refusal(format('select public.request_archive(%L, ''_private'')', pg_temp.client('A'))), 'ARCHIVE_EMPTY', 'nor of a folder of the agency');
select is(
  pg_temp.refusal(format('select public.request_archive(%L, document_ids => %L)', pg_temp.client('A'), array[pg_temp.document('A', 'documents', 'hidden.pdf')])),
  'ARCHIVE_EMPTY', 'nor of a document named by its id'
);
select results_eq(
  format('select documents, size_bytes from public.archive_size(%L, ''documents'')', pg_temp.client('A')), $$ values (2::bigint, 2400::bigint) $$,
  'the size is told first'
);
select pg_temp.become('sonia');
select is(pg_temp.refusal(format('select public.request_archive(%L)', pg_temp.client('suspendu'))), 'ARCHIVE_EMPTY', 'a suspended client takes nothing away');
select pg_temp.become('anon');
select is(pg_temp.refusal(format('select public.request_archive(%L)', pg_temp.client('A'))), '42501', 'nor does a visitor');
select is(pg_temp.refusal($$ select public.open_archive('x') $$), '42501', 'who opens nothing');
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select public.open_archive('x') $$), '42501', 'nor does anybody but the service');
select is(pg_temp.refusal($$ select private.versions_read_by(auth.uid(), '{}') $$), '42501', 'or reads as somebody else');
select pg_temp.become('postgres');

-- Once, soon, and only while the person may still read.
create function pg_temp.would_open(name text) returns boolean
language plpgsql
as $$
declare
  answer boolean;
begin
  perform pg_temp.become('service_role');
  answer := public.archive_would_open((select ticket from tickets t where t.name = would_open.name));
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select ok(not pg_temp.would_open('martinA'), 'the service is told of a used ticket that it opens nothing');
select is_empty($$ select pg_temp.open('martinA') $$, 'a ticket opens once');
select is(pg_temp.ask('martin', 'A', 'late', 'assets'), 3, 'a folder is granted');
select ok(pg_temp.would_open('late') and pg_temp.would_open('late'), 'the service is told that a ticket opens, and the ticket stays good');
update private.archives set expires_at = now() where opened_at is null;
select ok(not pg_temp.would_open('late'), 'the service is told of a late one that it opens nothing');
select is_empty($$ select pg_temp.open('late') $$, 'a late ticket opens nothing');

select pg_temp.ask('martin', 'A', 'hidden meanwhile', 'documents');
select pg_temp.become('mikl');
update public.documents set visible = false where id = pg_temp.document('A', 'documents', 'visible.pdf');
select pg_temp.become('postgres');
select results_eq($$ select pg_temp.open('hidden meanwhile') $$, $$ values ('client_client_a/documents/given.pdf') $$, 'what was hidden meanwhile stays');

select pg_temp.ask('mikl', 'A', 'thrown meanwhile', 'assets');
select pg_temp.become('mikl');
select public.trash_documents(array[pg_temp.document('A', 'assets', 'hidden.pdf')]);
select pg_temp.become('postgres');
select set_eq(
  $$ select pg_temp.open('thrown meanwhile') $$, array['client_client_a/assets/given.pdf', 'client_client_a/assets/visible.pdf'],
  'and what was thrown away'
);

select pg_temp.ask('jumelle', 'A', 'removed meanwhile');
delete from public.client_members where user_id = pg_temp.person('jumelle') and client_id = pg_temp.client('A');
select ok(not pg_temp.would_open('removed meanwhile'), 'the service is told of one whose person lost the access');
select is_empty($$ select pg_temp.open('removed meanwhile') $$, 'who lost the access gets nothing');

create function pg_temp.ask_within(person text, session_id uuid) returns void
language plpgsql
as $$
begin
  perform pg_temp.within_session(ask_within.person, ask_within.session_id);
  insert into tickets select 'within a session', g.ticket from public.request_archive(pg_temp.client('A'), 'assets') g;
  perform pg_temp.become('postgres');
end;
$$;
create temporary table session on commit drop as select pg_temp.open_session('martin') as id;
select pg_temp.ask_within('martin', (select id from session));
select isnt_empty($$ select pg_temp.open('within a session') $$, 'a ticket opens while the session it was asked in is open');
delete from tickets where name = 'within a session';
select pg_temp.ask_within('martin', (select id from session));
delete from auth.sessions where id = (select id from session);
select is_empty($$ select pg_temp.open('within a session') $$, 'and nothing once that is ended');

select pg_temp.ask('camille', 'A', 'disabled meanwhile');
update public.staff set disabled_at = now() where user_id = pg_temp.person('camille');
select is_empty($$ select pg_temp.open('disabled meanwhile') $$, 'nor does staff that left');

-- The check as another person leaves no trace of that person.
select pg_temp.become('mikl');
select is((select auth.uid()), pg_temp.person('mikl'), 'the caller is who the caller was');
select pg_temp.become('postgres');

select is_empty(
  $$ select 1 from private.archives a join tickets t on to_jsonb(a)::text like '%' || t.ticket || '%' $$, 'the database keeps no ticket'
);
select is(
  (select array_agg(actor_name order by actor_name) from public.audit_log where action = 'archive.downloaded' and client_id = pg_temp.client('archive')),
  array['Achille'], 'history keeps who took what away'
);

select pg_temp.become('martin');
select lives_ok(
  $$ select public.request_archive(pg_temp.client('A')) from generate_series(1, 55) $$, 'sixty archives an hour, with the five before'
);
select is(pg_temp.refusal($$ select public.request_archive(pg_temp.client('A')) $$), 'TOO_MANY_REQUESTS', 'and no more');

-- Where functions may only work for so long, several zips hold together what one would.
select pg_temp.become('postgres');
delete from private.archives;
select is((select private.archive_part_bytes()), null, 'one zip takes all where nothing is known to cut it');
create schema if not exists vault;
do $$
begin
  if to_regclass('vault.decrypted_secrets') is null then
    create table vault.decrypted_secrets (name text, decrypted_secret text);
    insert into vault.decrypted_secrets values ('project_url', 'https://abcdefgh.supabase.co');
  else
    perform vault.create_secret('https://abcdefgh.supabase.co', 'project_url');
  end if;
end;
$$;
select is((select private.archive_part_bytes()), 400000000::bigint, 'Supabase''s own functions are given what they carry');
create or replace function private.archive_part_bytes() returns bigint language sql stable set search_path = '' as 'select 2400::bigint';

select pg_temp.become('mikl');
create temporary table whole on commit drop as select * from public.archive_size(pg_temp.client('A'));
create temporary table parts on commit drop as
  select row_number() over () as part, g.* from public.request_archive(pg_temp.client('A')) g;
select is((select count(*) from parts), (select w.parts from whole w), 'the number of zips is told first');
select cmp_ok((select count(*) from parts), '>', 1::bigint, 'what is too much for one is granted as several');
select is_empty('select 1 from parts where size_bytes > 2400 and documents > 1', 'none holds more than it may, unless it holds one document');
select results_eq(
  'select file_name from parts order by part',
  'select format(''client_client_a_%s-sur-%s.zip'', n, (select count(*) from parts)) from generate_series(1, (select count(*) from parts)) n',
  'each says which it is'
);
select pg_temp.become('postgres');
insert into tickets select 'part ' || part, ticket from parts;
select set_eq(
  $$ select pg_temp.open('part ' || part) from parts $$, $$ select pg_temp.seen_by('mikl', 'A') $$, 'and together they hold everything, once'
);
select cmp_ok((select min(a.expires_at - a.created_at) from private.archives a), '>=', interval '6 hours', 'the last waits until those before it arrived');
select pg_temp.become('mikl');
select lives_ok($$ select public.request_archive(pg_temp.client('A')) from generate_series(1, 59) $$, 'parts of one archive are one of the sixty');

select * from finish();
rollback;

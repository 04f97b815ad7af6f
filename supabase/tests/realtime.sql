-- Who may listen to a client's topic, who may speak on it (nobody but the database), and what the database says there.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(36);

-- The Realtime service asks it this way: under the person's role, with the topic set, is a row of this topic readable?
create function pg_temp.listens(person text, topic text, extension text default 'broadcast') returns boolean
language plpgsql
as $$
declare
  readable boolean;
begin
  perform pg_temp.become('postgres');
  insert into realtime.messages (topic, extension, private) values (listens.topic, listens.extension, true);
  perform set_config('realtime.topic', listens.topic, true);
  perform pg_temp.become(listens.person);
  select exists (select 1 from realtime.messages m where m.topic = listens.topic) into readable;
  perform pg_temp.become('postgres');
  return readable;
end;
$$;
create function pg_temp.topic(name text) returns text language sql stable
as $$ select coalesce('client:' || pg_temp.client(topic.name), topic.name); $$;
create function pg_temp.speaks(person text, name text) returns text
language plpgsql
as $$
declare
  refusal text;
begin
  perform set_config('realtime.topic', pg_temp.topic(speaks.name), true);
  perform pg_temp.become(speaks.person);
  refusal := pg_temp.refusal(format('insert into realtime.messages (topic, extension, event, private) values (%L, ''broadcast'', ''x'', true)', pg_temp.topic(speaks.name)));
  perform pg_temp.become('postgres');
  return refusal;
end;
$$;

grant execute on all functions in schema pg_temp to public;

select is(pg_temp.listens(person, pg_temp.topic(topic)), expected, format('%s listens to %s: %s', person, topic, expected))
from (values
  ('martin', 'A', true), ('martin', 'B', false), ('martin', 'hub', false), ('martin', 'client:', false), ('martin', 'client:%', false),
  ('lea', 'A', false), ('lea', 'B', true),
  ('jumelle', 'A', true), ('jumelle', 'B', true), ('jumelle', 'suspendu', false),
  ('sonia', 'suspendu', false), ('achille', 'archive', true), ('renee', 'A', false), ('anon', 'A', false),
  ('mikl', 'A', false), ('denis', 'A', false)
) as topics (person, topic, expected);
select pg_temp.become('postgres');
delete from realtime.messages where topic = pg_temp.topic('A');
select is(pg_temp.listens('martin', pg_temp.topic('A'), 'presence'), false, 'nobody sees who else is there');
select is(pg_temp.speaks(person, topic), '42501', format('%s speaks on %s: refused', person, topic))
from (values ('martin', 'A'), ('lea', 'A'), ('jumelle', 'B'), ('mikl', 'A'), ('anon', 'A'), ('martin', 'hub')) as topics (person, topic);

-- What the database says, and that it says nothing of what the client may not see.
create function pg_temp.heard(name text) returns text
language plpgsql
as $$
declare
  said text;
begin
  perform pg_temp.become('postgres');
  select string_agg(m.event, ' ' order by m.inserted_at, m.id) into said from realtime.messages m where m.topic = pg_temp.topic(heard.name);
  delete from realtime.messages;
  return said;
end;
$$;
grant execute on function pg_temp.heard to public;

delete from realtime.messages;
select pg_temp.become('mikl');
select pg_temp.keep('secret', pg_temp.submit('A', '_private', 'notes.pdf'));
select pg_temp.arrive(pg_temp.kept('secret'));
select pg_temp.keep('hidden', pg_temp.submit('A', 'documents', 'livrable.pdf'));
select pg_temp.arrive(pg_temp.kept('hidden'));
select is(pg_temp.heard('A'), null, 'nothing is said of a hidden document or of _private');
select pg_temp.become('mikl');
update public.documents set visible = true where id = pg_temp.kept('hidden');
select is(pg_temp.heard('A'), 'documents_changed', 'a document that is shown is announced');
select pg_temp.become('mikl');
update public.documents set visible = false where id = pg_temp.kept('hidden');
select is(pg_temp.heard('A'), 'documents_changed', 'one that is hidden again too: its row can no longer say so');
select pg_temp.become('mikl');
update public.documents set visible = true where id = pg_temp.kept('secret');
select is(pg_temp.heard('A'), null, 'marking a note of _private visible says nothing');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('secret') $$, 'and shows nothing');
select pg_temp.become('mikl');
update public.documents set name = 'autre.pdf' where id = pg_temp.kept('hidden');
select is(pg_temp.heard('A'), null, 'nor does renaming what is hidden');
select pg_temp.become('martin');
select pg_temp.keep('given', pg_temp.submit('A', 'documents', 'brief.pdf'));
select is(pg_temp.heard('A'), null, 'an upload on its way is not announced');
select pg_temp.arrive(pg_temp.kept('given'));
select pg_temp.become('postgres');
select is((select bool_and(payload - 'id' = '{}' and private) from realtime.messages), true, 'a message has no content and is private');
select is(pg_temp.heard('A'), 'documents_changed', 'an upload that has arrived is');
select pg_temp.become('mikl');
select public.change_client_statut(id, 'suspendu', revision) from public.clients where id = pg_temp.client('A');
select is(pg_temp.heard('A'), 'client_changed', 'so is a statut that changes');
select is(pg_temp.listens('martin', pg_temp.topic('A')), false, 'from then on Martin no longer listens');

-- What Realtime streams, and that nobody sees there what they may not read.
select pg_temp.become('postgres');
select set_eq(
  $$ select tablename::text collate "default" from pg_publication_tables where pubname = 'supabase_realtime' and schemaname = 'public' $$,
  array[
    'audit_log',
    'client_members',
    'client_modules',
    'clients',
    'closure_requests',
    'document_directories',
    'document_trash',
    'documents',
    'graduations',
    'invitations',
    'notes',
    'notifications',
    'parcours_briefs',
    'parcours_demandes',
    'parcours_etapes',
    'parcours_modele_etapes',
    'parcours_modeles',
    'reminders',
    'share_links'
  ], 'these tables are streamed'
);
select is_empty(
  $$ select 1 from pg_publication_tables t join pg_class c on c.oid = format('%I.%I', t.schemaname, t.tablename)::regclass
     where t.pubname = 'supabase_realtime' and not (c.relrowsecurity and c.relreplident = 'd') $$,
  'each under row-level security, and what is deleted streams its key alone'
);

select * from finish();
rollback;

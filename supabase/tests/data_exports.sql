-- An export holds what row-level security shows its person, goes through its states once, and ends after seven days.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/objects.psql
\ir fixture/trash.psql
\ir fixture/refusal.psql
\ir fixture/statuts.psql
select plan(47);

create function pg_temp.asks(person text) returns text
language plpgsql
as $$
declare
  answer text;
begin
  perform pg_temp.become(asks.person);
  answer := pg_temp.refusal('select public.request_data_export()');
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
create function pg_temp.export_of(person text) returns uuid
language sql
as $$ select id from public.data_exports where person_id = pg_temp.person(person) order by requested_at desc limit 1; $$;
create function pg_temp.downloads(person text, asked_by text) returns text
language plpgsql
as $$
declare
  answer text;
  export constant uuid := pg_temp.export_of(downloads.asked_by);
begin
  perform pg_temp.become(downloads.person);
  answer := pg_temp.refusal(format('select public.request_data_export_download(%L)', export));
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
create function pg_temp.state_of(person text) returns text
language sql
as $$ select state::text from public.data_exports where id = pg_temp.export_of(person); $$;
create function pg_temp.seen_by(person text, statement text) returns bigint
language plpgsql
as $$
declare
  counted bigint;
begin
  perform pg_temp.become(seen_by.person);
  execute seen_by.statement into counted;
  perform pg_temp.become('postgres');
  return counted;
end;
$$;

select is(pg_temp.asks(person), refusal, format('%s asks for an export: %s', person, coalesce(refusal, 'yes')))
from (values
  ('martin', null), ('jumelle', null), ('achille', null), ('sonia', null), ('renee', 'ROLE_NEEDED'),
  ('mikl', 'ROLE_NEEDED'), ('denis', 'ROLE_NEEDED'), ('anon', '42501'), ('martin', 'DATA_EXPORT_OPEN')
) as attempts (person, refusal);

-- Made oldest first, each by one maker.
select pg_temp.become('service_role');
select results_eq($$ select person_id from public.claim_data_export() $$, format('select %L::uuid', pg_temp.person('martin')), 'the oldest request is taken first');
select results_eq($$ select person_id from public.claim_data_export() $$, format('select %L::uuid', pg_temp.person('jumelle')), 'then the next');
select pg_temp.become('postgres');
select is(pg_temp.state_of('martin'), 'en_cours', 'what is taken is being made');

-- What is in it: the same as the person sees, table by table.
create temporary table contents as
select person, public.data_export_contents(pg_temp.export_of(person)) as content from (values ('martin'), ('jumelle')) as people (person);
grant select on contents to public;
select is(
  (select jsonb_array_length(content -> 'tables' -> relname) from contents where contents.person = people.person)::bigint,
  pg_temp.seen_by(people.person, format('select nullif(count(*), 0) from public.%I', relname)), format('%s gets the rows of %s', people.person, relname)
)
from (values ('martin'), ('jumelle')) as people (person)
cross join (values ('documents'), ('document_versions'), ('clients'), ('client_members'), ('notifications')) as tables (relname);
select is(
  (select jsonb_array_length(content -> 'entries') from contents where contents.person = people.person)::bigint,
  pg_temp.seen_by(people.person, 'select count(*) from public.documents where state = ''disponible'''), format('and %s''s documents', people.person)
)
from (values ('martin'), ('jumelle')) as people (person);
select ok(
  (select bool_and(not content -> 'tables' ?| array['staff', 'outbox', 'audit_log', 'invitations', 'share_links', 'notes']) from contents),
  'nothing of the agency is in it'
);
select is((select content #>> '{tables,compte,0,email}' from contents where person = 'martin'), 'martin@dossier.test', 'the account is');

-- Its life.
select public.complete_data_export(pg_temp.export_of('martin'), 3, 0, 5000, 2);
select is(pg_temp.state_of('martin'), 'prete', 'what is made is ready');
select is(
  (select expires_at - ready_at from public.data_exports where id = pg_temp.export_of('martin')), interval '7 days', 'for seven days'
);
select throws_ok($$ update public.data_exports set state = 'demandee' where id = pg_temp.export_of('martin') $$, 'P0001', null, 'and is not made again');
select is((select count(*) from public.outbox where idempotency_key = 'data_export_ready:' || pg_temp.export_of('martin')), 1::bigint, 'its person is told');

insert into storage.objects (bucket_id, name, version)
select 'exports', pg_temp.person('martin') || '/' || pg_temp.export_of('martin') || '/000' || n, 'v' from generate_series(1, 2) n;
select is(pg_temp.seen_by(person, 'select count(*) from storage.objects where bucket_id = ''exports'''), count, format('%s sees %s of its objects', person, count))
from (values ('martin', 2::bigint), ('jumelle', 0), ('mikl', 0)) as people (person, count);

select is(pg_temp.downloads(person, 'martin'), refusal, format('%s downloads what Martin asked for: %s', person, coalesce(refusal, 'yes')))
from (values ('martin', null), ('jumelle', 'DATA_EXPORT_GONE'), ('mikl', 'DATA_EXPORT_GONE'), ('anon', '42501')) as attempts (person, refusal);

update public.data_exports set expires_at = now() where id = pg_temp.export_of('martin');
select private.sweep_data_exports();
select is(pg_temp.state_of('martin'), 'expiree', 'the sweep ends what is over');
select is((select count(*) from private.removed_objects where bucket = 'exports'), 2::bigint, 'and its bytes are to go');
select is(pg_temp.seen_by('martin', 'select count(*) from storage.objects where bucket_id = ''exports'''), 0::bigint, 'at once nobody reads them');

-- Failures.
select public.fail_data_export(pg_temp.export_of('jumelle'));
select is(pg_temp.state_of('jumelle'), 'demandee', 'what failed once is tried again');
update public.data_exports set attempts = 3, state = 'en_cours', claimed_at = now() - interval '16 minutes' where id = pg_temp.export_of('jumelle');
select public.claim_data_export();
select is(pg_temp.state_of('jumelle'), 'echec', 'what nobody finished three times is given up');

-- A space that is closed closes no export: neither a suspended client's, nor that of who refuses the terms.
create temporary table lea_sees as
select pg_temp.seen_by('lea', 'select count(*) from public.documents where state = ''disponible''') as documents;
select pg_temp.become('mikl');
select public.publish_consentement_texte('conditions', 'Version une');
select pg_temp.become('postgres');
select is(pg_temp.asks('lea'), null, 'Lea asks before she accepts the terms');
update public.data_exports set state = 'en_cours' where person_id in (pg_temp.person('lea'), pg_temp.person('sonia'));
select is(
  jsonb_array_length(public.data_export_contents(pg_temp.export_of('lea')) -> 'entries')::bigint, (select documents from lea_sees),
  'she gets what she saw before'
);
select results_eq(
  $$ select (public.data_export_contents(pg_temp.export_of('sonia')) #>> '{tables,documents,0,client_id}')::uuid $$,
  $$ values (pg_temp.client('suspendu')) $$, 'a suspended client''s copy holds its documents'
);
select is(
  pg_temp.seen_by('lea', 'select count(*) from public.documents') + pg_temp.seen_by('sonia', 'select count(*) from public.documents'),
  0::bigint, 'their spaces stay closed'
);

-- An access that ends takes the export along.
select pg_temp.asks('martin');
update public.data_exports set state = 'en_cours' where id = pg_temp.export_of('martin');
select public.complete_data_export(pg_temp.export_of('martin'), 3, 0, 5000, 1);
delete from public.client_members where user_id = pg_temp.person('martin');
select is(pg_temp.state_of('martin'), 'expiree', 'who lost the access lost the export');

select * from finish();
rollback;

-- Erased under GDPR: whatever names the client is gone from every table, present and future, and one line that names
-- nobody says that it was done.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(32);

-- Client A has lived: documents of both sides, a removed member, an open invitation, a mail that waits.
select pg_temp.become('martin');
select pg_temp.arrive(pg_temp.submit('A', 'documents', 'contrat.pdf'));
select pg_temp.submit('A', 'documents', 'en route.pdf');
select pg_temp.become('mikl');
select pg_temp.arrive(pg_temp.submit('A', 'assets', 'logo.pdf'));
select public.start_client_view(pg_temp.client('A'), pg_temp.person('martin'));
select pg_temp.arrive(pg_temp.submit('B', 'assets', 'logo.pdf'));
select pg_temp.become('jumelle');
select pg_temp.arrive(pg_temp.submit('B', 'assets', 'jumelle.pdf'));
select pg_temp.become('postgres');
select pg_temp.invite_to('A', 'invitee');
insert into public.outbox (kind, idempotency_key, payload) values
  ('mail', 'a', jsonb_build_object('to', 'mikl@dossier.test', 'client_id', pg_temp.client('A'))),
  ('mail', 'b', '{"to": "Martin@dossier.test"}'), ('mail', 'c', '{"to": "lea@dossier.test"}');
insert into auth.audit_log_entries (id, payload) values (gen_random_uuid(), json_build_object('actor_id', pg_temp.person('martin')));
insert into auth.sessions (id, user_id) select gen_random_uuid(), user_id from people where name in ('martin', 'jumelle', 'mikl');
-- Mona of the agency has a login of client A as well.
insert into public.client_members (client_id, user_id, email, display_name)
values (pg_temp.client('A'), pg_temp.person('mona'), pg_temp.address('mona'), 'Mona');

create temporary table names as
select pg_temp.client('A')::text as name union all select pg_temp.address(p) from unnest(array['martin', 'invitee', 'renee']) p
union all select user_id::text from people where people.name in ('martin', 'renee');
create temporary table keys as select object_key, state from public.document_versions where client_id = pg_temp.client('A');
grant select on keys to public;

-- Every table that has a column `client_id`: one without a row of client A gets one that nobody's rules were asked about,
-- so that a table no one thought of here is erased as well or makes this file fail.
create function pg_temp.client_tables() returns setof regclass language sql
as $$
  select c.oid::regclass from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'p');
$$;

create function pg_temp.rows_of(searched regclass, client uuid) returns bigint language plpgsql
as $$
declare
  found bigint;
begin
  execute format('select count(*) from %s where client_id = $1', searched) into found using client;
  return found;
end;
$$;

create function pg_temp.any_value(type regtype) returns text language sql
as $$
  select case
    when t.typtype = 'e' then (select enumlabel::text from pg_enum where enumtypid = t.oid order by enumsortorder limit 1)
    when t.typcategory = 'A' then '{}'
    when t.typname in ('json', 'jsonb') then '{}'
    when t.typname = 'uuid' then gen_random_uuid()::text
    when t.typname = 'bytea' then '\x00'
    when t.typcategory = 'D' then now()::text
    when t.typcategory = 'T' then '1 day'
    when t.typcategory = 'I' then '127.0.0.1'
    when t.typcategory in ('N', 'B') then '1'
    else 'x'
  end from pg_type t where t.oid = any_value.type;
$$;

create function pg_temp.fill(filled regclass, client uuid) returns void language plpgsql
as $$
declare
  checked name;
  columns text;
  literals text;
begin
  for checked in
    select conname from pg_constraint
    where conrelid = filled and (contype = 'c' or contype = 'f' and confrelid <> 'public.clients'::regclass)
  loop
    execute format('alter table %s drop constraint %I', filled, checked);
  end loop;
  execute format('alter table %s disable trigger user', filled);
  select string_agg(quote_ident(attname), ', '),
    string_agg(case attname when 'client_id' then quote_literal(client) else quote_literal(pg_temp.any_value(atttypid)) end, ', ')
  into columns, literals
  from pg_attribute
  where attrelid = filled and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    and (attname = 'client_id' or attnotnull);
  execute format('insert into %s (%s) values (%s)', filled, columns, literals);
  execute format('alter table %s enable trigger user', filled);
end;
$$;

select pg_temp.fill(t, pg_temp.client('A')) from pg_temp.client_tables() t where pg_temp.rows_of(t, pg_temp.client('A')) = 0;
select is_empty(
  $$ select t from pg_temp.client_tables() t where pg_temp.rows_of(t, pg_temp.client('A')) = 0 $$, 'client A has rows in every table that knows clients'
);
create temporary table of_b as select t as name, pg_temp.rows_of(t, pg_temp.client('B')) as rows from pg_temp.client_tables() t;

-- Every table of ours and of Auth, as text.
create function pg_temp.naming() returns setof text language plpgsql
as $$
declare
  searched regclass;
  found boolean;
begin
  for searched in
    select oid from pg_class
    where relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'auth'::regnamespace) and relkind in ('r', 'p')
      and oid <> 'private.removed_objects'::regclass
  loop
    execute format('select exists (select from %s t join names n on strpos(lower(t::text), lower(n.name)) > 0)', searched) into found;
    if found then
      return next searched;
    end if;
  end loop;
end;
$$;
select set_has(
  $$ select pg_temp.naming() $$,
  $$ select unnest(array['outbox', 'audit_log', 'invitations', 'auth.users', 'auth.audit_log_entries']) $$,
  'what names the client or its people is found'
);

-- Who may, and what they have to type.
create function pg_temp.erase(name text, typed text) returns text language sql
as $$ select format('select public.erase_client(%L, %L)', pg_temp.client(erase.name), typed); $$;
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
select is(pg_temp.refusal_of(person, pg_temp.erase('A', 'Client A')), 'OPERATOR_ONLY', person || ' erases nobody')
from unnest(array['mona', 'come', 'camille', 'paul', 'fanny', 'denis', 'martin', 'lea']) as person;
select is(pg_temp.refusal_of(person, pg_temp.erase('A', 'Client A')), '42501', person || ' neither') from unnest(array['anon', 'service_role']) as person;
select is(pg_temp.refusal_of('mikl', pg_temp.erase('A', typed)), 'ERASURE_NAME_MISMATCH', format('typing %L erases nobody', typed))
from unnest(array['client a', 'Client B', '', null]) as typed;
select is(
  pg_temp.refusal_of('mikl', format('select public.erase_client(%L, ''x'')', gen_random_uuid())), 'CLIENT_UNKNOWN', 'nor does a client that is none'
);
select is(pg_temp.rows_of('public.documents', pg_temp.client('A')), 3::bigint, 'all of it is still there');

select is(pg_temp.refusal_of('mikl', pg_temp.erase('A', '  Client   A ')), null, 'the operator types the name and erases');

select is_empty(
  $$ select t from pg_temp.client_tables() t where pg_temp.rows_of(t, pg_temp.client('A')) > 0 $$, 'no table that knows clients has a row of client A'
);
select is_empty($$ select pg_temp.naming() $$, 'and no table names it, its people or their addresses');
select is_empty($$ select 1 from public.outbox where idempotency_key in ('a', 'b') $$, 'its mails are gone');
select isnt_empty($$ select 1 from public.outbox where idempotency_key = 'c' $$, 'another client''s mail stays');
select results_eq(
  $$ select name from people join auth.users u on u.id = user_id where name in ('martin', 'renee', 'jumelle', 'mona', 'mikl') order by name $$,
  array['jumelle', 'mikl', 'mona'], 'who is of another client or of the agency keeps their login'
);
select is((select count(*) from auth.sessions s join people on people.user_id = s.user_id where people.name in ('jumelle', 'mikl')), 2::bigint, 'and their sessions');
select is_empty(
  $$ select b.name from of_b b where b.rows <> pg_temp.rows_of(b.name, pg_temp.client('B')) $$, 'client B lost nothing'
);
select set_eq(
  $$ select object_key from private.removed_objects $$, $$ select object_key from keys where state = 'disponible' $$, 'all its bytes are queued for removal'
);
select results_eq(
  $$ select action, actor_name, client_id, client_nom, subject_id, details from public.audit_log order by id desc limit 1 $$,
  $$ values ('client.erased', 'Mikl', null::uuid, null, null::uuid, '{"documents": 3, "logins": 2}'::jsonb) $$, 'one line, which names nobody'
);

-- The door in the history closed behind it.
select is(pg_temp.refusal('delete from public.audit_log where client_id = pg_temp.client(''B'')'), 'HISTORY_IS_FINAL', 'other lines stay final');
select is(
  pg_temp.refusal($$ do 'begin perform set_config(''dossier.erased_client'', (select id::text from public.clients where nom = ''Client B''), true);
    delete from public.audit_log where client_id = (select id from public.clients where nom = ''Client B''); end' $$),
  'HISTORY_IS_FINAL', 'also those of a client that is still there'
);

-- Whatever its statut.
select is(pg_temp.refusal_of('mikl', pg_temp.erase('archive', 'Client archive')), null, 'an archived client may be erased');
select is(pg_temp.refusal_of('mikl', pg_temp.erase('suspendu', 'Client suspendu')), null, 'a suspended one too');

select * from finish();
rollback;

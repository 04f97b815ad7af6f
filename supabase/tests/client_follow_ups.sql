-- What the agency notes of a client for itself: no member of the client obtains it, whatever they ask; and it is created,
-- changed and numbered with its client.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql

-- Every client is followed: a tag nobody would think of, Come who did nothing else here, and the file it came from.
update public.client_follow_ups set tags = '{mauvais payeur}', owner_id = pg_temp.person('come');
\ir fixture/statuts.psql
\ir fixture/refusal.psql
update public.client_follow_ups set import_id = (select id from public.client_imports);
select plan(37);

create temporary table secrets as
select 'mauvais payeur' as secret
union all select pg_temp.person('come')::text
union all select id::text from public.client_imports;
grant select on secrets to public;
create function pg_temp.told(answer text) returns text[] language sql
as $$ select coalesce(array_agg(secret), '{}') from secrets where position(secret in answer) > 0; $$;
-- All that a member may try, by the tables and by the functions.
create function pg_temp.all_answers() returns text language plpgsql
as $$
declare
  statement text;
  answer text;
  answers text := '';
begin
  foreach statement in array array[
    'select * from public.client_follow_ups',
    'select c.*, f from public.clients c left join public.client_follow_ups f on f.client_id = c.id',
    'select * from public.client_imports',
    'select * from public.staff',
    'select * from public.audit_log',
    'select * from public.search_clients('''', ''{}'')',
    'select * from public.search_clients('''', ''{mauvais payeur}'')',
    'select * from public.search_everything(''mauvais payeur'')',
    'select * from public.client_tags()',
    'select * from public.pin_clients((select array_agg(id) from public.clients))',
    'select * from public.unpin_clients((select array_agg(id) from public.clients))',
    'select * from public.change_clients_statut((select array_agg(id) from public.clients), ''suspendu'')'
  ] loop
    execute format('select jsonb_agg(to_jsonb(t))::text from (%s) t', statement) into answer;
    answers := answers || coalesce(answer, '');
  end loop;
  return answers;
end;
$$;
grant execute on all functions in schema pg_temp to public;

create function pg_temp.told_to(person text) returns text[] language plpgsql
as $$
declare
  answer text[];
begin
  perform pg_temp.become(told_to.person);
  answer := pg_temp.told(pg_temp.all_answers());
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select is(pg_temp.told_to(person), '{}', person || ' is told nothing of it')
from unnest(array['martin', 'lea', 'jumelle', 'sonia', 'achille', 'renee', 'denis']) person;
select is(cardinality(pg_temp.told_to('mikl')), 3, 'the operator is told all of it, by the same questions');

-- Every row of every table, as the export of a person's own data reads them.
select is(pg_temp.told(private.rows_read_by(pg_temp.person(person))::text), '{}', 'no row of any table that ' || person || ' reads has any of it')
from unnest(array['martin', 'jumelle', 'achille']) person;
select ok(private.rows_read_by(pg_temp.person('martin')) -> 'clients' @> '[{"nom": "Client A"}]', 'though the client itself is there');

-- With the member's eyes.
create temporary table looks as select null::uuid as id;
grant all on looks to public;
select pg_temp.become('mikl');
update looks set id = public.start_client_view(pg_temp.client('A'), pg_temp.person('martin'));
select set_config('request.headers', jsonb_build_object('x-dossier-client-view', id)::text, true) is null from looks;
select isnt_empty($$ select 1 from public.clients $$, 'who looks with a member''s eyes sees the client');
select is(pg_temp.told(pg_temp.all_answers()), '{}', 'and nothing of what the agency notes of it');
select set_config('request.headers', '{}', true) is null;
-- A person of the agency who reaches a client as a member only.
select pg_temp.become('postgres');
insert into public.client_members (client_id, user_id, email, display_name)
values (pg_temp.client('B'), pg_temp.person('lise'), pg_temp.address('lise'), 'Lise');
select pg_temp.become('lise');
select set_eq($$ select id from public.clients $$, array[pg_temp.client('A'), pg_temp.client('B')], 'a manager limited to A has a login of B');
select results_eq($$ select client_id from public.client_follow_ups $$, $$ values (pg_temp.client('A')) $$, 'and reads what is noted of A');

-- What a member tries to write.
create function pg_temp.tried(person text, statement text) returns text language plpgsql
as $$
declare
  answer text;
begin
  perform pg_temp.become(tried.person);
  answer := pg_temp.refusal(tried.statement);
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select is(pg_temp.tried(person, statement), refusal, person || ': ' || statement)
from (values
  ('martin', $$ select public.create_client('Intrus') $$, 'ROLE_NEEDED'),
  ('lise', $$ select public.create_client('Intrus') $$, 'ROLE_NEEDED'),
  ('camille', $$ select public.create_client('Intrus') $$, 'ROLE_NEEDED'),
  ('anon', $$ select public.create_client('Intrus') $$, '42501'),
  ('martin', $$ select public.update_client(pg_temp.client('A'), (select revision from public.clients where id = pg_temp.client('A')), 'Intrus', 'lab') $$, 'CHANGED_MEANWHILE'),
  ('martin', $$ insert into public.client_follow_ups (client_id) select pg_temp.client('A') $$, '42501'),
  ('mikl', $$ insert into public.client_follow_ups (client_id) select gen_random_uuid() $$, '42501'),
  ('mikl', $$ delete from public.client_follow_ups $$, '42501'),
  ('mikl', $$ update public.client_follow_ups set client_id = pg_temp.client('A') where client_id = pg_temp.client('B') $$, '42501')
) as attempts (person, statement, refusal);

-- One with its client: created, changed, numbered, gone.
select pg_temp.become('mikl');
insert into public.clients (nom) values ('Sans suivi');
select is(
  (select count(*) from public.clients), (select count(*) from public.client_follow_ups), 'every client has its follow-up, however it was made'
);
select lives_ok(
  $$ select public.create_client('Neuf', 'one', 'neuf@exemple.fr', '01', 'Neuf SARL', '{ VIP }', pg_temp.person('camille')) $$, 'a client is made with it'
);
create function pg_temp.neuf() returns public.clients language sql
as $$ select * from public.clients where slug = 'client_neuf'; $$;
grant execute on function pg_temp.neuf to public;
select results_eq(
  $$ select c.nom, c.parcours::text, c.email::text, c.telephone, c.entreprise, f.tags, f.owner_id
     from pg_temp.neuf() c join public.client_follow_ups f on f.client_id = c.id $$,
  $$ values ('Neuf', 'one', 'neuf@exemple.fr', '01', 'Neuf SARL', array['vip'], pg_temp.person('camille')) $$, 'as it was given'
);
set constraints all immediate;
select results_eq(
  $$ select action from public.audit_log where client_id = (pg_temp.neuf()).id $$, $$ values ('client.created') $$, 'one line of the history says so'
);
select is(
  pg_temp.refusal($$ select public.create_client('Autre', tags => array[repeat('x', 41)]) $$), 'TAGS_INVALID', 'a tag too long makes no client'
);
select is(
  pg_temp.refusal($$ select public.create_client('Autre', owner_id => pg_temp.person('denis')) $$), 'OWNER_UNAVAILABLE', 'nor does an owner who left'
);
select is_empty($$ select 1 from public.clients where nom = 'Autre' $$, 'not even in part');
select is(
  (public.update_client((pg_temp.neuf()).id, 1, 'Neuf', 'one', 'neuf@exemple.fr', '02', 'Neuf SARL', '{vip,site}', pg_temp.person('camille'))).revision, 3,
  'a change of both is told with the revision that comes of it'
);
select is(
  pg_temp.refusal($$ select public.update_client((pg_temp.neuf()).id, 1, 'Neuf', 'one') $$), 'CHANGED_MEANWHILE', 'who read it before is told'
);
select is(
  pg_temp.refusal($$ select public.update_client((pg_temp.neuf()).id, (pg_temp.neuf()).revision, 'Renommé', 'one', owner_id => pg_temp.person('denis')) $$),
  'OWNER_UNAVAILABLE', 'what is refused of the follow-up'
);
select is((pg_temp.neuf()).nom, 'Neuf', 'leaves the client as it was');
select pg_temp.become('postgres');
delete from public.clients where nom = 'Neuf';
select is(
  (select count(*) from public.clients), (select count(*) from public.client_follow_ups), 'it goes with its client'
);

select * from finish();
rollback;

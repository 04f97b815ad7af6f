-- What is done to many clients at once says of each what became of it.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(25);

create function pg_temp.everybody() returns uuid[] language sql
as $$ select array_agg(id) from named_clients; $$;
create function pg_temp.reported(call text) returns setof text language plpgsql
as $$
begin
  return query execute format(
    $q$ select coalesce(nom, '?') || ': ' || coalesce(refused, case when changed then 'changed' else 'same' end) from public.%s order by nom $q$, call
  );
end;
$$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('come');
select set_eq(
  $$ select pg_temp.reported('set_clients_owner(pg_temp.everybody(), pg_temp.person(''camille''))') $$,
  array['Client A: changed', 'Client B: changed', 'Client suspendu: changed', 'Client archive: CLIENT_ARCHIVED'],
  'the owner is set, but for the archived client'
);
select is((select count(*) from public.client_follow_ups where owner_id = pg_temp.person('camille')), 3::bigint, 'in the rows');
select set_eq(
  $$ select pg_temp.reported('set_clients_owner(pg_temp.everybody(), pg_temp.person(''camille''))') $$,
  array['Client A: same', 'Client B: same', 'Client suspendu: same', 'Client archive: CLIENT_ARCHIVED'], 'again changes nothing'
);
select set_eq(
  $$ select pg_temp.reported('set_clients_owner(pg_temp.everybody(), pg_temp.person(''denis''))') $$,
  array['Client A: OWNER_UNAVAILABLE', 'Client B: OWNER_UNAVAILABLE', 'Client suspendu: OWNER_UNAVAILABLE', 'Client archive: CLIENT_ARCHIVED'],
  'not to who left the agency'
);
select results_eq(
  $$ select owner_before from public.set_clients_owner(array[pg_temp.client('A')], null) $$, $$ select pg_temp.person('camille') $$,
  'it says whose the client was, for whoever takes it back'
);
select is((select owner_id from public.client_follow_ups where client_id = pg_temp.client('A')), null, 'a client may have no owner');

select set_eq(
  $$ select pg_temp.reported('add_clients_tag(pg_temp.everybody(), '' VIP '')') $$,
  array['Client A: changed', 'Client B: changed', 'Client suspendu: changed', 'Client archive: CLIENT_ARCHIVED'], 'a tag is added'
);
select is((select tags from public.client_follow_ups where client_id = pg_temp.client('A')), array['vip'], 'in its one spelling');
select set_eq(
  $$ select pg_temp.reported('remove_clients_tag(array[pg_temp.client(''A''), pg_temp.client(''archive'')], ''Vip'')') $$,
  array['Client A: changed', 'Client archive: same'], 'and removed where it is'
);
update public.client_follow_ups set tags = (select array_agg('tag ' || n) from generate_series(1, 20) n) where client_id = pg_temp.client('A');
select set_eq(
  $$ select pg_temp.reported('add_clients_tag(array[pg_temp.client(''A''), pg_temp.client(''B'')], ''de plus'')') $$,
  array['Client A: TAGS_INVALID', 'Client B: changed'], 'a client that has 20 takes no other, the next one does'
);
select is(pg_temp.refusal($$ select * from public.add_clients_tag('{}', '  ') $$), 'TAGS_INVALID', 'an empty tag is none');
select set_eq(
  $$ select tag || ' ' || clients from public.client_tags() where tag !~ '^tag' $$, array['vip 2', 'de plus 1'], 'the tags in use are counted'
);

select set_eq(
  $$ select pg_temp.reported('change_clients_statut(pg_temp.everybody(), ''suspendu'')') $$,
  array['Client A: ROLE_NEEDED', 'Client B: ROLE_NEEDED', 'Client suspendu: same', 'Client archive: ROLE_NEEDED'], 'a commercial suspends nobody'
);
select pg_temp.become('mona');
select set_eq(
  $$ select pg_temp.reported('change_clients_statut(pg_temp.everybody(), ''suspendu'')') $$,
  array['Client A: changed', 'Client B: changed', 'Client suspendu: same', 'Client archive: CLIENT_STATUT_REFUSED'], 'a manager does'
);
select set_eq(
  $$ select pg_temp.reported('change_clients_statut(array[pg_temp.client(''A'')], ''actif'')') $$, array['Client A: changed'], 'and takes it back'
);
select is(
  (select array_agg(c.statut order by c.nom) from public.clients c join named_clients n on n.id = c.id),
  '{actif,archive,suspendu,suspendu}'::public.client_statut[], 'as the rows say'
);

select pg_temp.become('paul');
select set_eq(
  $$ select pg_temp.reported('pin_clients(pg_temp.everybody() || gen_random_uuid())') $$,
  array['Client A: changed', 'Client B: changed', 'Client suspendu: changed', 'Client archive: changed', '?: NOT_FOUND'],
  'anyone of the agency pins'
);
select set_eq(
  $$ select pg_temp.reported('unpin_clients(array[pg_temp.client(''A''), pg_temp.client(''A'')])') $$, array['Client A: changed'], 'and unpins'
);
select is((select count(*) from public.client_pins), 3::bigint, 'their own list');
select is(pg_temp.refusal($$ select * from public.set_clients_owner(pg_temp.everybody(), null) $$), 'ROLE_NEEDED', 'a planificateur gives no client to anybody');
select is(pg_temp.refusal($$ select * from public.add_clients_tag(pg_temp.everybody(), 'vip') $$), 'ROLE_NEEDED', 'and tags none');
select is(pg_temp.refusal($$ select * from public.remove_clients_tag(pg_temp.everybody(), 'vip') $$), 'ROLE_NEEDED', 'nor the other way');

select pg_temp.become('lise');
select set_eq(
  $$ select pg_temp.reported('add_clients_tag(array[pg_temp.client(''A''), pg_temp.client(''B'')], ''vip'')') $$,
  array['Client A: TAGS_INVALID', '?: NOT_FOUND'], 'for who is limited to some clients, the others are not there'
);
select pg_temp.become('martin');
select is(pg_temp.refusal($$ select * from public.add_clients_tag(pg_temp.everybody(), 'vip') $$), 'ROLE_NEEDED', 'a client tags nobody');
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ select * from public.pin_clients((select array_agg(gen_random_uuid()) from generate_series(1, 1001))) $$),
  'TOO_MANY_AT_ONCE', 'a thousand at most'
);

select * from finish();
rollback;

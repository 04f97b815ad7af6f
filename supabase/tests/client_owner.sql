-- Who of the agency looks after a client.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(14);

create function pg_temp.owner_of(name text) returns text language sql
as $$ select p.name from public.client_follow_ups f left join people p on p.user_id = f.owner_id where f.client_id = pg_temp.client(owner_of.name); $$;
create function pg_temp.giving(name text, person text) returns text language sql
as $$ select format('update public.client_follow_ups set owner_id = %L where client_id = %L', pg_temp.person(person), pg_temp.client(name)); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('come');
select lives_ok(pg_temp.giving('A', 'camille'), 'a commercial gives a client to an assistante');
select is(pg_temp.owner_of('A'), 'camille', 'who looks after it from now on');
select is(pg_temp.refusal(pg_temp.giving('A', 'denis')), 'OWNER_UNAVAILABLE', 'somebody whose access is disabled does not');
select is(pg_temp.refusal(pg_temp.giving('A', 'martin')), 'OWNER_UNAVAILABLE', 'nor a client');
select is(pg_temp.refusal(pg_temp.giving('archive', 'come')), 'CLIENT_ARCHIVED', 'an archived client is given to nobody');

select pg_temp.become('camille');
select is_empty(pg_temp.giving('B', 'camille') || ' returning 1', 'an assistante takes no client');
select pg_temp.become('martin');
select is_empty(pg_temp.giving('A', 'come') || ' returning 1', 'a client does not choose');
select pg_temp.become('postgres');
select is(pg_temp.owner_of('A'), 'camille', 'nothing of that was written');
select is(pg_temp.owner_of('B'), null, 'anywhere');
select results_eq(
  $$ select actor_name, details from public.audit_log where action = 'client.owner_changed' $$,
  $$ values ('Come', '{"name": "Camille"}'::jsonb) $$, 'who gave it to whom is in the history'
);

update public.staff set disabled_at = now() where user_id = pg_temp.person('camille');
select is(
  pg_temp.refusal(format('update public.client_follow_ups set owner_id = %L, tags = ''{vip}'' where client_id = %L', pg_temp.person('camille'), pg_temp.client('A'))),
  null, 'an owner disabled since does not keep the client from being edited'
);
update public.client_follow_ups set owner_id = pg_temp.person('mona') where client_id = pg_temp.client('suspendu');
update public.clients set statut = 'archive' where id = pg_temp.client('suspendu');
select is(pg_temp.owner_of('suspendu'), 'mona', 'an archived client keeps its owner');
select lives_ok(
  format('delete from auth.users where id = %L', pg_temp.person('mona')), 'who still may leave the agency'
);
select is(pg_temp.owner_of('suspendu'), null, 'and leaves it without one');

select * from finish();
rollback;

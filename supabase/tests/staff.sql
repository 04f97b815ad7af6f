-- The agency's own people: each their own settings, the operator the rest, and always one operator left.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(19);

select pg_temp.become('camille');
select results_eq(
  $$ update public.staff set clients_root = 'C:\Clients été' where user_id = pg_temp.person('camille') returning clients_root $$,
  $$ values ('C:\Clients été') $$, 'Camille says where her folders are'
);
select is_empty(
  $$ update public.staff set clients_root = '/tmp' where user_id = pg_temp.person('mikl') returning 1 $$, 'but not where another''s are'
);
select is(
  pg_temp.refusal($$ update public.staff set role = 'operator' where user_id = pg_temp.person('camille') $$), 'OPERATOR_ONLY',
  'nobody promotes themselves'
);
select is(
  pg_temp.refusal($$ update public.staff set disabled_at = now() where user_id = pg_temp.person('camille') $$), 'OPERATOR_ONLY',
  'nobody withdraws their own access'
);
select is(
  pg_temp.refusal($$ update public.staff set email = 'autre@dossier.test' where user_id = pg_temp.person('camille') $$), '42501',
  'the address is that of the login'
);
select is(
  pg_temp.refusal($$ insert into public.staff (user_id, role, display_name, email) values (pg_temp.person('martin'), 'operator', 'M', 'm@dossier.test') $$),
  '42501', 'staff come by invitation only'
);
select is(pg_temp.refusal($$ delete from public.staff $$), '42501', 'and are disabled, not deleted');

select pg_temp.become('denis');
select is_empty($$ select 1 from public.staff $$, 'who was disabled sees nobody');
select is_empty(
  $$ update public.staff set disabled_at = null where user_id = pg_temp.person('denis') returning 1 $$, 'and does not let themselves in again'
);
select pg_temp.become('postgres');
select isnt((select disabled_at from public.staff where user_id = pg_temp.person('denis')), null, 'Denis stays disabled');

select pg_temp.become('mikl');
select isnt_empty(
  $$ update public.staff set role = 'manager' where user_id = pg_temp.person('camille') returning 1 $$, 'the operator gives roles'
);
select lives_ok(
  $$ update public.staff set role = 'operator', disabled_at = null where user_id in (pg_temp.person('denis'), pg_temp.person('camille')) $$,
  'and may name more operators'
);
select lives_ok($$ update public.staff set disabled_at = now() where role = 'operator' and user_id <> pg_temp.person('mikl') $$, 'or fewer');
select is(
  pg_temp.refusal($$ update public.staff set disabled_at = now() where user_id = pg_temp.person('mikl') $$), 'LAST_OPERATOR',
  'the last operator stays able to log in'
);
select is(
  pg_temp.refusal($$ update public.staff set role = 'manager' where user_id = pg_temp.person('mikl') $$), 'LAST_OPERATOR',
  'and stays operator'
);
select pg_temp.become('postgres');
select is(
  pg_temp.refusal($$ delete from auth.users where id = pg_temp.person('mikl') $$), 'LAST_OPERATOR',
  'deleting the login of the last operator is refused too'
);
select is(
  pg_temp.refusal($$ select private.invite_first_operator('intrus@dossier.test', 'Intrus') $$), 'OPERATOR_EXISTS',
  'the door for a first operator is shut once there is one'
);
select lives_ok($$ delete from auth.users where id = pg_temp.person('fanny') $$, 'another login can be deleted');
select is_empty($$ select 1 from public.staff where display_name = 'Fanny' $$, 'and takes the access along');

select * from finish();
rollback;

-- The logins of a client: they know each other, name themselves, and the agency lets them go.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(15);

select pg_temp.become('martin');
select results_eq($$ select display_name from public.client_members order by 1 $$, $$ values ('Jumelle'), ('Martin') $$, 'Martin knows who else is of client A');
select isnt_empty($$ update public.client_members set display_name = 'Martin D.' where user_id = pg_temp.person('martin') returning 1 $$, 'he says what he is called');
select is_empty($$ update public.client_members set display_name = 'x' where user_id = pg_temp.person('jumelle') returning 1 $$, 'not what Jumelle is');
select is(pg_temp.refusal($$ update public.client_members set client_id = pg_temp.client('B') $$), '42501', 'nor which client he is of');
select is(
  pg_temp.refusal($$ insert into public.client_members (client_id, user_id, email, display_name) values (pg_temp.client('B'), pg_temp.person('martin'), 'm@dossier.test', 'M') $$),
  '42501', 'nobody joins a client but by invitation'
);
select is_empty($$ delete from public.client_members returning 1 $$, 'or puts another out');
select pg_temp.become('lea');
select results_eq($$ select display_name from public.client_members order by 1 $$, $$ values ('Jumelle'), ('Lea') $$, 'Léa knows those of B');
select pg_temp.become('sonia');
select is_empty($$ select 1 from public.client_members $$, 'a suspended client sees nobody');
select pg_temp.become('achille');
select isnt_empty($$ select 1 from public.client_members $$, 'an archived one sees who it was');
select is_empty($$ update public.client_members set display_name = 'x' returning 1 $$, 'and changes nothing');

select pg_temp.become('martin');
select pg_temp.keep('his', pg_temp.submit('A', 'documents', 'brief.pdf'));
select pg_temp.become('come');
select is_empty($$ delete from public.client_members where user_id = pg_temp.person('martin') returning 1 $$, 'a commercial lets nobody go');
select pg_temp.become('mona');
select isnt_empty($$ delete from public.client_members where user_id = pg_temp.person('martin') returning 1 $$, 'the manager does');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.clients union all select 1 from public.documents union all select 1 from public.notifications $$, 'from then on Martin sees nothing');
select is(
  pg_temp.refusal($$ insert into storage.objects (bucket_id, name) values ('clients', pg_temp.key_of(pg_temp.kept('his'))) $$), '42501', 'and finishes no upload'
);
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'x.pdf') $$), '42501', 'nor begins one');

select * from finish();
rollback;

-- Asking for the closure of an account: once at a time, taken back by the client, dealt with by the agency.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(19);

create function pg_temp.request() returns uuid language sql stable
as $$ select id from public.closure_requests order by created_at desc limit 1; $$;
grant execute on function pg_temp.request to public;

select pg_temp.become('lea');
select is(pg_temp.refusal($$ select public.request_closure(pg_temp.client('A'), '') $$), 'ROLE_NEEDED', 'not for another client');
select pg_temp.become('martin');
select lives_ok($$ select public.request_closure(pg_temp.client('A'), 'Je change de métier') $$, 'Martin asks');
select is(pg_temp.refusal($$ select public.request_closure(pg_temp.client('A'), '') $$), 'CLOSURE_ALREADY_REQUESTED', 'once');
select is(
  pg_temp.refusal($$ select public.end_closure_request(pg_temp.request(), 'traitee') $$), 'CLOSURE_NOT_OPEN', 'he does not deal with it himself'
);
select lives_ok($$ select public.end_closure_request(pg_temp.request(), 'retiree') $$, 'he takes it back');
select lives_ok($$ select public.request_closure(pg_temp.client('A'), '') $$, 'and may ask again');
select pg_temp.become('camille');
select is(pg_temp.refusal($$ select public.end_closure_request(pg_temp.request(), 'traitee') $$), 'CLOSURE_NOT_OPEN', 'an assistante does not decide');
select pg_temp.become('lea');
select lives_ok($$ select public.request_closure(pg_temp.client('B'), '') $$, 'another client asks too');
select pg_temp.become('lise');
select results_eq(
  $$ select client_id from public.closure_requests where state = 'ouverte' $$, $$ values (pg_temp.client('A')) $$,
  'a manager limited to client A is asked by that client alone'
);
select pg_temp.become('postgres');
create temporary table of_b as select id from public.closure_requests where client_id = pg_temp.client('B');
grant select on of_b to public;
select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ select public.end_closure_request((select id from of_b), 'traitee') $$), 'CLOSURE_NOT_OPEN', 'and answers no other'
);
select pg_temp.become('mona');
select is((select count(*) from public.closure_requests where state = 'ouverte'), 2::bigint, 'one who reaches every client by both');
select lives_ok($$ select public.end_closure_request((select id from of_b), 'traitee') $$, 'whom she may answer');
select pg_temp.become('mikl');
select isnt_empty(
  $$ select 1 from public.notifications where kind = 'closure_requested' and recipient_id = pg_temp.person('mikl') $$, 'the operator is told'
);
select lives_ok(
  $$ select public.end_closure_request((select id from public.closure_requests where state = 'ouverte'), 'traitee') $$, 'and deals with it'
);

-- A space that is closed leaves this open.
select pg_temp.become('sonia');
select lives_ok($$ select public.request_closure(pg_temp.client('suspendu'), '') $$, 'a suspended client asks');
select isnt_empty($$ select 1 from public.closure_requests where state = 'ouverte' $$, 'sees it');
select lives_ok($$ select public.end_closure_request(pg_temp.request(), 'retiree') $$, 'and takes it back');
select pg_temp.become('renee');
select is(pg_temp.refusal($$ select public.request_closure(pg_temp.client('A'), '') $$), 'ROLE_NEEDED', 'who lost the access does not');
select pg_temp.become('mikl');
select public.publish_consentement_texte('conditions', 'Version une');
select pg_temp.become('martin');
select lives_ok($$ select public.request_closure(pg_temp.client('A'), '') $$, 'who refuses new terms asks too');

select * from finish();
rollback;

-- What each person of the agency keeps of the list of clients: pins, filters, a draft.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/desks.psql
\ir fixture/refusal.psql
select plan(23);

-- Pins.
select pg_temp.become('mikl');
select results_eq($$ select client_id from public.client_pins $$, $$ select pg_temp.client('A') $$, 'one sees one''s own pins');
select is(pg_temp.refusal($$ insert into public.client_pins (user_id, client_id) select pg_temp.person('mona'), pg_temp.client('A') $$), '42501', 'nobody pins for another');
select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ insert into public.client_pins (client_id) select pg_temp.client('B') $$), '42501',
  'who is limited to some clients pins no other'
);
select pg_temp.become('mona');
select is_empty($$ delete from public.client_pins returning 1 $$, 'nobody takes another''s pin away');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.client_pins $$, 'a client does not learn who pinned it');
select is(pg_temp.refusal($$ insert into public.client_pins (client_id) select pg_temp.client('A') $$), '42501', 'and pins nothing');
select pg_temp.become('postgres');
select is((select count(*) from public.client_pins), 3::bigint, 'the pins are those of before');

-- Filters.
select pg_temp.become('mikl');
select results_eq($$ select name from public.saved_filters $$, $$ values ('Actifs') $$, 'one sees one''s own filters');
select is(
  pg_temp.refusal($$ insert into public.saved_filters (list, name, query) values ('clients', 'ACTIFS', '{}') $$), '23505',
  'a name is used once'
);
select is(pg_temp.refusal($$ insert into public.saved_filters (list, name, query) values ('clients', '  ', '{}') $$), '23514', 'a filter has a name');
select is(pg_temp.refusal($$ insert into public.saved_filters (list, name, query) values ('secrets', 'X', '{}') $$), '23514', 'of a list that is');
select is(pg_temp.refusal($$ insert into public.saved_filters (list, name, query) values ('clients', 'X', '[1]') $$), '23514', 'and it is an object');
select is(
  pg_temp.refusal(format($$ insert into public.saved_filters (list, name, query) values ('clients', 'X', '{"search": "%s"}') $$, repeat('x', 4000))),
  '23514', 'a small one'
);
select isnt_empty($$ update public.saved_filters set name = 'Mes actifs' returning 1 $$, 'one renames one''s own');
select isnt_empty($$ delete from public.saved_filters returning 1 $$, 'and throws it away');
select pg_temp.become('postgres');
select results_eq(
  $$ select name, user_id from public.saved_filters $$, $$ select 'Actifs', pg_temp.person('come') $$, 'those of others are left alone'
);

-- Drafts.
select pg_temp.become('mikl');
select lives_ok(
  $$ insert into public.client_drafts (fields) values ('{"nom": "Suite"}') on conflict (user_id) do update set fields = excluded.fields $$,
  'a draft replaces the one before'
);
select results_eq($$ select fields ->> 'nom' from public.client_drafts $$, $$ values ('Suite') $$, 'one sees one''s own draft alone');
select ok((select saved_at > now() from public.client_drafts), 'it says when it was saved last');
select is(pg_temp.refusal($$ update public.client_drafts set fields = '"texte"' $$), '23514', 'it is an object');
select is(pg_temp.refusal($$ update public.client_drafts set user_id = pg_temp.person('mona') $$), '42501', 'and goes to nobody else');
select pg_temp.become('denis');
select is(pg_temp.refusal($$ insert into public.client_drafts (fields) values ('{}') $$), '42501', 'who left the agency begins nothing');
select pg_temp.become('postgres');
delete from auth.users where id = pg_temp.person('lise');
select is_empty(
  $$ select 1 from public.client_drafts where user_id = pg_temp.person('lise') union all select 1 from public.client_pins where user_id = pg_temp.person('lise') $$,
  'what a person kept goes with them'
);

select * from finish();
rollback;

-- A session ended is refused at once, whatever the token still says; each ends their own, the agency those of a client.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/sessions.psql
select plan(15);

create temporary table sessions as
select 'martin' as name, pg_temp.open_session('martin') as id
union all select 'martin phone', pg_temp.open_session('martin')
union all select 'mikl', pg_temp.open_session('mikl')
union all select 'lea', pg_temp.open_session('lea');
grant select on sessions to public;
create function pg_temp.session(name text) returns uuid
language sql as $$ select id from sessions where sessions.name = session.name; $$;
grant execute on function pg_temp.session to public;

select pg_temp.within_session('martin', pg_temp.session('martin'));
select results_eq(
  $$ select id, is_current from public.my_sessions() order by is_current $$,
  $$ values (pg_temp.session('martin phone'), false), (pg_temp.session('martin'), true) $$,
  'Martin sees where he is logged in, and which of them he is using'
);
select lives_ok($$ select public.end_my_session(pg_temp.session('lea')) $$, 'ending another person''s session says nothing');
select pg_temp.within_session('lea', pg_temp.session('lea'));
select isnt_empty($$ select 1 from public.clients $$, 'and ends nothing');

select pg_temp.within_session('martin', pg_temp.session('martin'));
select lives_ok($$ select public.end_my_session(pg_temp.session('martin phone')) $$, 'Martin ends the session of his phone');
select pg_temp.within_session('martin', pg_temp.session('martin phone'));
select is_empty($$ select 1 from public.clients $$, 'whose token opens nothing any more');
select is_empty($$ select 1 from public.documents $$, 'no document');
select pg_temp.within_session('martin', pg_temp.session('lea'));
select is_empty($$ select 1 from public.clients $$, 'nor does a session that is another person''s');

select pg_temp.within_session('mikl', gen_random_uuid());
select is(private.staff_role(), null, 'staff with an ended session is nobody');
select is(
  pg_temp.refusal($$ select public.end_member_sessions(pg_temp.client('A'), pg_temp.person('martin')) $$), 'ROLE_NEEDED', 'and ends nothing'
);

select pg_temp.become('camille');
select is(
  pg_temp.refusal($$ select public.end_member_sessions(pg_temp.client('A'), pg_temp.person('martin')) $$), 'ROLE_NEEDED',
  'an assistante does not end the sessions of a client'
);
select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ select public.end_member_sessions(pg_temp.client('B'), pg_temp.person('lea')) $$), 'MEMBER_UNKNOWN',
  'nor a manager who does not reach the client'
);
select is(
  (select count(*)::integer from public.members_last_seen(pg_temp.client('B'))), 0, 'who does not learn when they were there either'
);
select pg_temp.become('mikl');
select is(
  (select open_sessions from public.members_last_seen(pg_temp.client('A')) where user_id = pg_temp.person('martin')), 1,
  'the operator sees that Martin is logged in'
);
select is(public.end_member_sessions(pg_temp.client('A'), pg_temp.person('martin')), 1, 'and logs him out');
select pg_temp.within_session('martin', pg_temp.session('martin'));
select is_empty($$ select 1 from public.clients $$, 'everywhere, at once');

select * from finish();
rollback;

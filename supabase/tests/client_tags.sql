-- The tags of a client: one spelling each, few and short, and who may change them.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(11);

create function pg_temp.tags_of(name text) returns text[] language sql
as $$ select tags from public.client_follow_ups where client_id = pg_temp.client(name); $$;
create function pg_temp.tagging(name text, tags text[]) returns text language sql
as $$ select format('update public.client_follow_ups set tags = %L where client_id = %L', tags, pg_temp.client(name)); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('come');
select lives_ok(
  pg_temp.tagging('A', array['  VIP ', 'vip', 'Site   web', U&'e\0301te\0301', '', null]), 'a commercial tags a client'
);
select is(pg_temp.tags_of('A'), array['site web', 'vip', 'été'], 'spaces, capitals, forms of an accent and doubles go');
select is(
  pg_temp.refusal(pg_temp.tagging('A', (select array_agg('tag ' || n) from generate_series(1, 21) n))),
  'TAGS_INVALID', 'a client has 20 tags at most'
);
select is(pg_temp.refusal(pg_temp.tagging('A', array[repeat('x', 41)])), 'TAGS_INVALID', 'a tag has 40 characters at most');
select lives_ok(
  pg_temp.tagging('B', (select array_agg(repeat('x', 38) || n) from generate_series(10, 29) n)), '20 tags of 40 are taken'
);
select is(pg_temp.refusal(pg_temp.tagging('archive', array['vip'])), 'CLIENT_ARCHIVED', 'an archived client is not tagged');

select pg_temp.become('camille');
select is_empty(pg_temp.tagging('A', array['intrus']) || ' returning 1', 'an assistante tags nobody');
select pg_temp.become('martin');
select is_empty(pg_temp.tagging('A', array['intrus']) || ' returning 1', 'nor does the client itself');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ update public.client_follow_ups set tags = '{intrus}' $$), '42501', 'nor a visitor');

select pg_temp.become('postgres');
select is(pg_temp.tags_of('A'), array['site web', 'vip', 'été'], 'nothing of that was written');
select results_eq(
  format($$ select actor_name, details from public.audit_log where action = 'client.tags_changed' and client_id = %L $$, pg_temp.client('A')),
  $$ values ('Come', '{"tags": ["site web", "vip", "été"]}'::jsonb) $$, 'who tagged a client is in the history'
);

select * from finish();
rollback;

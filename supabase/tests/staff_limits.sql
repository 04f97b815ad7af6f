-- Which clients a person of the agency reaches is an operator's to say.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(14);

create function pg_temp.reaches(name text) returns text[] language plpgsql
as $$
declare
  seen text[];
begin
  perform pg_temp.become(reaches.name);
  select array_agg(nom order by nom) into seen from public.clients;
  perform pg_temp.become('postgres');
  return seen;
end;
$$;
create function pg_temp.limiting(name text, clients text[]) returns text language sql
as $$
  select format('select public.limit_staff(%L, %L)', pg_temp.person(limiting.name), array(select pg_temp.client(c) from unnest(clients) c));
$$;
grant execute on all functions in schema pg_temp to public;

select is(pg_temp.reaches('camille'), array['Client A', 'Client archive', 'Client B', 'Client suspendu'], 'the assistante reaches every client');
select pg_temp.become('mikl');
select lives_ok(pg_temp.limiting('camille', '{A,suspendu}'), 'an operator limits her to two');
select is(pg_temp.reaches('camille'), array['Client A', 'Client suspendu'], 'which she sees, and no other');
select pg_temp.become('mikl');
select lives_ok(pg_temp.limiting('camille', '{B}'), 'a new limit replaces the old one');
select is(pg_temp.reaches('camille'), array['Client B'], 'whole');
select pg_temp.become('mikl');
select lives_ok(pg_temp.limiting('camille', '{}'), 'she may be limited to none');
select is(pg_temp.reaches('camille'), null, 'and then sees none');
select pg_temp.become('mikl');
select lives_ok(format('select public.lift_staff_limit(%L)', pg_temp.person('camille')), 'the limit is lifted');
select is(cardinality(pg_temp.reaches('camille')), 4, 'and she sees every client again');
select is_empty(format('select 1 from public.staff_clients where user_id = %L', pg_temp.person('camille')), 'nothing of the limit is left');

select pg_temp.become('mikl');
select is(pg_temp.refusal(pg_temp.limiting('mikl', '{A}')), 'OPERATOR_NOT_LIMITED', 'an operator is not limited');
select pg_temp.become('lise');
select is(
  pg_temp.refusal(format('select public.lift_staff_limit(%L)', pg_temp.person('lise'))), 'OPERATOR_ONLY', 'nobody else lifts a limit, their own least'
);
select pg_temp.become('martin');
select is(pg_temp.refusal(pg_temp.limiting('camille', '{A}')), 'OPERATOR_ONLY', 'a client limits nobody');
select pg_temp.become('postgres');
select results_eq(
  $$ select details ->> 'count' from public.audit_log where action = 'staff.limited' order by id $$, $$ values ('2'), ('1'), ('0'), (null) $$,
  'each time is in the history'
);

select * from finish();
rollback;

-- What must leave is claimed by one deliverer, tried again with patience, and given up in sight of the operator.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(32);

update public.outbox set state = 'envoye';
select pg_temp.invite_to('A', 'nina');
create temporary view mail as select * from public.outbox where payload ->> 'to' = 'nina@dossier.test';
create function pg_temp.mail() returns public.outbox language sql as $$ select * from public.outbox where payload ->> 'to' = 'nina@dossier.test'; $$;
grant execute on function pg_temp.mail to public;

select is((pg_temp.mail()).payload ->> 'template', 'invitation', 'an invitation is a mail that waits');
select ok((pg_temp.mail()).payload #>> '{variables,link}' like 'http://127.0.0.1:5174/invitation/%', 'with its link to the portal');
select is((pg_temp.mail()).state, 'en_attente', 'and has not left yet');
select is(
  pg_temp.refusal($$ insert into public.outbox (kind, idempotency_key, payload) select kind, idempotency_key, payload from mail $$), '23505', 'the same mail does not wait twice'
);

select is(pg_temp.refusal(format('select public.claim_outbox(%s)', 10)), null, 'the owner of the database may claim');
update public.outbox set state = 'en_attente', attempts = 0, next_attempt_at = now() where id = (pg_temp.mail()).id;
select pg_temp.become('mikl');
select is(pg_temp.refusal(statement), '42501', 'operator: ' || statement)
from unnest(array[
  'select public.claim_outbox(1)', 'select public.complete_outbox(gen_random_uuid())', 'select public.fail_outbox(gen_random_uuid(), ''x'')',
  'update public.outbox set state = ''envoye''', 'delete from public.outbox'
]) as statement;
select isnt_empty($$ select id, state, last_error from public.outbox $$, 'the operator sees what waits');
select pg_temp.become('mona');
select is_empty($$ select id from public.outbox $$, 'the manager does not');
select pg_temp.become('martin');
select is_empty($$ select id from public.outbox $$, 'nor a client');

select pg_temp.become('service_role');
select is((select count(*) from public.claim_outbox(10)), 1::bigint, 'the deliverer claims it');
select is((pg_temp.mail()).state, 'en_cours', 'it is on its way');
select is((pg_temp.mail()).attempts, 1, 'for the first time');
select is_empty($$ select * from public.claim_outbox(10) $$, 'nobody else claims it meanwhile');
select lives_ok($$ select public.fail_outbox((pg_temp.mail()).id, 'the provider is down') $$, 'the delivery fails');
select results_eq(
  $$ select state::text, last_error, next_attempt_at - now() from pg_temp.mail() $$, $$ values ('en_attente', 'the provider is down', interval '1 minute') $$, 'it waits a minute'
);
select is_empty($$ select * from public.claim_outbox(10) $$, 'and is not due before');

create function pg_temp.try_again() returns interval
language plpgsql security definer
as $$
begin
  update public.outbox set next_attempt_at = now() where id = (pg_temp.mail()).id;
  perform public.claim_outbox(1);
  perform public.fail_outbox((pg_temp.mail()).id, 'still down');
  return (pg_temp.mail()).next_attempt_at - now();
end;
$$;
grant execute on function pg_temp.try_again to public;
select is(pg_temp.try_again(), make_interval(mins => minutes), format('then %s minutes', minutes)) from unnest(array[2, 4, 8, 16, 32, 64]) as minutes;
select pg_temp.try_again();
select is((pg_temp.mail()).state, 'echec', 'the eighth time it is given up');
select is_empty($$ select * from public.claim_outbox(10) $$, 'and no longer claimed');

-- A deliverer that dies says nothing: the claim runs out.
update public.outbox set state = 'en_cours', attempts = 8, next_attempt_at = now() - interval '1 second' where id = (pg_temp.mail()).id;
select is_empty($$ select * from public.claim_outbox(10) $$, 'a mail that eight deliverers died of is not tried a ninth time');
update public.outbox set state = 'en_cours', attempts = 3, next_attempt_at = now() - interval '1 second' where id = (pg_temp.mail()).id;
select results_eq($$ select attempts from public.claim_outbox(10) $$, $$ values (4) $$, 'one that was left behind is due again');
select public.complete_outbox((pg_temp.mail()).id);
select results_eq(
  $$ select state::text, sent_at is not null, last_error, payload ? 'variables' from pg_temp.mail() $$, $$ values ('envoye', true, null::text, false) $$, 'once sent, its secret is forgotten'
);
select public.fail_outbox((pg_temp.mail()).id, 'too late');
select is((pg_temp.mail()).state, 'envoye', 'what was sent does not fail afterwards');

select * from finish();
rollback;

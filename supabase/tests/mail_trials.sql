-- A trial of a mail goes to the operator who asks for it and to nobody else, ten times an hour at most.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
select plan(21);

create function pg_temp.trial(subject text default 'Bonjour', template text default 'news', locale text default 'fr', body text default 'Un mot.')
returns text language sql
as $$ select format('select public.send_mail_trial(%L, %L, %L, %L)', trial.template, trial.locale, trial.subject, trial.body); $$;
grant execute on function pg_temp.trial to public;

select pg_temp.become('mikl');
select is(
  public.send_mail_trial('invitation', 'en', 'Hello {{client_name}}', 'Come in.'), pg_temp.address('mikl'), 'an operator is told their own address'
);
select pg_temp.become('postgres');
select results_eq(
  $$ select payload, state::text from public.outbox where idempotency_key like 'mail_trial:%' $$,
  $$ values ('{"to": "mikl@dossier.test", "template": "trial", "locale": "en",
    "variables": {"mail": "invitation", "subject": "Hello {{client_name}}", "body": "Come in."}}'::jsonb, 'en_attente') $$,
  'to which the words wait to leave, though nobody saved them'
);
select is_empty($$ select 1 from public.mail_templates $$, 'nor are they saved now');

select pg_temp.become('mikl');
select is(pg_temp.refusal(statement), 'MAIL_WORDS_INVALID', statement)
from unnest(array[
  pg_temp.trial(E'Bonjour\nBcc: lea@dossier.test'), pg_temp.trial(' '), pg_temp.trial(repeat('a', 201)), pg_temp.trial(null),
  pg_temp.trial(body => ''), pg_temp.trial(body => repeat('a', 20001)), pg_temp.trial(template => 'newsletter'), pg_temp.trial(locale => 'de')
]) as statement;

select is(count(address), 9::bigint, 'nine more leave within the hour')
from (select public.send_mail_trial('news', 'fr', 'Bonjour', 'Un mot.') as address from generate_series(1, 9)) sent;
select is(pg_temp.refusal(pg_temp.trial()), 'MAIL_TRIALS_SPENT', 'and the eleventh does not');
select pg_temp.become('denis');
select is(public.send_mail_trial('news', 'fr', 'Bonjour', 'Un mot.'), pg_temp.address('denis'), 'another operator has their own');
select pg_temp.become('postgres');
update private.mail_trials set sent_at = now() - interval '1 hour' where user_id = pg_temp.person('mikl');
update public.staff set disabled_at = now() where user_id = pg_temp.person('denis');
select pg_temp.become('mikl');
select is(pg_temp.refusal(pg_temp.trial()), null, 'an hour later there are new ones');

select is(pg_temp.refusal('select 1 from private.mail_trials'), '42501', 'whose count nobody sees');
create function pg_temp.refusal_of(person text, statement text) returns text language plpgsql
as $$
begin
  perform pg_temp.become('postgres');
  perform pg_temp.become(refusal_of.person);
  return pg_temp.refusal(refusal_of.statement);
end;
$$;
select pg_temp.become('postgres');
select is(pg_temp.refusal_of(person, pg_temp.trial()), 'OPERATOR_ONLY', person || ' sends none')
from unnest(array['mona', 'camille', 'martin', 'denis']) as person;
select is(pg_temp.refusal_of('anon', pg_temp.trial()), '42501', 'nor does who is not logged in');

select * from finish();
rollback;

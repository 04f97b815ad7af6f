-- Which clients a person of the agency reaches is an operator's to say.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(29);

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

-- What is given to a person is within their reach. Here Camille reaches A alone, Mona everybody.
select pg_temp.become('postgres');
update public.staff set limited_to_clients = true, disabled_at = null where user_id = pg_temp.person('camille');
delete from public.staff_clients where user_id = pg_temp.person('camille');
insert into public.staff_clients values (pg_temp.person('camille'), pg_temp.client('A'));
create function pg_temp.reminding(person text, client text) returns text language sql
as $$ select format('insert into public.reminders (titre, assignee_id, client_id, due_at) values (%L, %L, %L, now())',
  'Relancer ' || client, pg_temp.person(person), pg_temp.client(client)); $$;
create function pg_temp.giving(name text, person text) returns text language sql
as $$ select format('update public.client_follow_ups set owner_id = %L where client_id = %L', pg_temp.person(person), pg_temp.client(name)); $$;
create function pg_temp.offered(clients text[]) returns text[] language sql
as $$ select array_agg(p.name order by p.name) from public.staff_reaching((select array_agg(pg_temp.client(c)) from unnest(clients) c)) id
  join people p on p.user_id = id where p.name in ('camille', 'mona', 'lise', 'denis'); $$;
grant execute on all functions in schema pg_temp to public;
select pg_temp.become('mona');
select is(pg_temp.refusal(pg_temp.reminding('camille', 'B')), 'OUT_OF_THEIR_REACH', 'Camille gets no reminder about B');
select is(pg_temp.refusal(pg_temp.reminding('camille', 'A')), null, 'one about A she does');
select is(pg_temp.refusal(pg_temp.reminding('mona', 'B')), null, 'Mona has one about B');
select is(
  pg_temp.refusal(format('update public.reminders set assignee_id = %L where titre = ''Relancer B''', pg_temp.person('camille'))), 'OUT_OF_THEIR_REACH',
  'which is not passed on to Camille'
);
select is(
  pg_temp.refusal(format('update public.reminders set client_id = %L where titre = ''Relancer A''', pg_temp.client('B'))), 'OUT_OF_THEIR_REACH',
  'nor is hers turned to B'
);
select is(pg_temp.refusal(pg_temp.giving('B', 'camille')), 'OUT_OF_THEIR_REACH', 'she does not look after B');
select is(pg_temp.refusal(pg_temp.giving('A', 'camille')), null, 'A she may');
select is(
  pg_temp.refusal(format('select public.create_client(%L, owner_id => %L)', 'Nouveau', pg_temp.person('camille'))), 'OUT_OF_THEIR_REACH',
  'nor after a client who is being made, whom she does not reach'
);
select is(pg_temp.offered('{A}'), '{camille,lise,mona}', 'for A the three are offered, not who left');
select is(pg_temp.offered('{A,B}'), '{mona}', 'for A and B who reaches both');
select is(pg_temp.offered(null), '{mona}', 'for a client to be made who reaches all');
select pg_temp.become('camille');
select is(pg_temp.offered('{B}'), null, 'to who does not reach B nothing is said of it');
select pg_temp.become('martin');
select is(pg_temp.offered('{A}'), null, 'nor to a client');

-- A limit set since is asked for again before anything leaves.
select pg_temp.become('postgres');
delete from public.staff_clients where user_id = pg_temp.person('camille');
delete from public.notifications;
delete from public.outbox;
insert into public.notification_preferences values (pg_temp.person('camille'), 'reminder_due', true), (pg_temp.person('mona'), 'reminder_due', true);
select private.announce_due_reminders();
select is((select count(*)::integer from public.notifications where recipient_id = pg_temp.person('camille')), 0, 'who no longer reaches a client is told nothing of it');
insert into public.notifications (recipient_id, kind, client_id, details)
values (pg_temp.person('camille'), 'reminder_due', pg_temp.client('A'), '{"name": "Secret de A"}');
update public.notifications set created_at = now() - interval '10 minutes';
select private.mail_news();
select results_eq(
  $$ select payload ->> 'to', payload #>> '{variables,news,0,name}' from public.outbox $$,
  $$ values (pg_temp.address('mona'), 'Relancer B') $$, 'nor by mail, when the news was there before'
);

select * from finish();
rollback;

-- Reminders: told when their time has come, once, and again when they are moved.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(10);

select pg_temp.become('camille');
select lives_ok(
  $$ insert into public.reminders (titre, client_id, due_at) values ('Relancer Martin', pg_temp.client('A'), now() - interval '1 minute') $$,
  'Camille notes what to do, for herself when she names nobody'
);
select lives_ok($$ insert into public.reminders (titre) values ('Ranger les maquettes') $$, 'or something for later, without a date');
select is(
  pg_temp.refusal($$ insert into public.reminders (titre) values ('  ') $$), '23514', 'a reminder says something'
);
select is((select count(*)::integer from public.reminders where author_id = pg_temp.person('camille')), 2, 'they are hers');

select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ insert into public.reminders (titre, client_id) values ('x', pg_temp.client('B')) $$), '42501',
  'nobody notes anything about a client they do not reach'
);

select pg_temp.become('postgres');
select is(private.announce_due_reminders(), 1, 'what is due is announced');
select is(private.announce_due_reminders(), 0, 'once');
select results_eq(
  $$ select details ->> 'name' from public.notifications where kind = 'reminder_due' and recipient_id = pg_temp.person('camille') $$,
  $$ values ('Relancer Martin') $$, 'to whom it is assigned'
);
select pg_temp.become('camille');
update public.reminders set due_at = now() - interval '1 second' where titre = 'Relancer Martin';
select pg_temp.become('postgres');
select is(private.announce_due_reminders(), 1, 'and again after it was moved');
select pg_temp.become('camille');
update public.reminders set done_at = now(), due_at = now() - interval '2 seconds' where titre = 'Relancer Martin';
select pg_temp.become('postgres');
select is(private.announce_due_reminders(), 0, 'but not once it is done');

select * from finish();
rollback;

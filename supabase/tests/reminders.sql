-- Reminders: told when their time has come, once, and again when they are moved.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(15);

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

select pg_temp.become('mikl');
select pg_temp.keep('devis', pg_temp.submit('A', 'documents', 'Devis.pdf'));
select pg_temp.arrive(pg_temp.kept('devis'));
select pg_temp.keep('marge', pg_temp.submit('A', '_private', 'Marge.pdf'));
select pg_temp.become('camille');
select is(
  pg_temp.refusal($$ insert into public.reminders (titre, document_id) values ('x', pg_temp.kept('marge')) $$), 'NOT_FOUND',
  'nor about a document they do not read'
);
insert into public.reminders (titre, document_id) values ('Relire', pg_temp.kept('devis'));
select is(
  (select client_id from public.reminders where titre = 'Relire'), pg_temp.client('A'), 'a document says which client it is about'
);
select pg_temp.become('mikl');
select public.trash_documents(array[pg_temp.kept('devis')]);
select pg_temp.become('camille');
select is(
  pg_temp.refusal($$ insert into public.reminders (titre, document_id) values ('x', pg_temp.kept('devis')) $$), 'NOT_FOUND',
  'what is in the trash is there no more'
);
select lives_ok($$ update public.reminders set due_at = now() + interval '1 day' where titre = 'Relire' $$, 'a reminder of it is still moved');
select is((select client_id from public.reminders where titre = 'Relire'), pg_temp.client('A'), 'and stays about its client');

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

-- News not read within five minutes leave in one mail a person, as each chose.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
select plan(21);

create function pg_temp.tell(person text, client text, kind text, name text) returns void
language sql
as $$
  insert into public.notifications (recipient_id, kind, client_id, details, created_at)
  values (pg_temp.person(person), kind, pg_temp.client(client), jsonb_build_object('name', name), now() - interval '10 minutes');
$$;
delete from public.outbox;
delete from public.notifications;
select pg_temp.tell('martin', 'A', 'document_shared', 'un.pdf');
select pg_temp.tell('martin', 'A', 'document_shared', 'deux.pdf');
select pg_temp.tell('lea', 'B', 'document_shared', 'trois.pdf');
select pg_temp.tell('camille', 'A', 'document_received', 'quatre.pdf');
select pg_temp.tell('mikl', 'A', 'closure_requested', 'Martin');
insert into public.notifications (recipient_id, kind, client_id, details)
values (pg_temp.person('jumelle'), 'document_shared', pg_temp.client('A'), '{"name": "cinq.pdf"}');

select pg_temp.become('lea');
select lives_ok($$ insert into public.notification_preferences (kind, by_mail) values ('document_shared', false) $$, 'Léa wants no mail about documents');
select is(
  pg_temp.refusal($$ insert into public.notification_preferences (kind, by_mail) values ('weather', false) $$), '23514', 'only of news that exist'
);
select pg_temp.become('postgres');
select is(private.mail_news(), 2, 'one mail a person who wants it');
select results_eq(
  $$ select payload ->> 'to', payload ->> 'template', (payload #>> '{variables,count}')::integer from public.outbox order by 1 $$,
  $$ values ('martin@dossier.test', 'news', 2), ('mikl@dossier.test', 'news', 1) $$,
  'Martin gets both in one; staff only what cannot wait; who just got news may still read it'
);
select results_eq(
  $$ select n ->> 'name' from public.outbox, jsonb_array_elements(payload #> '{variables,news}') n where payload ->> 'to' like 'martin%' order by 1 $$,
  $$ values ('deux.pdf'), ('un.pdf') $$, 'with what they are about'
);
select is(private.mail_news(), 0, 'nothing leaves twice');
select is(
  (select count(*)::integer from public.notifications where mailed_at is null), 1, 'what was not wanted does not wait either'
);

update public.notifications set created_at = now() - interval '10 minutes' where recipient_id = pg_temp.person('jumelle');
delete from public.client_members where user_id = pg_temp.person('jumelle');
select is(private.mail_news(), 0, 'who lost access gets no mail');
select is(pg_temp.refusal($$ insert into public.outbox (kind, idempotency_key, payload) values ('pigeon', 'x', '{}') $$), '23514', 'mail is mail');

-- In the language of each.
delete from public.outbox;
delete from public.notifications;
delete from public.notification_preferences;
select pg_temp.join_client('A', 'jumelle');
select pg_temp.become('jumelle');
select lives_ok($$ select public.set_my_locale('en') $$, 'Jumelle chooses English');
select is(pg_temp.refusal($$ select public.set_my_locale('de') $$), '23514', 'of the languages there are');
select is(pg_temp.refusal($$ update public.client_members set locale = 'fr' $$), '42501', 'by that way alone');
select pg_temp.become('postgres');
select results_eq(
  $$ select p.name, m.locale from public.client_members m join people p using (user_id) where p.name in ('martin', 'jumelle') order by 1 $$,
  $$ values ('jumelle', 'en'), ('martin', null) $$, 'for herself and nobody else'
);
delete from public.outbox;
select pg_temp.invite_to('B', 'jumelle');
select is((select payload ->> 'locale' from public.outbox), 'en', 'who knows a person by their address invites them in their language');
select pg_temp.accept_invitations('jumelle');
select is((select locale from public.client_members where user_id = pg_temp.person('jumelle') and client_id = pg_temp.client('B')), 'en', 'she keeps it at her next client');
delete from public.outbox;
delete from public.notifications;
select pg_temp.tell('martin', 'A', 'document_shared', 'un.pdf');
select pg_temp.tell('jumelle', 'A', 'document_shared', 'un.pdf');
select private.mail_news();
select results_eq(
  $$ select payload ->> 'to', payload ->> 'locale' from public.outbox order by 1 $$,
  $$ values (pg_temp.address('jumelle'), 'en'), (pg_temp.address('martin'), 'fr') $$, 'news come in the language of each, the agency''s until one chose'
);
update public.staff set locale = 'en' where user_id = pg_temp.person('mikl');
select is(private.mail_locale(pg_temp.person('mikl')), 'en', 'those of the agency are written to in theirs');
select is(private.mail_locale(null), 'fr', 'who is not known yet in the agency''s');
select pg_temp.invite_to('A', 'odile');
select pg_temp.sign_up('odile');
select pg_temp.become('odile');
select public.accept_pending_invitations('en');
select is((select locale from public.client_members where user_id = pg_temp.person('odile')), 'en', 'an invitation is accepted in the language on screen');
select pg_temp.become('postgres');
select pg_temp.invite_to('B', 'odile');
select pg_temp.become('odile');
select public.accept_pending_invitations('fr');
select results_eq($$ select distinct locale from public.client_members where user_id = pg_temp.person('odile') $$, $$ values ('en') $$, 'which another device does not change');
select pg_temp.become('martin');
select lives_ok($$ select public.set_my_locale('fr') $$, 'and French may be said too');

select * from finish();
rollback;

-- What the operator sets for everybody: looks that are safe to show, limits that hold, and a door that closes.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/refusal.psql
select plan(15);

select pg_temp.become('mikl');
select is(pg_temp.refusal($$ update public.agency set color = 'red' $$), '23514', 'a colour is six hexadecimal digits');
select is(pg_temp.refusal($$ update public.agency set logo_key = '../x.svg' $$), '23514', 'a logo is a picture of ours');
select is(
  pg_temp.refusal($$ insert into public.mail_templates (template, locale, subject, body) values ('news', 'fr', E'a\nBcc: x', 'b') $$), '23514',
  'a subject is one line'
);
select lives_ok($$ insert into public.mail_templates (template, locale, subject, body) values ('graduation', 'fr', 'Bravo', 'b') $$, 'a graduation is told in own words');
select is(
  pg_temp.refusal($$ insert into public.mail_templates (template, locale, subject, body) values ('newsletter', 'fr', 'a', 'b') $$), '23514',
  'a mail nobody sends has no words'
);
select is(
  pg_temp.refusal($$ update public.mail_templates set revision = 9 $$), '42501', 'nobody numbers the words but the database'
);
update public.mail_templates set body = 'c' where template = 'graduation';
select is((select revision from public.mail_templates where template = 'graduation'), 2, 'which numbers each change');

select lives_ok($$ update public.agency set maintenance = true, maintenance_message = 'De retour à 14 h.' $$, 'the operator closes the portal');
select isnt_empty($$ select 1 from public.documents $$, 'and works on');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents $$, 'a client reads nothing meanwhile');
select is((select maintenance_message from public.agency), 'De retour à 14 h.', 'but why');
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name) values (pg_temp.client('A'), 'documents', '', 'x.pdf') $$),
  '42501', 'and adds nothing'
);
select pg_temp.become('mikl');
update public.agency set maintenance = false, client_storage_bytes = (
  select sum(size_bytes) + 100 from public.document_versions where client_id = pg_temp.client('A')
);
select pg_temp.become('martin');
select isnt_empty($$ select 1 from public.documents $$, 'when it is over everything is back');
select is(
  pg_temp.refusal($$ select public.submit_document(pg_temp.client('A'), 'documents', 'gros.pdf', 'application/pdf', 101) $$), 'STORAGE_FULL',
  'a client''s files stay within the limit'
);
select lives_ok(
  $$ select public.submit_document(pg_temp.client('A'), 'documents', 'petit.pdf', 'application/pdf', 100) $$, 'up to its last byte'
);

select * from finish();
rollback;

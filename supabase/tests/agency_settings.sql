-- What the operator sets for everybody: looks that are safe to show, limits that hold, and a door that closes.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(31);

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
  $$ select pg_temp.keep('petit', pg_temp.submit('A', 'documents', 'petit.pdf', 'application/pdf', 100)) $$, 'up to its last byte'
);

-- What arrives is what was announced: no more.
create function pg_temp.arrival(label text, size_bytes bigint default null) returns text
language sql
as $$ select pg_temp.refusal(format('select pg_temp.arrive(%L, null, %L)', pg_temp.kept(arrival.label), arrival.size_bytes)); $$;
grant execute on function pg_temp.arrival to public;
select is(pg_temp.arrival('petit', 101), 'UPLOAD_NOT_EXPECTED', 'more bytes than were announced are refused');
select is_empty($$ select 1 from storage.objects where name = pg_temp.key_of(pg_temp.kept('petit')) $$, 'and leave no object');
select is((select state from public.documents where id = pg_temp.kept('petit')), 'en_cours', 'nor a document');

-- What a client announces and does not send takes no room from the agency; what the agency is sending takes some from both.
select pg_temp.become('postgres');
update public.agency set client_storage_bytes = private.stored_bytes(pg_temp.client('A'), '{agence}') + 100;
select pg_temp.become('mikl');
select lives_ok($$ select pg_temp.keep('plan', pg_temp.submit('A', 'documents', 'plan.pdf', 'application/pdf', 60)) $$, 'the agency finds room');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'coupe.pdf', 'application/pdf', 41) $$), 'STORAGE_FULL', 'within the limit');
select pg_temp.become('postgres');
select is(pg_temp.arrival('plan'), null, 'its file arrives');
select is(private.stored_bytes(pg_temp.client('A')), 60::bigint, 'and is what the files of the client take');
select is(private.stored_bytes(pg_temp.client('A'), '{agence}') > 60, true, 'beside what is on its way');
update public.agency set client_storage_bytes = 159;
select is(pg_temp.arrival('petit'), 'STORAGE_FULL', 'what was announced finds no room when it arrives, if it was taken meanwhile');
update public.agency set client_storage_bytes = 160;
select is(pg_temp.arrival('petit'), null, 'and arrives where there is room');

-- How much is used: told to whom reaches the client, and to its people.
create function pg_temp.used(client text) returns text
language sql
as $$ select format('%s of %s', used_bytes, limit_bytes) from public.client_storage_use(pg_temp.client(used.client)); $$;
grant execute on function pg_temp.used to public;
select pg_temp.become(person), is(pg_temp.used('A'), told, person || ': ' || coalesce(told, 'nothing'))
from (values ('mikl', '160 of 160'), ('camille', '160 of 160'), ('martin', '160 of 160'), ('lea', null)) as people (person, told);
select pg_temp.become('mikl');
update public.agency set client_storage_bytes = null;
select is(pg_temp.used('A'), '160 of ', 'without a limit');
select public.trash_documents(array[pg_temp.kept('plan')]);
select is(pg_temp.used('A'), '160 of ', 'with what is in the trash');

select * from finish();
rollback;

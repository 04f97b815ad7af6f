-- The journey of a file: the row, the bytes, who sees it when, who is told, what history keeps.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(60);

-- 1. Martin submits; nothing has arrived yet.
select pg_temp.become('martin');
select lives_ok($$ select pg_temp.keep('brief', pg_temp.submit('A', 'documents', 'Brief été.pdf')) $$, 'Martin submits a document');
select results_eq(
  $$ select name, state::text, visible, origin::text, author_name, current_version from public.documents where id = pg_temp.kept('brief') $$,
  $$ values ('Brief été.pdf', 'en_cours', true, 'client', 'Martin', null::integer) $$, 'its row comes first, on its way and visible'
);
select is(
  pg_temp.key_of(pg_temp.kept('brief')), pg_temp.client('A') || '/documents/' || pg_temp.kept('brief') || '/1-brief-ete.pdf',
  'the object''s key begins with the client and the folder, in letters every store takes'
);
select pg_temp.become('jumelle');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('brief') $$, 'another member of A does not see it before it has arrived');
select pg_temp.become('camille');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('brief') $$, 'the agency sees that it is on its way');
select pg_temp.become('postgres');
select is_empty($$ select 1 from public.notifications where document_id = pg_temp.kept('brief') $$, 'nobody is told before it has arrived');
select is_empty($$ select 1 from public.audit_log where subject_id = pg_temp.kept('brief') $$, 'and history says nothing');

-- 2. The bytes arrive; storage says what they really are.
select pg_temp.arrive(pg_temp.kept('brief'), 'application/pdf', 1150);
select results_eq(
  $$ select state::text, current_version, mime_type, size_bytes, opened_at from public.documents where id = pg_temp.kept('brief') $$,
  $$ values ('disponible', 1, 'application/pdf', 1150::bigint, null::timestamptz) $$, 'storage''s own insert makes it disponible, with its true size'
);
select results_eq(
  $$ select split_part(u.email, '@', 1) from public.notifications n join auth.users u on u.id = n.recipient_id
     where n.document_id = pg_temp.kept('brief') and n.kind = 'document_received' order by 1 $$,
  $$ values ('camille'), ('come'), ('lise'), ('mikl'), ('mona'), ('paul') $$,
  'whoever of the agency reads the folder is told once: not Fanny, not Denis who left, no client'
);
select results_eq(
  $$ select action, actor_name, client_nom, folder, details ->> 'name', details ->> 'origin' from public.audit_log where subject_id = pg_temp.kept('brief') $$,
  $$ values ('document.added', 'Martin', 'Client A', 'documents', 'Brief été.pdf', 'client') $$, 'history keeps who gave what'
);
select pg_temp.become('jumelle');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('brief') $$, 'now the other member of A sees it');
select pg_temp.become('lea');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('brief') $$, 'Léa of client B does not');
select pg_temp.become('fanny');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('brief') $$, 'nor does Fanny, who has invoices alone');

-- 3. The agency opens it, which only the agency can do.
select pg_temp.become('martin');
select lives_ok($$ select public.mark_document_opened(pg_temp.kept('brief')) $$, 'a client may ask to mark it opened');
select pg_temp.become('fanny');
select lives_ok($$ select public.mark_document_opened(pg_temp.kept('brief')) $$, 'so may who does not read the folder');
select pg_temp.become('postgres');
select is((select opened_at from public.documents where id = pg_temp.kept('brief')), null, 'and it stays unopened');
select pg_temp.become('camille');
select public.mark_document_opened(pg_temp.kept('brief'));
select isnt((select opened_at from public.documents where id = pg_temp.kept('brief')), null, 'Camille opens it');

-- 4. The agency gives a deliverable: hidden, then visible.
select lives_ok($$ select pg_temp.keep('livrable', pg_temp.submit('A', 'documents', 'Livrable.pdf')) $$, 'Camille submits a deliverable');
select pg_temp.arrive(pg_temp.kept('livrable'));
select is((select visible from public.documents where id = pg_temp.kept('livrable')), false, 'it is hidden until marked');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('livrable') $$, 'Martin does not see it');
select is_empty($$ select 1 from public.document_versions where document_id = pg_temp.kept('livrable') $$, 'nor its version');
select is_empty($$ update public.documents set visible = true where id = pg_temp.kept('livrable') returning 1 $$, 'and cannot make it visible');
select pg_temp.become('paul');
select is_empty($$ update public.documents set visible = true where id = pg_temp.kept('livrable') returning 1 $$, 'Paul reads documents and does not write them');
select pg_temp.become('postgres');
select is_empty(
  $$ select 1 from public.notifications where document_id = pg_temp.kept('livrable') $$, 'nobody was told of a hidden deliverable'
);
select pg_temp.become('camille');
select isnt_empty($$ update public.documents set visible = true where id = pg_temp.kept('livrable') returning 1 $$, 'Camille makes it visible');
select pg_temp.become('martin');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('livrable') $$, 'Martin sees it');
select isnt_empty($$ select 1 from public.document_versions where document_id = pg_temp.kept('livrable') $$, 'with its version');
select results_eq(
  $$ select kind, details ->> 'name' from public.notifications where document_id = pg_temp.kept('livrable') $$,
  $$ values ('document_shared', 'Livrable.pdf') $$, 'and is told of it'
);
select pg_temp.become('lea');
select is_empty($$ select 1 from public.notifications $$, 'Léa is told nothing');

-- 5. Undone at once: as if it had never been shown.
select pg_temp.become('camille');
update public.documents set visible = false where id = pg_temp.kept('livrable');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('livrable') $$, 'hidden again, Martin no longer sees it');
select is_empty($$ select 1 from public.notifications where document_id = pg_temp.kept('livrable') $$, 'and the unread announcement is gone');
select pg_temp.become('postgres');
select results_eq(
  $$ select action from public.audit_log where subject_id = pg_temp.kept('livrable') order by id $$,
  $$ values ('document.added'), ('document.shown'), ('document.hidden') $$, 'history keeps both steps'
);
select is((select revision from public.documents where id = pg_temp.kept('livrable')), 4, 'and each state of the row has its number');
select pg_temp.become('camille');
update public.documents set visible = true where id = pg_temp.kept('livrable');

-- 6. A second version.
select lives_ok($$ select public.submit_document_version(pg_temp.kept('livrable'), 'Livrable v2.pdf', 'application/pdf', 99) $$, 'Camille adds a version');
select is((select current_version from public.documents where id = pg_temp.kept('livrable')), 1, 'the first stays current until the second has arrived');
select pg_temp.become('martin');
select results_eq($$ select number from public.document_versions where document_id = pg_temp.kept('livrable') $$, $$ values (1) $$, 'Martin sees the first');
select pg_temp.arrive(pg_temp.kept('livrable'));
select results_eq($$ select number from public.document_versions where document_id = pg_temp.kept('livrable') $$, $$ values (2) $$,
  'then the second alone: an earlier one may be a draft');
select is((select count(*) from public.notifications where kind = 'document_updated'), 1::bigint, 'and is told that it changed');
select is(
  pg_temp.refusal(format('select public.submit_document_version(%L, ''a.pdf'', ''application/pdf'', 9)', pg_temp.kept('livrable'))), '42501',
  'a client adds no version to what the agency made'
);
select pg_temp.become('camille');
select results_eq($$ select number from public.document_versions where document_id = pg_temp.kept('livrable') order by 1 $$, $$ values (1), (2) $$, 'the agency keeps both');

-- 7. What the client gave stays the client's to add to.
select pg_temp.become('jumelle');
select lives_ok($$ select public.submit_document_version(pg_temp.kept('brief'), 'Brief 2.pdf', 'application/pdf', 99) $$, 'a member of A adds a version to the brief');
select pg_temp.arrive(pg_temp.kept('brief'));
select results_eq(
  $$ select current_version, opened_at from public.documents where id = pg_temp.kept('brief') $$, $$ values (2, null::timestamptz) $$,
  'a version the client gave waits to be opened again'
);
select results_eq($$ select number from public.document_versions where document_id = pg_temp.kept('brief') order by 1 $$, $$ values (1), (2) $$, 'and both versions stay in sight');
select pg_temp.become('lea');
select is(
  pg_temp.refusal(format('select public.submit_document_version(%L, ''a.pdf'', ''application/pdf'', 9)', pg_temp.kept('brief'))), '42501',
  'Léa adds none'
);

-- 8. Where nobody may put anything.
select is(pg_temp.refusal(format('select pg_temp.submit(%L, %L, ''x.pdf'')', client, folder)), refusal, format('%s in %s of %s: %s', person, folder, client, coalesce(refusal, 'yes')))
from (values
  ('lea', 'A', 'documents', '42501'), ('lea', 'A', '_private', '42501'), ('lea', 'archive', 'documents', '42501')
) as attempts (person, client, folder, refusal);
select pg_temp.become('martin');
select is(pg_temp.refusal(format('select pg_temp.submit(''A'', %L, ''x.pdf'')', folder)), refusal, format('Martin in %s: %s', folder, coalesce(refusal, 'yes')))
from (values ('documents', null), ('assets', null), ('visios', '42501'), ('chat', '42501'), ('factures', '42501'), ('_private', '42501')) as folders (folder, refusal);
select pg_temp.become('sonia');
select is(pg_temp.refusal($$ select pg_temp.submit('suspendu', 'documents', 'x.pdf') $$), '42501', 'a suspended client adds nothing');
select pg_temp.become('achille');
select is(pg_temp.refusal($$ select pg_temp.submit('archive', 'documents', 'x.pdf') $$), 'CLIENT_ARCHIVED', 'an archived one neither, and is told why');
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select pg_temp.submit('archive', 'documents', 'x.pdf') $$), 'CLIENT_ARCHIVED', 'not even the operator adds to it');
select pg_temp.become('martin');
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name, state) values (pg_temp.client('A'), 'documents', '', 'y.pdf', 'disponible') $$),
  '42501', 'nobody declares a document arrived'
);
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name, author_id) values (pg_temp.client('A'), 'documents', '', 'y.pdf', pg_temp.person('lea')) $$),
  '42501', 'or given by another'
);
select is(pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name, visible) values (pg_temp.client('A'), 'documents', '', 'y.pdf', false) $$), null, 'a client that says "hidden"');
select is((select visible from public.documents where name = 'y.pdf'), true, 'still shows what it gives');

select * from finish();
rollback;

-- A version never changes, its bytes stay where and what they are, and neither goes without the other.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(29);

select pg_temp.become('martin');
select pg_temp.keep('note', pg_temp.submit('A', 'documents', 'note.pdf'));
select pg_temp.arrive(pg_temp.kept('note'));
select pg_temp.keep('pending', pg_temp.submit('A', 'documents', 'attendu.pdf'));

-- For everyone, the owner of the database included.
select pg_temp.become('postgres');
select is(pg_temp.refusal(format('update public.document_versions set %s where document_id = pg_temp.kept(''note'')', change)), 'VERSION_IS_FINAL', change || ' is refused')
from unnest(array[
  'number = 9', 'object_key = ''x''', 'document_id = pg_temp.kept(''pending'')', 'size_bytes = 1', 'mime_type = ''text/plain''',
  'file_name = ''autre.pdf''', 'state = ''en_cours''', 'client_id = pg_temp.client(''B'')'
]) as change;
select is(
  pg_temp.refusal(format('update public.document_versions set object_key = ''x'' where document_id = %L', pg_temp.kept('pending'))), 'VERSION_IS_FINAL',
  'a version that waits keeps its key as well'
);
select is(pg_temp.refusal($$ update public.documents set state = 'en_cours' where id = pg_temp.kept('note') $$), '23514', 'a document with a version is disponible');
select is(pg_temp.refusal($$ update public.documents set state = 'disponible' where id = pg_temp.kept('pending') $$), '23514', 'one without is not');

-- The bytes.
select is(pg_temp.refusal(format('update storage.objects set %s where bucket_id = ''clients''', change)), refusal, format('object: %s: %s', change, coalesce(refusal, 'yes')))
from (values
  ('name = ''autre''', 'OBJECT_IS_KEPT'), ('bucket_id = null', 'OBJECT_IS_KEPT'), ('version = ''2''', 'OBJECT_IS_KEPT'), ('last_accessed_at = now()', null)
) as changes (change, refusal);
set local storage.allow_delete_query = 'true';
select is(pg_temp.refusal($$ delete from storage.objects where bucket_id = 'clients' $$), 'OBJECT_IS_KEPT', 'the owner of the database cannot delete the bytes of a document');
select pg_temp.become('service_role');
select is(pg_temp.refusal($$ delete from storage.objects where bucket_id = 'clients' $$), 'OBJECT_IS_KEPT', 'nor can the service key');
select is(pg_temp.refusal($$ update storage.objects set version = '2' where bucket_id = 'clients' $$), 'OBJECT_IS_KEPT', 'nor overwrite them');
select is(
  pg_temp.refusal($$ insert into storage.objects (bucket_id, name, version) values ('clients', 'perdu.pdf', '1') $$), 'UPLOAD_NOT_EXPECTED',
  'nor put an object where no row waits for it'
);
select pg_temp.become('mikl');
select is_empty($$ update storage.objects set last_accessed_at = now() where bucket_id = 'clients' returning 1 $$, 'nobody who logs in updates an object');
select is_empty($$ delete from storage.objects where bucket_id = 'clients' returning 1 $$, 'or deletes one');
select is(pg_temp.refusal($$ update public.document_versions set file_name = 'x' $$), '42501', 'or updates a version');
select is_empty($$ delete from public.document_versions where document_id = pg_temp.kept('note') returning 1 $$, 'or deletes one that has arrived');
select is_empty($$ delete from public.documents where id = pg_temp.kept('note') returning 1 $$, 'or its document');
select pg_temp.become('martin');
select is_empty($$ delete from public.documents where id = pg_temp.kept('note') returning 1 $$, 'its author neither');
select isnt_empty($$ delete from public.documents where id = pg_temp.kept('pending') returning 1 $$, 'who may delete what has not arrived');

-- Erasing a client for good is the database owner's act, and takes rows before bytes.
select pg_temp.become('postgres');
select lives_ok($$ delete from public.clients where id = pg_temp.client('A') $$, 'a client can be erased by the owner of the database');
select is_empty($$ select 1 from public.document_versions $$, 'its versions go along');
select lives_ok($$ delete from storage.objects where bucket_id = 'clients' $$, 'and then its bytes can go');

select * from finish();
rollback;

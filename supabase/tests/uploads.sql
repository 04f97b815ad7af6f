-- An upload that is cancelled, never arrives, goes on, or was never announced: nothing half-done stays.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(57);
create temporary table ends on commit drop as
select mime_type, (private.extensions_of(mime_type))[1] as extension
from storage.buckets b cross join unnest(b.allowed_mime_types) as mime_type where b.id = 'clients';
grant select on ends to public;


-- What is refused before a byte is sent.
select pg_temp.become('martin');
select is(pg_temp.refusal(format('select pg_temp.submit(''A'', ''documents'', ''f.pdf'', %L, %L)', mime_type, size_bytes)), refusal, what)
from (values
  ('application/pdf', 0, 'FILE_EMPTY', 'an empty file'),
  ('application/pdf', null, 'FILE_EMPTY', 'a file of unknown size'),
  ('application/pdf', -1, 'FILE_EMPTY', 'a file of less than nothing'),
  ('application/pdf', 52428801, 'FILE_TOO_LARGE', 'a file one byte too large'),
  ('application/x-msdownload', 10, 'FILE_TYPE_REFUSED', 'a program'),
  ('text/html', 10, 'FILE_TYPE_REFUSED', 'a web page'),
  (null, 10, 'FILE_TYPE_REFUSED', 'a file of no type'),
  ('application/pdf', 52428800, null, 'a file of exactly the limit')
) as files (mime_type, size_bytes, refusal, what);
select is((select count(*) from public.documents), 1::bigint, 'what was refused left no row');
-- A name ends as files of its type do.
select is(pg_temp.refusal(format('select pg_temp.submit(''A'', ''assets'', %L, %L)', name, mime_type)), refusal, format('%s as %s: %s', name, mime_type, coalesce(refusal, 'yes')))
from (values
  ('facture.pdf.exe', 'application/pdf', 'FILE_TYPE_MISMATCH'),
  ('facture.PDF', 'application/pdf', null),
  ('Contrat', 'application/pdf', null),
  ('Contrat 1.2', 'application/pdf', null),
  ('photo.JPEG', 'image/jpeg', null),
  ('photo.png', 'image/jpeg', 'FILE_TYPE_MISMATCH'),
  ('notes.ps1', 'text/plain', 'FILE_TYPE_MISMATCH'),
  ('notes.html', 'text/plain', 'FILE_TYPE_MISMATCH'),
  ('raccourci.appref-ms', 'text/plain', 'FILE_TYPE_MISMATCH'),
  ('.bat', 'text/plain', 'FILE_TYPE_MISMATCH')
) as files (name, mime_type, refusal);
select is_empty(
  $$ select mime_type from ends where extension is null
    or pg_temp.refusal(format('select pg_temp.submit(''A'', ''assets'', %L, %L)', replace(mime_type, '/', ' ') || '.' || extension, mime_type)) is not null $$,
  'every type the bucket takes has an end of its own'
);
select pg_temp.keep('photo', pg_temp.submit('A', 'assets', 'vitrine.jpg', 'image/jpeg'));
create function pg_temp.rename(name text) returns text
language sql
as $$ select pg_temp.refusal(format('update public.documents set name = %L where id = %L', rename.name, pg_temp.kept('photo'))); $$;
grant execute on function pg_temp.rename to public;
select is(pg_temp.rename('vitrine.exe'), 'FILE_TYPE_MISMATCH', 'no other name is given it on its way');
select is(pg_temp.refusal($$ select pg_temp.arrive(pg_temp.kept('photo'), 'text/html') $$), 'FILE_TYPE_MISMATCH', 'bytes of another type are refused');
select is_empty($$ select 1 from storage.objects where name = pg_temp.key_of(pg_temp.kept('photo')) $$, 'and leave no object');
select is(pg_temp.refusal($$ select pg_temp.arrive(pg_temp.kept('photo'), 'image/jpeg;charset=x') $$), null, 'those of the type that was announced arrive');
select is(pg_temp.rename('vitrine.exe'), 'FILE_TYPE_MISMATCH', 'nor once it has arrived');
select is(pg_temp.rename('vitrine.png'), 'FILE_TYPE_MISMATCH', 'nor one of another type');
select is(pg_temp.rename('devanture.jpeg'), null, 'one of its own type is');
select is(pg_temp.refusal(format('select public.submit_document_version(%L, ''x.scr'', ''image/jpeg'', 9)', pg_temp.kept('photo'))), 'FILE_TYPE_MISMATCH',
  'a version is held to the same rule');
insert into public.documents (id, client_id, folder, path, name)
values ('0f000000-0000-4000-8000-000000000001', pg_temp.client('A'), 'assets', '', 'outil.exe');
select is(
  pg_temp.refusal($$ select public.submit_document_version('0f000000-0000-4000-8000-000000000001', 'outil.pdf', 'application/pdf', 9) $$),
  'FILE_TYPE_MISMATCH', 'and so is the document that waits for its first'
);
select is(pg_temp.refusal($$ update public.documents set name = 'outil.pdf' where id = '0f000000-0000-4000-8000-000000000001' $$), null, 'which may be named anew');
select is(
  pg_temp.refusal($$ select public.submit_document_version('0f000000-0000-4000-8000-000000000001', 'outil.pdf', 'application/pdf', 9) $$),
  null, 'and then given it'
);
select results_eq(
  $$ select max_size_bytes, 'application/pdf' = any (mime_types) from public.upload_limits() $$, $$ values (52428800::bigint, true) $$,
  'the apps can ask for the limits'
);

-- Who may put bytes where.
create function pg_temp.may_upload(key text) returns text
language sql
as $$ select pg_temp.refusal(format('insert into storage.objects (bucket_id, name, owner_id, metadata) values (''clients'', %L, auth.uid()::text, ''{"mimetype": "application/pdf"}'')', key)); $$;
grant execute on function pg_temp.may_upload to public;

select pg_temp.keep('his', pg_temp.submit('A', 'documents', 'sien.pdf'));
select is(pg_temp.may_upload(pg_temp.client('A') || '/documents/x.pdf'), '42501', 'a key nobody announced is refused, in one''s own folder too');
select is(pg_temp.may_upload(pg_temp.client('B') || '/documents/x.pdf'), '42501', 'and in another client''s');
select is(pg_temp.may_upload(pg_temp.client('A') || '/_bmad/x.pdf'), '42501', 'and in _bmad');
select is(pg_temp.may_upload('../' || pg_temp.key_of(pg_temp.kept('his'))), '42501', 'and above the bucket');
select pg_temp.become('jumelle');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), '42501', 'the key Martin announced is not Jumelle''s');
select pg_temp.become('lea');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), '42501', 'nor Léa''s');
select pg_temp.become('anon');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), '42501', 'nor anybody''s without a login');
select pg_temp.become('mikl');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), '42501', 'nor the operator''s');
select pg_temp.become('martin');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), null, 'Martin puts his bytes there');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('his'))), '42501', 'once');

-- Cancelled.
select pg_temp.keep('cancelled', pg_temp.submit('A', 'documents', 'annulé.pdf'));
create function pg_temp.version_of(document_id uuid) returns uuid language sql security definer
as $$ select id from public.document_versions v where v.document_id = version_of.document_id order by number desc limit 1; $$;
grant execute on function pg_temp.version_of to public;
select pg_temp.become('jumelle');
select lives_ok($$ select public.cancel_upload(pg_temp.version_of(pg_temp.kept('cancelled'))) $$, 'Jumelle cancelling Martin''s upload is told nothing');
select pg_temp.become('postgres');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('cancelled') $$, 'and changes nothing');
create temporary table cancelled_key on commit drop as select pg_temp.key_of(pg_temp.kept('cancelled')) as key;
select pg_temp.become('martin');
select public.cancel_upload(pg_temp.version_of(pg_temp.kept('cancelled')));
select pg_temp.become('postgres');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('cancelled') $$, 'Martin cancelling it leaves no row');
select is(
  pg_temp.refusal($$ insert into storage.objects (bucket_id, name, version) select 'clients', key, '1' from cancelled_key $$), 'UPLOAD_NOT_EXPECTED',
  'bytes that arrive after that are refused, whoever writes them'
);
select is_empty($$ select 1 from storage.objects where name = (select key from cancelled_key) $$, 'and leave no object');
select pg_temp.become('martin');
select lives_ok($$ select public.cancel_upload(pg_temp.version_of(pg_temp.kept('his'))) $$, 'cancelling what has arrived');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('his') $$, 'changes nothing');

-- A new version that is cancelled leaves the document as it was.
select public.submit_document_version(pg_temp.kept('his'), 'sien.pdf', 'application/pdf', 5);
select public.cancel_upload(pg_temp.version_of(pg_temp.kept('his')));
select results_eq(
  $$ select d.current_version, count(v.id) from public.documents d join public.document_versions v on v.document_id = d.id where d.id = pg_temp.kept('his') group by 1 $$,
  $$ values (1, 1::bigint) $$, 'a cancelled version leaves the document with the one it had'
);

-- Never arrived: swept after a day.
select pg_temp.keep('today', pg_temp.submit('A', 'documents', 'ce matin.pdf'));
select pg_temp.keep('yesterday', pg_temp.submit('A', 'documents', 'hier.pdf'));
select public.submit_document_version(pg_temp.kept('his'), 'sien.pdf', 'application/pdf', 5);
select pg_temp.become('postgres');
update public.document_versions set created_at = now() - interval '25 hours' where document_id in (pg_temp.kept('yesterday'), pg_temp.kept('his'));
update public.documents set created_at = now() - interval '25 hours' where id in (pg_temp.kept('yesterday'), pg_temp.kept('his'));
select is(private.sweep_unfinished_uploads(), 2, 'the sweep finds the versions that never arrived');
select results_eq(
  $$ select name from public.documents where id in (pg_temp.kept('today'), pg_temp.kept('yesterday'), pg_temp.kept('his')) order by name $$,
  $$ values ('ce matin.pdf'), ('sien.pdf') $$, 'today''s upload and the arrived document stay'
);
select is((select current_version from public.documents where id = pg_temp.kept('his')), 1, 'with the version that had arrived');
select is(
  (select command from private.scheduled_jobs where name = 'sweep-unfinished-uploads'), 'select private.sweep_unfinished_uploads()', 'and it is scheduled'
);

-- The client is archived while bytes are on their way.
select pg_temp.become('mikl');
select public.change_client_statut(id, 'archive', revision) from public.clients where id = pg_temp.client('A');
select pg_temp.become('martin');
select is(pg_temp.may_upload(pg_temp.key_of(pg_temp.kept('today'))), '42501', 'no more bytes are asked for');
select pg_temp.become('postgres');
select is(pg_temp.refusal($$ select pg_temp.arrive(pg_temp.kept('today')) $$), 'CLIENT_ARCHIVED', 'and those that arrive are refused');
select is((select state from public.documents where id = pg_temp.kept('today')), 'en_cours', 'leaving the row as it was');

select * from finish();
rollback;

-- The folders of a client are data, and `_bmad` never leaves the owner's computer: no row, no flag, no object.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(26);

select results_eq(
  $$ select name, client_visibility::text, in_cloud, client_may_add from public.folders order by name collate "C" $$,
  $$ values
    ('_bmad', 'never', false, false),
    ('_private', 'never', true, false),
    ('assets', 'always', true, true),
    ('chat', 'always', true, false),
    ('documents', 'when_marked', true, true),
    ('factures', 'when_marked', true, false),
    ('visios', 'always', true, false) $$,
  'the folders are those of the domain'
);

select is(pg_temp.refusal(statement), refusal, what)
from (values
  ($$ update public.folders set in_cloud = true where name = '_bmad' $$, '23514', '_bmad cannot be sent to the cloud'),
  ($$ update public.folders set in_cloud = true, staff_writers = '{operator}' where name = '_bmad' $$, '23514', 'not with rights given along'),
  ($$ update public.folders set client_visibility = 'always' where name = '_bmad' $$, '23514', 'nor shown to a client'),
  ($$ update public.folders set client_may_add = true where name = '_bmad' $$, '23514', 'nor written to by one'),
  ($$ insert into public.documents (client_id, folder, path, name, origin, author_name) values (pg_temp.client('A'), '_bmad', '', 'a.md', 'agence', 'x') $$,
    'FOLDER_IS_LOCAL', 'a document of _bmad cannot exist'),
  ($$ insert into public.documents (client_id, folder, path, name, origin, author_name) values (pg_temp.client('A'), 'documents', '_bmad/', 'a.md', 'agence', 'x') $$,
    'FOLDER_IS_LOCAL', 'not even as a directory of another folder'),
  ($$ insert into public.documents (client_id, folder, path, name, origin, author_name) values (pg_temp.client('A'), 'documents', 'x/_BMAD/', 'a.md', 'agence', 'x') $$,
    'FOLDER_IS_LOCAL', 'however it is written'),
  ($$ insert into storage.objects (bucket_id, name, version) values ('clients', pg_temp.client('A') || '/_bmad/a.md', '1') $$,
    'UPLOAD_NOT_EXPECTED', 'nor an object'),
  ($$ update public.documents set folder = '_bmad' $$, null, 'with no document yet, nothing is moved there')
) as attempts (statement, refusal, what);

select pg_temp.become('mikl');
select document_id from public.submit_document(pg_temp.client('A'), 'documents', 'a.md', 'text/markdown', 10);
select pg_temp.become('postgres');
select is(pg_temp.refusal($$ update public.documents set folder = '_bmad' $$), 'FOLDER_IS_LOCAL', 'an existing document cannot be moved into _bmad');
insert into storage.objects (bucket_id, name, version, metadata)
select 'clients', object_key, '1', '{"mimetype": "text/markdown", "size": 10}' from public.document_versions;
select is(
  pg_temp.refusal($$ update storage.objects set name = pg_temp.client('A') || '/_bmad/a.md' where bucket_id = 'clients' $$),
  'OBJECT_IS_KEPT', 'nor an existing object'
);
insert into storage.buckets (id, name) values ('brouillons', 'brouillons');
insert into storage.objects (bucket_id, name, version) values ('brouillons', pg_temp.client('A') || '/_bmad/a.md', '1');
select is(
  pg_temp.refusal($$ update storage.objects set bucket_id = 'clients' where bucket_id = 'brouillons' $$),
  'OBJECT_IS_KEPT', 'nor one of another bucket be moved in'
);

select pg_temp.become('service_role');
select isnt(pg_temp.refusal(statement), null, what)
from (values
  ($$ update public.folders set in_cloud = true where name = '_bmad' $$, 'the service key does not change folders'),
  ($$ insert into public.documents (client_id, folder, path, name, origin, author_name) values (pg_temp.client('A'), '_bmad', '', 'a.md', 'agence', 'x') $$,
    'the service key adds no document to _bmad'),
  ($$ insert into storage.objects (bucket_id, name, version) values ('clients', pg_temp.client('A') || '/_bmad/a.md', '1') $$,
    'the service key adds no object to _bmad'),
  ($$ update storage.objects set name = pg_temp.client('A') || '/_bmad/a.md' where bucket_id = 'clients' $$,
    'the service key renames no object into _bmad')
) as attempts (statement, what);

select pg_temp.become('mikl');
select is(pg_temp.refusal(statement), refusal, what)
from (values
  ($$ select public.submit_document(pg_temp.client('A'), '_bmad', 'a.md', 'text/markdown', 10) $$, 'FOLDER_IS_LOCAL', 'the operator submits nothing to _bmad'),
  ($$ select public.submit_document(pg_temp.client('A'), 'factory', 'a.md', 'text/markdown', 10) $$, '42501', 'nor to a folder that does not exist'),
  ($$ insert into public.folders values ('x', 9, true, 'always', true, '{operator}', '{operator}') $$, '42501', 'nobody invents a folder'),
  ($$ update public.folders set client_visibility = 'always' where name = '_private' $$, '42501', 'nobody opens _private')
) as attempts (statement, refusal, what);

select pg_temp.become('martin');
select results_eq(
  $$ select name from public.folders order by position $$,
  $$ values ('documents'), ('assets'), ('visios'), ('chat'), ('factures') $$, 'a client does not learn of _private or _bmad'
);
select pg_temp.become('mikl');
select is((select count(*) from public.folders), 7::bigint, 'staff sees them all');
select pg_temp.become('renee');
select is_empty($$ select 1 from public.folders $$, 'who belongs to no client sees none');

select pg_temp.become('postgres');
select is_empty(
  $$ select 1 from public.documents where folder = '_bmad' or path ilike '%\_bmad%' union all select 1 from storage.objects where bucket_id = 'clients' and name like '%\_bmad%' $$,
  'after all this, nothing of _bmad is there'
);
select is((select bool_or(in_cloud) from public.folders where name = '_bmad'), false, 'and its flag is as it was');

select * from finish();
rollback;

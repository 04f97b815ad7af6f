begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/objects.psql
\ir fixture/statuts.psql
select plan(1);
select is((select count(*) from public.documents), 112::bigint, 'the fixture');
select * from finish();
rollback;

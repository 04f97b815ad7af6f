-- A name that Windows, macOS, Linux and a URL can all carry, or a clear refusal.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(48);
create function pg_temp.path_of(document_id uuid) returns text
language sql volatile
as $$ select path from public.documents where id = path_of.document_id; $$;
grant execute on function pg_temp.path_of to public;

select pg_temp.become('martin');
select is(pg_temp.refusal(format('select pg_temp.submit(''A'', ''documents'', %L)', name)), refusal, format('%s: %s', left(name, 30), coalesce(refusal, 'yes')))
from (values
  ('Brief été – 🎉.pdf', null),
  ('👨‍👩‍👧 famille.pdf', null),
  ('.pdf', null),
  ('sans extension', null),
  ('l''été "', 'FILE_NAME_INVALID'),
  ('../../x', 'FILE_NAME_INVALID'),
  ('..', 'FILE_NAME_INVALID'),
  ('.', 'FILE_NAME_INVALID'),
  ('', 'FILE_NAME_INVALID'),
  ('   ', 'FILE_NAME_INVALID'),
  (null, 'FILE_NAME_INVALID'),
  ('a/b.pdf', 'FILE_NAME_INVALID'),
  ('a\b.pdf', 'FILE_NAME_INVALID'),
  ('a:b.pdf', 'FILE_NAME_INVALID'),
  ('a?.pdf', 'FILE_NAME_INVALID'),
  ('a*.pdf', 'FILE_NAME_INVALID'),
  ('a<b>.pdf', 'FILE_NAME_INVALID'),
  ('a|b.pdf', 'FILE_NAME_INVALID'),
  (E'a\nb.pdf', 'FILE_NAME_INVALID'),
  (E'a\tb.pdf', 'FILE_NAME_INVALID'),
  (E'a\u007Fb.pdf', 'FILE_NAME_INVALID'),
  (E'facture\u202Efdp.exe', 'FILE_NAME_INVALID'),
  ('final.', 'FILE_NAME_INVALID'),
  ('CON', 'FILE_NAME_INVALID'),
  ('nul.txt', 'FILE_NAME_INVALID'),
  ('Lpt1.pdf', 'FILE_NAME_INVALID'),
  ('console.pdf', null),
  (repeat('a', 196) || '.pdf', null),
  (repeat('a', 197) || '.pdf', 'FILE_NAME_TOO_LONG'),
  (repeat('a', 300), 'FILE_NAME_TOO_LONG'),
  (repeat('🎉', 59) || '.pdf', null),
  (repeat('🎉', 60) || '.pdf', 'FILE_NAME_TOO_LONG')
) as names (name, refusal);

select is(pg_temp.path_of(pg_temp.submit('A', 'documents', '  bords.pdf  ')), 'bords.pdf', 'spaces around a name go');
select is(
  pg_temp.path_of(pg_temp.submit('A', 'documents', E'e\u0301te\u0301.pdf')), E'\u00E9t\u00E9.pdf',
  'a name written by macOS and by Windows is the same name'
);
select is(
  pg_temp.path_of(pg_temp.submit('A', 'assets', 'plan.pdf', directory => '/Été 2026/plans/')), 'Été 2026/plans/plan.pdf',
  'directories are kept'
);
select is(pg_temp.refusal(format('select pg_temp.submit(''A'', ''assets'', ''d.pdf'', directory => %L)', directory)), refusal, format('directory %s: %s', left(directory, 20), coalesce(refusal, 'yes')))
from (values
  ('../autre', 'PATH_INVALID'),
  ('a/../../b', 'PATH_INVALID'),
  ('a/./b', 'PATH_INVALID'),
  ('a//b', 'PATH_INVALID'),
  ('a\b', 'PATH_INVALID'),
  ('a:b', 'PATH_INVALID'),
  ('nul', 'PATH_INVALID'),
  (repeat(repeat('a', 199) || '/', 5), 'PATH_INVALID')
) as directories (directory, refusal);
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ update public.documents set name = '../x' where name = 'bords.pdf' $$), 'FILE_NAME_INVALID', 'renaming is held to the same rule'
);
select is(
  pg_temp.refusal($$ update public.documents set path = '../x/bords.pdf' where name = 'bords.pdf' $$), 'PATH_INVALID', 'and so is moving'
);
update public.documents set path = 'ailleurs/autre nom.pdf' where name = 'bords.pdf';
select is((select path from public.documents where name = 'bords.pdf'), 'ailleurs/bords.pdf', 'the path always ends in the name');
update public.documents set name = 'renommé.pdf' where name = 'bords.pdf';
select is((select path from public.documents where name = 'renommé.pdf'), 'ailleurs/renommé.pdf', 'and follows it');
select is(
  (select action || ' ' || (details ->> 'from') from public.audit_log where action = 'document.renamed' order by id desc limit 1), null,
  'what has not arrived has no history'
);

select * from finish();
rollback;

-- A name that is taken: told to whom sees the other document, stepped around for whom it must stay unknown.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(33);

select pg_temp.become('mikl');
select pg_temp.keep('hidden', pg_temp.submit('A', 'documents', 'contrat.pdf'));
select pg_temp.arrive(pg_temp.kept('hidden'));
select pg_temp.keep('shared', pg_temp.submit('A', 'documents', 'devis.pdf'));
select pg_temp.arrive(pg_temp.kept('shared'));
update public.documents set visible = true where id = pg_temp.kept('shared');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'contrat.pdf') $$), 'NAME_TAKEN', 'the agency is told that the name is taken');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'assets', 'contrat.pdf') $$), null, 'the same name in another folder is free');
select is(pg_temp.refusal($$ select pg_temp.submit('B', 'documents', 'contrat.pdf') $$), null, 'and at another client');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'contrat.pdf', directory => 'sous') $$), null, 'and in another directory');

select pg_temp.become('martin');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'devis.pdf') $$), 'NAME_TAKEN', 'Martin is told of the name he sees');
select lives_ok($$ select pg_temp.keep('given', pg_temp.submit('A', 'documents', 'contrat.pdf')) $$, 'and not of the one he does not see');
select is((select path from public.documents where id = pg_temp.kept('given')), 'contrat.pdf', 'his document is called as he asked');
select pg_temp.arrive(pg_temp.kept('given'));
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'Contrat.pdf') $$), 'NAME_TAKEN', 'and takes its name as any other');
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name) values (pg_temp.client('A'), 'documents', '', 'contrat.pdf') $$),
  '23505', 'through REST too'
);
select is(pg_temp.refusal(format('select public.trash_documents(array[%L]::uuid[])', pg_temp.kept('given'))), null, 'thrown away');
select is(pg_temp.refusal(format('select public.restore_documents(array[%L]::uuid[])', pg_temp.kept('given'))), null, 'and brought back');
select is((select path from public.documents where id = pg_temp.kept('given')), 'contrat.pdf', 'it is called as before');

-- A directory where he sees only what is marked is as unknown.
select pg_temp.become('mikl');
select public.create_directory(pg_temp.client('A'), 'documents', 'Rupture');
select pg_temp.become('martin');
select lives_ok($$ select pg_temp.keep('rupture', pg_temp.submit('A', 'documents', 'Rupture')) $$, 'a name that a directory of the agency bears is free to him');
select is((select path from public.documents where id = pg_temp.kept('rupture')), 'Rupture', 'as it is');

-- For the agency, which sees both, a name is taken by either; the two that bear one live on.
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'CONTRAT.pdf') $$), 'NAME_TAKEN', 'the agency finds the name taken');
select is(pg_temp.refusal(format('update public.documents set name = ''devis.pdf'' where id = %L', pg_temp.kept('given'))), 'NAME_TAKEN',
  'and renames none to another''s');
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''documents'', ''Rupture'')', pg_temp.kept('given'))), null, 'it may move one of two');
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''documents'', '''')', pg_temp.kept('given'))), 'NAME_TAKEN', 'not back');
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''documents'', '''', true)', pg_temp.kept('given'))), null, 'unless it keeps both');
select is((select path from public.documents where id = pg_temp.kept('given')), 'contrat (2).pdf', 'under another name');
update public.documents set visible = true where id = pg_temp.kept('hidden');
select pg_temp.become('martin');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'contrat.pdf') $$), 'NAME_TAKEN', 'what is shown to him has its name');
select lives_ok($$ select pg_temp.keep('private', pg_temp.submit('A', 'documents', 'plan.pdf')) $$, 'of what he gave');
select pg_temp.arrive(pg_temp.kept('private'));
select pg_temp.become('mikl');
update public.documents set visible = false where id = pg_temp.kept('private');
select pg_temp.become('martin');
select lives_ok($$ select pg_temp.submit('A', 'documents', 'plan.pdf') $$, 'what the agency has hidden since refuses no other');

-- What another member is still sending is unknown too.
select pg_temp.become('jumelle');
select lives_ok($$ select pg_temp.keep('hers', pg_temp.submit('A', 'documents', 'photo.png', 'image/png')) $$, 'Jumelle sends a photo');
select pg_temp.become('martin');
select lives_ok($$ select pg_temp.keep('his', pg_temp.submit('A', 'documents', 'photo.png', 'image/png')) $$, 'Martin sends another of that name meanwhile');
select is((select name from public.documents where id = pg_temp.kept('his')), 'photo (2).png', 'both arrive, under two names');

-- Sent again before it has arrived: the same upload goes on.
select is(pg_temp.submit('A', 'documents', 'photo (2).png', 'image/png'), pg_temp.kept('his'), 'the same file sent again is the same document');
select is((select count(*) from public.document_versions where document_id = pg_temp.kept('his')), 1::bigint, 'and the same version');
select is(pg_temp.submit('A', 'documents', 'photo (2).png', 'image/png', 777), pg_temp.kept('his'), 'another file of that name takes its place');
select results_eq($$ select size_bytes from public.document_versions where document_id = pg_temp.kept('his') $$, $$ values (777::bigint) $$, 'and starts over');

-- A number may make a name too long: it is shortened, not refused.
select pg_temp.become('jumelle');
select pg_temp.keep('long', pg_temp.submit('A', 'documents', repeat('a', 196) || '.pdf'));
select pg_temp.become('martin');
select lives_ok($$ select pg_temp.keep('long too', pg_temp.submit('A', 'documents', repeat('a', 196) || '.pdf')) $$, 'a long name that is taken out of sight');
select is((select name from public.documents where id = pg_temp.kept('long too')), repeat('a', 192) || ' (2).pdf', 'is shortened to hold its number');
select pg_temp.become('lea');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'contrat.pdf') $$), '42501', 'a stranger learns nothing either way');

select * from finish();
rollback;

-- Directories: who makes them, what they may be called, what goes along when one is moved, and what a client may arrange.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(49);

create function pg_temp.directory(client text, folder text, path text) returns uuid
language sql stable security definer
as $$
  select id from public.document_directories dd
  where dd.client_id = pg_temp.client(directory.client) and dd.folder = directory.folder and dd.path = directory.path;
$$;
create function pg_temp.tree(client text, folder text) returns text[]
language sql stable
as $$
  select coalesce(array_agg(path order by path collate "C"), '{}') from public.document_directories dd
  where dd.client_id = pg_temp.client(tree.client) and dd.folder = tree.folder;
$$;
create function pg_temp.make(client text, folder text, path text) returns text
language sql
as $$ select pg_temp.refusal(format('select public.create_directory(%L, %L, %L)', pg_temp.client(make.client), make.folder, make.path)); $$;
create function pg_temp.moving(directory uuid, folder text, parent text, name text) returns text
language sql
as $$ select pg_temp.refusal(format('select public.move_directory(%L, %L, %L, %L)', directory, folder, parent, name)); $$;
grant execute on all functions in schema pg_temp to public;

-- Made, with what is above.
select pg_temp.become('mikl');
select is(pg_temp.make('A', 'documents', 'Livrables/2026'), null, 'a directory is made with the one above it');
select is(pg_temp.tree('A', 'documents'), '{Livrables/,Livrables/2026/}', 'both are there, empty');
select is(pg_temp.make('A', 'documents', 'livrables/2026/'), 'NAME_TAKEN', 'what differs in case alone is the same directory');
select is(pg_temp.make('A', 'documents', E'LIVRABLES/E\u0301te\u0301'), null, 'a directory below is made');
select is(pg_temp.tree('A', 'documents'), E'{Livrables/,Livrables/2026/,Livrables/\u00C9t\u00E9/}', 'under the name the one above has already');
select is(pg_temp.make('A', 'documents', 'livrables/ÉTÉ'), 'NAME_TAKEN', 'accents have a case too');
select is(pg_temp.make('A', 'documents', path), refusal, format('%L: %s', path, refusal))
from (values ('', 'PATH_INVALID'), ('../x', 'PATH_INVALID'), ('con', 'PATH_INVALID'), ('a:b', 'PATH_INVALID'), ('_bmad', 'FOLDER_IS_LOCAL'), ('Logos/ _BMAD/secrets', 'FOLDER_IS_LOCAL')) as paths (path, refusal);

-- A document brings its directory; names collide across files and directories.
select pg_temp.keep('plan', pg_temp.submit('A', 'documents', 'Plan.pdf', directory => 'LIVRABLES/Plans'));
select pg_temp.arrive(pg_temp.kept('plan'));
select is((select directory from public.documents where id = pg_temp.kept('plan')), 'Livrables/Plans/', 'a document goes into the directory as it is spelled');
select isnt(pg_temp.directory('A', 'documents', 'Livrables/Plans/'), null, 'and what was missing of it is made');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'PLAN.PDF', directory => 'livrables/plans') $$), 'NAME_TAKEN',
  'two documents do not differ in case alone');
select is(pg_temp.refusal($$ select pg_temp.submit('A', 'documents', 'livrables') $$), 'NAME_TAKEN', 'a document does not bear the name of a directory');
select is(pg_temp.make('A', 'documents', 'Livrables/Plans/plan.pdf'), 'NAME_TAKEN', 'nor a directory that of a document');
select is(pg_temp.refusal(format('update public.documents set path = ''2026/'' where id = %L', pg_temp.kept('plan'))), null, 'a document moves by its path');
select isnt(pg_temp.directory('A', 'documents', '2026/'), null, 'which makes the directory');
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''documents'', ''Livrables/Plans'')', pg_temp.kept('plan'))), null, 'and back');

-- Moved with all that is in it.
select is(pg_temp.moving(pg_temp.directory('A', 'documents', 'Livrables/'), 'documents', '', 'livrables'), null, 'a directory changes the case of its name');
select is(pg_temp.moving(pg_temp.directory('A', 'documents', 'livrables/'), 'documents', '2026', 'Rendus'), null, 'a directory is moved and renamed at once');
select is((select path from public.documents where id = pg_temp.kept('plan')), '2026/Rendus/Plans/Plan.pdf', 'its documents go along');
select is(pg_temp.tree('A', 'documents'), '{2026/,2026/Rendus/,2026/Rendus/2026/,2026/Rendus/Plans/,2026/Rendus/Été/}', 'and its directories');
select is(pg_temp.moving(pg_temp.directory('A', 'documents', '2026/'), 'documents', '2026/Rendus', 'x'), 'DIRECTORY_INSIDE_ITSELF', 'a directory does not go into itself');
select is(pg_temp.moving(pg_temp.directory('A', 'documents', '2026/Rendus/Plans/'), 'documents', '2026/Rendus', 'ÉTÉ'), 'NAME_TAKEN', 'nor where another has its name');
select is(pg_temp.moving(pg_temp.directory('A', 'documents', '2026/Rendus/'), '_private', '', 'Rendus'), null, 'it goes to another folder');
select is((select folder || ' ' || path from public.documents where id = pg_temp.kept('plan')), '_private Rendus/Plans/Plan.pdf', 'with its documents');
select results_eq(
  $$ select action from public.audit_log where client_id = pg_temp.client('A') and action ~ '^(directory|document)' order by id $$,
  $$ values ('directory.created'), ('directory.created'), ('document.added'), ('document.moved'), ('document.moved'),
     ('directory.renamed'), ('directory.moved'), ('directory.moved') $$,
  'history has one line for a directory, not one for each document that went along'
);
select pg_temp.become('camille');
select is(pg_temp.moving(pg_temp.directory('A', '_private', 'Rendus/'), 'documents', '', 'Rendus'), 'DIRECTORY_NOT_YOURS', 'who does not write to a folder takes nothing from it');
select is(pg_temp.moving(pg_temp.directory('A', 'documents', '2026/'), '_private', '', '2026'), 'DIRECTORY_NOT_YOURS', 'nor puts anything into it');
select is(pg_temp.make('A', '_private', 'x'), 'DIRECTORY_NOT_YOURS', 'nor makes anything there');
select pg_temp.become('mikl');
select is(pg_temp.make('archive', 'documents', 'x'), 'CLIENT_ARCHIVED', 'an archived client keeps its tree');

-- What a client may arrange: assets, and what the client's side made or gave.
select is(pg_temp.make('A', 'assets', 'Charte'), null, 'the agency makes a directory in assets');
select pg_temp.become('martin');
select is(pg_temp.make('A', folder, 'Photos'), refusal, format('Martin in %s: %s', folder, coalesce(refusal, 'yes')))
from (values ('assets', null), ('documents', 'DIRECTORY_NOT_YOURS'), ('visios', 'DIRECTORY_NOT_YOURS'), ('_private', 'DIRECTORY_NOT_YOURS')) as folders (folder, refusal);
select is(pg_temp.moving(pg_temp.directory('A', 'assets', 'Charte/'), 'assets', '', 'À moi'), 'DIRECTORY_SHARED', 'the agency''s directory is not his');
select is(pg_temp.moving(pg_temp.directory('A', 'assets', 'Photos/'), 'assets', 'Charte', 'Boutique'), null, 'his own goes where he likes');
select pg_temp.keep('photo', pg_temp.submit('A', 'assets', 'a.png', 'image/png'));
select pg_temp.arrive(pg_temp.kept('photo'));
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''assets'', ''Charte/Boutique'')', pg_temp.kept('photo'))), null, 'and so does his picture');
select is(pg_temp.refusal(format('select public.move_documents(array[%L]::uuid[], ''visios'', '''')', pg_temp.kept('photo'))), '42501', 'not to a folder he does not fill');
select pg_temp.become('lea');
select is(pg_temp.make('A', 'assets', 'x'), 'DIRECTORY_NOT_YOURS', 'Léa makes none at A');
select is(pg_temp.moving(pg_temp.directory('A', 'assets', 'Charte/Boutique/'), 'assets', '', 'x'), 'DIRECTORY_NOT_YOURS', 'and moves none');
select is(pg_temp.moving(gen_random_uuid(), 'assets', '', 'x'), 'DIRECTORY_NOT_YOURS', 'one that is not there is refused in the same words');

-- Deleted, with an undo.
select pg_temp.become('mikl');
select pg_temp.keep('logo', pg_temp.submit('A', 'assets', 'logo.png', 'image/png', directory => 'Charte/Boutique'));
select pg_temp.arrive(pg_temp.kept('logo'));
select pg_temp.become('martin');
select is(pg_temp.refusal(format('select public.delete_directory(%L)', pg_temp.directory('A', 'assets', 'Charte/Boutique/'))), 'DIRECTORY_SHARED', 'Martin does not delete what holds a document of the agency');
select pg_temp.become('camille');
select set_eq(format('select public.delete_directory(%L)', pg_temp.directory('A', 'assets', 'Charte/')), array[pg_temp.kept('photo'), pg_temp.kept('logo')], 'Camille does, and its documents go to the trash');
select is(pg_temp.tree('A', 'assets'), '{}', 'with every directory below');
select public.restore_documents(array[pg_temp.kept('logo')]);
select is(pg_temp.tree('A', 'assets'), '{Charte/,Charte/Boutique/}', 'a document that comes back brings its directory');

select * from finish();
rollback;

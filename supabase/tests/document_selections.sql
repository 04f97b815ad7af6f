-- Documents and directories ticked together: moved, put back, thrown away and taken back in one act, all of them or none.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(35);

create function pg_temp.documents(variadic labels text[]) returns uuid[]
language sql stable
as $$ select coalesce(array_agg(id), '{}') from pg_temp.kept where name = any (labels); $$;
create function pg_temp.directories(variadic paths text[]) returns uuid[]
language sql stable security definer
as $$ select array_agg(id order by path) from public.document_directories where client_id = pg_temp.client('A') and path = any (paths); $$;
create function pg_temp.tree() returns text[]
language sql stable security definer
as $$
  select array_agg(folder || '/' || path order by folder, path collate "C")
  from (
    select folder, path from public.documents where client_id = pg_temp.client('A') and deleted_at is null
    union all
    select folder, path from public.document_directories where client_id = pg_temp.client('A')
  ) as places;
$$;
create function pg_temp.moving(documents uuid[], directories uuid[], folder text, directory text, keep_both boolean default false) returns text
language sql
as $$
  select pg_temp.refusal(format('select public.move_selection(%L, %L, %L, %L, %L)', documents, directories, folder, directory, keep_both));
$$;
create function pg_temp.throwing(documents uuid[], directories uuid[]) returns text
language sql
as $$ select pg_temp.refusal(format('select public.trash_selection(%L, %L)', documents, directories)); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('mikl');
select pg_temp.keep(name, pg_temp.submit('A', 'documents', name, directory => directory))
from (values ('plan.pdf', 'Lot 1/Plans'), ('devis.pdf', 'Lot 2'), ('note.pdf', '')) as files (name, directory);
select pg_temp.arrive(id) from pg_temp.kept;
select public.create_directory(pg_temp.client('A'), 'documents', 'Archives');
create temporary table before_move as select pg_temp.tree() as tree;
grant select on before_move to public;

-- Moved together, and put back.
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 1/', 'Lot 2/'), 'documents', 'Archives'), null, 'two directories and a document go together');
select is(pg_temp.tree(), array[
  'documents/Archives/', 'documents/Archives/Lot 1/', 'documents/Archives/Lot 1/Plans/', 'documents/Archives/Lot 1/Plans/plan.pdf',
  'documents/Archives/Lot 2/', 'documents/Archives/Lot 2/devis.pdf', 'documents/Archives/note.pdf'
], 'with all that is in them');
select results_eq(
  $$ select action, details ->> 'name' from public.audit_log where client_id = pg_temp.client('A') and action like '%.moved' order by id $$,
  $$ values ('document.moved', 'note.pdf'), ('directory.moved', 'Lot 1'), ('directory.moved', 'Lot 2') $$,
  'history has one line for each that was ticked'
);
select is(pg_temp.refusal(format(
  'select public.put_selection(%L, ''{documents}'', ''{note.pdf}'', %L, ''{documents,documents}'', ''{Lot 1/,Lot 2/}'')',
  pg_temp.documents('note.pdf'), pg_temp.directories('Archives/Lot 1/', 'Archives/Lot 2/')
)), null, 'the move is taken back');
select is(pg_temp.tree(), (select tree from before_move), 'and everything is where it was');
select is(pg_temp.moving('{}', pg_temp.directories('Lot 1/', 'Lot 1/Plans/'), '_private', ''), null, 'a directory and one in it');
select is(pg_temp.tree(), array[
  '_private/Lot 1/', '_private/Lot 1/Plans/', '_private/Lot 1/Plans/plan.pdf',
  'documents/Archives/', 'documents/Lot 2/', 'documents/Lot 2/devis.pdf', 'documents/note.pdf'
], 'stay the one in the other');
select is(pg_temp.moving('{}', pg_temp.directories('Lot 1/'), 'documents', ''), null, 'they go back');

-- All of them or none.
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 1/', 'Lot 2/'), 'documents', 'Lot 1/Plans'), 'DIRECTORY_INSIDE_ITSELF', 'a directory does not go into one of its own');
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 1/', 'Lot 2/'), 'documents', 'Lot 2'), 'DIRECTORY_INSIDE_ITSELF', 'nor into itself');
select is(pg_temp.tree(), (select tree from before_move), 'and nothing of the selection has moved');
select pg_temp.keep('same name', pg_temp.submit('A', 'documents', 'note.pdf', directory => 'Archives'));
select pg_temp.arrive(pg_temp.kept('same name'));
select public.create_directory(pg_temp.client('A'), 'documents', 'Archives/LOT 2');
update before_move set tree = pg_temp.tree();
select is(pg_temp.moving('{}', pg_temp.directories('Lot 1/', 'Lot 2/'), 'documents', 'Archives'), 'NAME_TAKEN', 'a directory''s name taken there refuses the whole move');
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 1/'), 'documents', 'Archives'), 'NAME_TAKEN', 'and so does a document''s');
select is(pg_temp.tree(), (select tree from before_move), 'nothing moved');
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 2/'), 'documents', 'Archives', true), null, 'unless both are kept');
select is(pg_temp.tree(), array[
  'documents/Archives/', 'documents/Archives/LOT 2/', 'documents/Archives/Lot 2 (2)/', 'documents/Archives/Lot 2 (2)/devis.pdf',
  'documents/Archives/note (2).pdf', 'documents/Archives/note.pdf',
  'documents/Lot 1/', 'documents/Lot 1/Plans/', 'documents/Lot 1/Plans/plan.pdf'
], 'each under a numbered name');
select public.create_directory(pg_temp.client('A'), 'documents', 'v1.2');
select public.create_directory(pg_temp.client('A'), 'documents', 'Archives/v1.2');
select is(pg_temp.moving('{}', pg_temp.directories('v1.2/'), 'documents', 'Archives', true), null, 'a directory whose name has a dot');
select isnt(pg_temp.directories('Archives/v1.2 (2)/'), null, 'has its number at the end');
update before_move set tree = pg_temp.tree();
select pg_temp.become('camille');
select is(pg_temp.moving(pg_temp.documents('note.pdf'), pg_temp.directories('Lot 1/'), '_private', ''), '42501', 'Camille puts nothing where she does not write');
select is(pg_temp.moving('{}', array[gen_random_uuid()], 'documents', ''), 'DIRECTORY_NOT_YOURS', 'a directory that is not there is refused');
select pg_temp.become('lea');
select is(pg_temp.moving('{}', pg_temp.directories('Lot 1/'), 'documents', ''), 'DIRECTORY_NOT_YOURS', 'in the words a stranger hears, even of one that stays where it is');
select is(pg_temp.moving(pg_temp.documents('plan.pdf'), '{}', 'assets', ''), 'NOT_FOUND', 'who moves no document either');
select is(pg_temp.throwing('{}', pg_temp.directories('Lot 1/')), 'DIRECTORY_NOT_YOURS', 'and throws away no directory');
select is(pg_temp.throwing(pg_temp.documents('plan.pdf'), '{}'), 'NOT_FOUND', 'nor document');
select is(pg_temp.refusal(format('select public.restore_selection(''{}'', %L, ''{documents}'', ''{Trouvé/}'')', pg_temp.client('A'))), 'DIRECTORY_NOT_YOURS', 'nor makes any by an undo');
select pg_temp.become('paul');
select is(pg_temp.throwing('{}', pg_temp.directories('Lot 1/')), 'DIRECTORY_NOT_YOURS', 'Paul reads and throws nothing away');
select pg_temp.become('mikl');
select is(pg_temp.tree(), (select tree from before_move), 'nothing changed');

-- Thrown away together, and taken back.
select public.move_selection(pg_temp.documents('same name'), '{}', 'documents', '');
update before_move set tree = pg_temp.tree();
select set_eq(
  $$ select public.trash_selection(pg_temp.documents('same name'), pg_temp.directories('Lot 1/', 'Lot 1/Plans/', 'Archives/')) $$,
  $$ select unnest(pg_temp.documents('same name', 'plan.pdf', 'devis.pdf', 'note.pdf')) $$,
  'two directories and a document go to the trash with what is in them'
);
select is(pg_temp.tree(), null, 'nothing is left');
select set_eq(
  format('select public.restore_selection(%L, %L, array_fill(''documents''::text, array[7]), %L)',
    pg_temp.documents('same name', 'plan.pdf', 'devis.pdf', 'note.pdf'), pg_temp.client('A'),
    array['Archives/', 'Archives/LOT 2/', 'Archives/Lot 2 (2)/', 'Archives/v1.2/', 'Archives/v1.2 (2)/', 'Lot 1/', 'Lot 1/Plans/']),
  $$ select unnest(pg_temp.documents('same name', 'plan.pdf', 'devis.pdf', 'note.pdf')) $$,
  'and are taken back'
);
select is(pg_temp.tree(), (select tree from before_move), 'to where they were, empty directories too');
select pg_temp.become('martin');
select pg_temp.keep('photo', pg_temp.submit('A', 'assets', 'photo.png', 'image/png', directory => 'Photos'));
select pg_temp.arrive(pg_temp.kept('photo'), 'image/png');
select pg_temp.keep('logo', pg_temp.submit('A', 'assets', 'logo.png', 'image/png'));
select pg_temp.arrive(pg_temp.kept('logo'), 'image/png');
select public.mark_document_opened(id) from (select pg_temp.become('mikl')) as agency, pg_temp.kept where name = 'logo';
select pg_temp.become('martin');
select is(pg_temp.throwing(pg_temp.documents('logo'), pg_temp.directories('Photos/')), 'DOCUMENT_OPENED', 'Martin does not throw away what the agency has opened');
select isnt(pg_temp.directories('Photos/'), null, 'and keeps the rest of what he ticked');
select is(pg_temp.throwing('{}', pg_temp.directories('Photos/')), null, 'what is his alone, he does');
select is(pg_temp.directories('Photos/'), null, 'with its directory');

select * from finish();
rollback;

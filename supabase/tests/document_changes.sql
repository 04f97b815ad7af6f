-- One act on many documents: all of them or none. And the preview of what a client would newly see, held against what
-- each member sees before and after.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(34);

create function pg_temp.ids(variadic labels text[]) returns uuid[]
language sql stable
as $$ select array_agg(id) from pg_temp.kept where name = any (labels); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('mikl');
select pg_temp.keep(name, pg_temp.submit('A', folder, name, directory => directory))
from (values ('a.pdf', 'documents', ''), ('b.pdf', 'documents', 'Sous'), ('c.pdf', '_private', ''), ('d.pdf', '_private', 'Lot'), ('e.pdf', '_private', 'Lot/Suite')) as files (name, folder, directory);
select pg_temp.arrive(id) from pg_temp.kept;

-- Shown together.
select pg_temp.become('camille');
select set_eq($$ select public.set_documents_visible(pg_temp.ids('a.pdf', 'b.pdf'), true) $$, pg_temp.ids('a.pdf', 'b.pdf'), 'two are shown at once');
select is_empty($$ select public.set_documents_visible(pg_temp.ids('a.pdf', 'b.pdf'), true) $$, 'what is shown already is not changed');
select is(pg_temp.refusal($$ select public.set_documents_visible(pg_temp.ids('a.pdf', 'c.pdf'), false) $$), 'NOT_FOUND', 'one of them is kept from Camille: all is refused');
select is((select visible from public.documents where id = pg_temp.kept('a.pdf')), true, 'and nothing changed');
select set_eq($$ select public.set_documents_type(pg_temp.ids('a.pdf', 'b.pdf'), 'brief') $$, pg_temp.ids('a.pdf', 'b.pdf'), 'two get a type at once');
select results_eq($$ select details ->> 'type' from public.audit_log where action = 'document.type_changed' $$, $$ values ('brief'), ('brief') $$, 'which history keeps');
select pg_temp.become('paul');
select is(pg_temp.refusal($$ select public.set_documents_visible(pg_temp.ids('a.pdf'), false) $$), 'NOT_FOUND', 'Paul reads and does not hide');
select is(pg_temp.refusal($$ select public.set_documents_type(pg_temp.ids('a.pdf'), 'note') $$), 'NOT_FOUND', 'nor types');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), 'documents', 'x') $$), 'NOT_FOUND', 'nor moves');
select pg_temp.become('martin');
select is(pg_temp.refusal($$ select public.set_documents_type(pg_temp.ids('a.pdf'), 'note') $$), 'NOT_FOUND', 'no more does a client');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), 'assets', '') $$), 'NOT_FOUND', 'who takes nothing of the agency elsewhere');

-- Moved together, and back.
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf', 'c.pdf'), 'assets', 'Tri') $$), null, 'from two folders to one');
select results_eq($$ select folder || '/' || path from public.documents where id = any (pg_temp.ids('a.pdf', 'c.pdf')) order by 1 $$,
  $$ values ('assets/Tri/a.pdf'), ('assets/Tri/c.pdf') $$, 'both are there');
select is(pg_temp.refusal($$ select public.put_documents(array[pg_temp.kept('a.pdf'), pg_temp.kept('c.pdf')], '{documents,_private}', '{a.pdf,c.pdf}') $$), null, 'and go back');
select results_eq($$ select folder || '/' || path from public.documents where id = any (pg_temp.ids('a.pdf', 'c.pdf')) order by 1 $$,
  $$ values ('_private/c.pdf'), ('documents/a.pdf') $$, 'each to its own place');
select pg_temp.keep('other a', pg_temp.submit('A', 'documents', 'A.pdf', directory => 'Sous'));
select pg_temp.arrive(pg_temp.kept('other a'));
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf', 'c.pdf'), 'documents', 'Sous') $$), 'NAME_TAKEN', 'a name taken there refuses the whole move');
select is((select folder from public.documents where id = pg_temp.kept('c.pdf')), '_private', 'the other document stayed too');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), 'documents', 'Sous', true) $$), null, 'unless both are kept');
select is((select path from public.documents where id = pg_temp.kept('a.pdf')), 'Sous/a (2).pdf', 'under a numbered name');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), 'documents', 'Sous', true) $$), null, 'moving it where it is');
select is((select path from public.documents where id = pg_temp.kept('a.pdf')), 'Sous/a (2).pdf', 'leaves it as it is');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), '_bmad', '') $$), 'FOLDER_IS_LOCAL', 'nothing goes to _bmad');
select is(pg_temp.refusal($$ select public.move_documents(pg_temp.ids('a.pdf'), 'documents', '../x') $$), 'PATH_INVALID', 'nor out of the folder');

-- The preview says exactly what each act then shows.
create function pg_temp.seen_by(person text) returns text[]
language plpgsql
as $$
declare
  seen text[];
begin
  perform pg_temp.become(seen_by.person);
  select coalesce(array_agg(d.name order by d.name), '{}') into seen from public.documents d;
  perform pg_temp.become('mikl');
  return seen;
end;
$$;
create function pg_temp.newly(person text, before text[]) returns text[]
language sql
as $$ select coalesce(array_agg(name order by name), '{}') from unnest(pg_temp.seen_by(newly.person)) as name where name <> all (newly.before); $$;
create function pg_temp.preview(ids uuid[], directories uuid[] default '{}', to_folder text default null, make_visible boolean default null) returns text[]
language sql
as $$ select coalesce(array_agg(p.name order by p.name), '{}') from public.preview_visibility(ids, directories, to_folder, make_visible) p; $$;
grant execute on all functions in schema pg_temp to public;
create temporary table before_act (person text, seen text[]);

select public.set_documents_visible(pg_temp.ids('a.pdf', 'b.pdf'), false);
insert into before_act select 'martin', pg_temp.seen_by('martin');
select is(pg_temp.preview(pg_temp.ids('a.pdf', 'b.pdf', 'c.pdf'), make_visible => true), '{a (2).pdf,b.pdf}', 'showing: what is in a folder the client opens');
select public.set_documents_visible(pg_temp.ids('a.pdf', 'b.pdf', 'c.pdf'), true);
select is(pg_temp.newly('martin', (select seen from before_act)), '{a (2).pdf,b.pdf}', 'which is what Martin then newly sees');
select is(pg_temp.preview(pg_temp.ids('a.pdf', 'b.pdf'), make_visible => true), '{}', 'what is shown already is not new');
update before_act set seen = pg_temp.seen_by('martin');
select is(pg_temp.preview(pg_temp.ids('c.pdf'), to_folder => 'documents'), '{c.pdf}', 'moving what is marked to where the mark counts');
select is(pg_temp.preview(pg_temp.ids('d.pdf'), to_folder => 'documents'), '{}', 'moving what is not marked there shows nothing');
select is(
  pg_temp.preview('{}', array(select id from public.document_directories where path = 'Lot/'), to_folder => 'assets'), '{d.pdf,e.pdf}',
  'moving a directory to where the client sees all'
);
select public.move_directory((select id from public.document_directories where path = 'Lot/'), 'assets', '', 'Lot');
select is(pg_temp.newly('martin', (select seen from before_act)), '{d.pdf,e.pdf}', 'is again what Martin then newly sees');
select results_eq($$ select display_name, reads_now from public.preview_visibility_readers(pg_temp.client('A')) $$,
  $$ values ('Jumelle', true), ('Martin', true) $$, 'and these people see it');
select results_eq($$ select display_name, reads_now from public.preview_visibility_readers(pg_temp.client('suspendu')) $$,
  $$ values ('Sonia', false) $$, 'a suspended client only once it is resumed');
select pg_temp.become('lea');
select is(pg_temp.preview(pg_temp.ids('c.pdf'), make_visible => true), '{}', 'the preview tells a stranger nothing');
select is_empty($$ select 1 from public.preview_visibility_readers(pg_temp.client('A')) $$, 'nor who is there');

select * from finish();
rollback;

-- Who writes a note, what a note may hold, and what the history keeps of it.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/objects.psql
\ir fixture/notes.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(45);

create function pg_temp.note(name text) returns uuid
language sql stable security definer
as $$ select id from public.notes where title = 'Note ' || note.name; $$;
create function pg_temp.lines(action text) returns bigint
language sql stable
as $$ select count(*) from public.audit_log l where l.action = lines.action and l.client_id = pg_temp.client('A'); $$;
grant execute on all functions in schema pg_temp to public;

-- The roles of `_private` and nobody else.
select pg_temp.become('mona');
select results_eq(
  $$ select title, author_name from public.notes where client_id = pg_temp.client('A') $$, $$ values ('Note A', 'Mikl') $$,
  'the manager reads the operator''s note, under its author''s name'
);
select lives_ok(
  $$ insert into public.notes (client_id, title, body) values (pg_temp.client('A'), 'De Mona', '**Important**') $$, 'and writes one'
);
select results_eq(
  $$ select author_id, author_name, revision, excerpt from public.notes where title = 'De Mona' $$,
  $$ select pg_temp.person('mona'), 'Mona', 1, '**Important**' $$, 'under her own name'
);
select is(
  pg_temp.refusal($$ insert into public.notes (client_id, author_name) values (pg_temp.client('A'), 'Mikl') $$), '42501',
  'never under another''s'
);
select is(
  pg_temp.refusal($$ insert into public.notes (client_id, folder) values (pg_temp.client('A'), 'documents') $$), '42501',
  'and never elsewhere than in `_private`'
);
select pg_temp.become('come');
select is_empty($$ select 1 from public.notes $$, 'a commercial reads none');
select is(pg_temp.refusal($$ insert into public.notes (client_id) values (pg_temp.client('A')) $$), '42501', 'and writes none');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.notes $$, 'the client reads none, of its own folder either');
select is_empty($$ select 1 from public.note_attachments $$, 'nor what is attached');
select is_empty($$ update public.notes set body = 'vu' returning 1 $$, 'and changes none');
select pg_temp.become('postgres');
select is(
  pg_temp.refusal($$ update public.notes set folder = 'documents' where title = 'Note A' $$), '23514',
  'not even the owner of the database moves a note where a client reads'
);

-- What a note holds.
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ update public.notes set body = repeat('é', 102401) where title = 'Note A' $$), '23514', 'at most 200 kB'
);
select lives_ok($$ update public.notes set body = repeat('é', 102400) where title = 'Note A' $$, 'two hundred fit');
select is(pg_temp.refusal($$ update public.notes set title = repeat('x', 201) where title = 'Note A' $$), '23514', 'a title is short');
select lives_ok($$ update public.notes set body = 'Réunion à Évry' where title = 'Note A' $$, 'a note is rewritten');
select results_eq(
  $$ select title from public.notes where client_id = pg_temp.client('A') and search_text like '%reunion a evry%' $$, $$ values ('Note A') $$,
  'its text is found without accents'
);

-- Two people at once.
create temporary table read_by_both on commit drop as select id, revision from public.notes where title = 'Note A';
grant select on read_by_both to public;
select isnt_empty(
  $$ update public.notes set body = 'Premier' where (id, revision) in (select id, revision from read_by_both) returning 1 $$, 'the first saves'
);
select pg_temp.become('mona');
select is_empty(
  $$ update public.notes set body = 'Second' where (id, revision) in (select id, revision from read_by_both) returning 1 $$,
  'the second, who read the same revision, finds nothing to overwrite'
);

-- The history: who and when, not a word of the text.
select pg_temp.become('postgres');
select is(pg_temp.lines('note.created'), 2::bigint, 'each note is written down once');
select is(pg_temp.lines('note.updated'), 0::bigint, 'its author''s next saves, within half an hour, are not');
select pg_temp.become('mona');
select lives_ok($$ update public.notes set body = 'Relu par Mona' where title = 'Note A' $$, 'another person goes on with the note');
select lives_ok($$ update public.notes set body = 'Relu deux fois' where title = 'Note A' $$, 'and saves again');
select pg_temp.become('postgres');
select is(pg_temp.lines('note.updated'), 1::bigint, 'which is one line');
select is_empty(
  $$ select 1 from public.audit_log where action like 'note.%' and (details <> '{}' or folder <> '_private') $$,
  'no line carries the text, and all are for who reads `_private`'
);

select results_eq(
  $$ select author_name, editor_name from public.notes where title = 'Note A' $$, $$ values ('Mikl', 'Mona') $$, 'a note says who began it and whose text it is now'
);
update public.notes set pinned = false where title = 'Note A';
select pg_temp.become('mikl');
update public.notes set pinned = true where title = 'Note A';
select is((select editor_name from public.notes where title = 'Note A'), 'Mona', 'pinning it writes nothing');

-- Delete and undo.
select pg_temp.become('mona');
select isnt_empty($$ update public.notes set deleted_at = '2001-01-01' where title = 'Note A' returning 1 $$, 'a note is deleted');
select ok((select deleted_at > now() - interval '1 minute' from public.notes where title = 'Note A'), 'now, whatever the clock of the app');
select isnt_empty($$ update public.notes set deleted_at = null where title = 'Note A' returning 1 $$, 'and comes back');
select pg_temp.become('postgres');
update public.notes set deleted_at = now() where title = 'Note B';
alter table public.notes disable trigger notes_are_prepared;
update public.notes set deleted_at = now() - interval '31 days' where title = 'Note B';
alter table public.notes enable trigger notes_are_prepared;
select private.purge_deleted_notes();
select isnt_empty(
  $$ select 1 from public.documents where id = pg_temp.document('B', '_private', 'visible.pdf') $$,
  'thirty days later the note is gone and its attachment stays'
);
select is(pg_temp.note('B'), null, 'the note itself is no more');

-- Attachments are documents of the same client's private folder.
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ insert into public.note_attachments (note_id, document_id) values (pg_temp.note('A'), pg_temp.document('B', '_private', 'hidden.pdf')) $$),
  'NOTE_ATTACHMENT_ELSEWHERE', 'a note takes no document of another client'
);
select is(
  pg_temp.refusal($$ insert into public.note_attachments (note_id, document_id) values (pg_temp.note('A'), pg_temp.document('A', 'documents', 'visible.pdf')) $$),
  'NOTE_ATTACHMENT_ELSEWHERE', 'nor one of a folder the client reads'
);
select public.trash_documents(array[pg_temp.document('A', '_private', 'hidden.pdf')]);
select pg_temp.become('postgres');
create temporary table thrown as select pg_temp.note('A') as note_id, pg_temp.document('A', '_private', 'hidden.pdf') as document_id;
grant select on thrown to public;
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ insert into public.note_attachments (note_id, document_id) select note_id, document_id from thrown $$),
  'NOTE_ATTACHMENT_ELSEWHERE', 'nor one that is in the trash'
);


-- A version that is kept beside the note, and what is taken off it.
select pg_temp.become('mona');
create temporary table kept_beside on commit drop as select public.keep_note_version(pg_temp.note('A'), 'Note A (version de Mikl)', 'Premier') as id;
grant select on kept_beside to public;
select results_eq(
  $$ select n.title, n.body, n.author_name, n.client_id from public.notes n join kept_beside k on k.id = n.id $$,
  $$ values ('Note A (version de Mikl)', 'Premier', 'Mona', pg_temp.client('A')) $$, 'a version becomes a note of its own'
);
select results_eq(
  $$ select a.document_id from public.note_attachments a join kept_beside k on k.id = a.note_id $$,
  $$ values (pg_temp.document('A', '_private', 'visible.pdf')) $$, 'with what is attached, so that its pictures show'
);
select isnt_empty($$ delete from public.note_attachments where note_id in (select id from kept_beside) returning 1 $$, 'which is taken off it');
select isnt_empty(
  $$ select 1 from public.documents where id = pg_temp.document('A', '_private', 'visible.pdf') $$, 'and stays in the private files'
);
select isnt_empty($$ select 1 from public.note_attachments where note_id = pg_temp.note('A') $$, 'and with the other note');
select is(pg_temp.refusal($$ select public.keep_note_version(gen_random_uuid(), 'x', 'x') $$), 'NOT_FOUND', 'a note that is not there has no version');
select is(pg_temp.refusal($$ select public.keep_note_version(pg_temp.note('archive'), 'x', 'x') $$), 'CLIENT_ARCHIVED', 'an archived client keeps its notes as they are');
select is(
  pg_temp.refusal($$ delete from public.note_attachments where note_id = pg_temp.note('archive') $$), 'CLIENT_ARCHIVED', 'and what is attached to them'
);
select pg_temp.become('come');
select is(pg_temp.refusal($$ select public.keep_note_version((select id from kept_beside), 'x', 'x') $$), 'NOT_FOUND', 'a commercial keeps none');
select is_empty($$ delete from public.note_attachments returning 1 $$, 'and takes nothing off');
select pg_temp.become('postgres');
delete from public.notes where title = 'Note archive';
select is_empty($$ select 1 from public.note_attachments a where a.client_id = pg_temp.client('archive') $$, 'a note that goes for good takes its own along, archived or not');

select * from finish();
rollback;

-- The agency's notes on a client: of the folder `_private`, read and written by the roles that folder names.
-- What is attached to a note is a document of that folder, with its bytes and its versions like any other.

create table public.notes (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text not null default '_private' references public.folders (name),
  title text not null default '',
  body text not null default '',
  excerpt text not null generated always as (left(body, 200)) stored,
  search_text text not null default '',
  pinned boolean not null default false,
  author_id uuid references auth.users (id) on delete set null,
  author_name text not null default '',
  editor_name text not null default '',
  recorded_at timestamptz,
  recorded_for uuid,
  deleted_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint notes_are_private check (folder = '_private'),
  constraint notes_title_is_short check (length(title) <= 200),
  constraint notes_body_is_at_most_200_kb check (octet_length(body) <= 204800)
);
comment on column public.notes.folder is 'Always `_private`: the policies of a note ask the folder''s own roles.';
comment on column public.notes.editor_name is 'Who last saved the text: whose version it is when two meet.';
comment on column public.notes.recorded_at is
  'When the history last said that `recorded_for` works on the note: autosave would fill it with one line a sentence.';

create index notes_client_idx on public.notes (client_id, pinned desc, updated_at desc, id desc);
create index notes_author_idx on public.notes (author_id);
create index notes_folder_idx on public.notes (folder);
create index notes_deleted_idx on public.notes (deleted_at) where deleted_at is not null;

create function private.prepare_note()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or (old.title, old.body) is distinct from (new.title, new.body) then
    new.editor_name := private.caller_name(new.client_id);
  end if;
  if tg_op = 'INSERT' then
    new.author_id := auth.uid();
    new.author_name := private.caller_name(new.client_id);
    new.recorded_for := auth.uid();
    new.recorded_at := clock_timestamp();
  elsif (old.title, old.body) is distinct from (new.title, new.body)
    and (old.recorded_for is distinct from auth.uid() or old.recorded_at < clock_timestamp() - interval '30 minutes') then
    new.recorded_for := auth.uid();
    new.recorded_at := clock_timestamp();
    perform private.record_action('note.updated', new.client_id, new.folder, new.id);
  end if;
  if new.deleted_at is not null then
    new.deleted_at := coalesce(old.deleted_at, clock_timestamp());
  end if;
  new.search_text := private.searchable(concat_ws(' ', new.title, new.body));
  return new;
end;
$$;
create trigger notes_are_prepared
  before insert or update of title, body, deleted_at on public.notes
  for each row execute function private.prepare_note();

create trigger notes_are_numbered
  before update on public.notes
  for each row
  when ((old.title, old.body, old.pinned, old.deleted_at) is distinct from (new.title, new.body, new.pinned, new.deleted_at))
  execute function private.touch_row();

create trigger notes_need_an_open_client
  before insert or update on public.notes
  for each row execute function private.refuse_closed_client();

create function private.record_note_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.record_action('note.created', new.client_id, new.folder, new.id);
  elsif (old.deleted_at is null) <> (new.deleted_at is null) then
    perform private.record_action(
      case when new.deleted_at is null then 'note.restored' else 'note.deleted' end, new.client_id, new.folder, new.id
    );
  end if;
  return null;
end;
$$;
comment on function private.record_note_change is 'The history says who did what to a note, never a word of it.';
create trigger notes_changes_are_recorded
  after insert or update of deleted_at on public.notes
  for each row execute function private.record_note_change();

create function private.purge_deleted_notes()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  purged integer;
begin
  delete from public.notes n where n.deleted_at < now() - interval '30 days';
  get diagnostics purged = row_count;
  return purged;
end;
$$;
insert into private.scheduled_jobs (name, schedule, command)
values ('purge-deleted-notes', '23 3 * * *', 'select private.purge_deleted_notes()');

create table public.note_attachments (
  note_id uuid not null references public.notes (id) on delete cascade,
  document_id uuid not null references public.documents (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  primary key (note_id, document_id)
);
comment on table public.note_attachments is 'A note that goes leaves its attachments in `_private`.';
create index note_attachments_document_idx on public.note_attachments (document_id);
create index note_attachments_client_idx on public.note_attachments (client_id);

create function private.prepare_note_attachment()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  select n.client_id into new.client_id
  from public.notes n
  join public.documents d on d.client_id = n.client_id and d.folder = n.folder and d.deleted_at is null
  where n.id = new.note_id and d.id = new.document_id;
  if not found then
    perform private.refuse('NOTE_ATTACHMENT_ELSEWHERE', 'A note takes documents of its own client''s private folder.', '42501');
  end if;
  return new;
end;
$$;
create trigger note_attachments_are_prepared
  before insert on public.note_attachments
  for each row execute function private.prepare_note_attachment();

create trigger note_attachments_need_an_open_client
  before insert on public.note_attachments
  for each row execute function private.refuse_closed_client();

create function private.refuse_detaching_from_closed_client()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- A note or a document that goes for good takes this with it: then its row is gone already.
  if exists (select 1 from public.clients c where c.id = old.client_id and c.statut = 'archive')
    and exists (select 1 from public.notes n where n.id = old.note_id)
    and exists (select 1 from public.documents d where d.id = old.document_id) then
    perform private.refuse('CLIENT_ARCHIVED', 'An archived client is read-only.');
  end if;
  return old;
end;
$$;
create trigger note_attachments_stay_with_a_closed_client
  before delete on public.note_attachments
  for each row execute function private.refuse_detaching_from_closed_client();

create function public.keep_note_version(note_id uuid, title text, body text)
returns uuid
language plpgsql
set search_path = ''
as $$
declare
  kept constant uuid := gen_random_uuid();
begin
  insert into public.notes (id, client_id, title, body)
  select kept, n.client_id, keep_note_version.title, keep_note_version.body
  from public.notes n where n.id = keep_note_version.note_id;
  if not found then
    perform private.refuse('NOT_FOUND', 'There is no such note.', '42501');
  end if;
  insert into public.note_attachments (note_id, document_id, client_id)
  select kept, a.document_id, a.client_id
  from public.note_attachments a
  join public.documents d on d.id = a.document_id
  where a.note_id = keep_note_version.note_id;
  return kept;
end;
$$;
comment on function public.keep_note_version is
  'Another version of a note''s text as a note of its own, with what is attached: its pictures show there too.';
grant execute on function public.keep_note_version to authenticated;

alter table public.notes enable row level security;
grant select, insert (id, client_id, title, body, pinned), update (title, body, pinned, deleted_at) on public.notes to authenticated;
grant select on public.notes to service_role;

create policy notes_select_reader on public.notes
  for select to authenticated
  using (
    folder = any ((select private.staff_readable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy notes_insert_writer on public.notes
  for insert to authenticated
  with check (
    folder = any ((select private.staff_writable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy notes_update_writer on public.notes
  for update to authenticated
  using (
    folder = any ((select private.staff_writable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    folder = any ((select private.staff_writable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

alter table public.note_attachments enable row level security;
grant select, insert (note_id, document_id, client_id), delete on public.note_attachments to authenticated;
grant select on public.note_attachments to service_role;

create policy note_attachments_select_reader on public.note_attachments
  for select to authenticated
  using (
    '_private' = any ((select private.staff_readable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy note_attachments_insert_writer on public.note_attachments
  for insert to authenticated
  with check (
    '_private' = any ((select private.staff_writable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy note_attachments_delete_writer on public.note_attachments
  for delete to authenticated
  using (
    '_private' = any ((select private.staff_writable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

alter publication supabase_realtime add table public.notes;

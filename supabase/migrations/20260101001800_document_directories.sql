-- Directories inside the folders of a client. A document's `path` names its directory; each directory that is named, or
-- that somebody made before there was anything to put in it, is a row here. Two that differ in case alone are one on
-- Windows and macOS, so they are one here.

create table public.document_directories (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text not null references public.folders (name),
  path text not null,
  origin public.document_origin not null,
  created_at timestamptz not null default now(),
  constraint document_directories_bmad_stays_local check (folder <> '_bmad'),
  constraint document_directories_end_with_a_slash check (path ~ '^([^/]+/)+$'),
  constraint document_directories_are_short check (octet_length(path) <= 750)
);
comment on column public.document_directories.path is 'From the top of the folder, as in `documents.directory`: `Logos/Anciens/`.';
comment on column public.document_directories.origin is 'Which side made it: a client changes what the client made.';

create unique index document_directories_place_is_unique on public.document_directories (client_id, folder, lower(path));
create index document_directories_folder_idx on public.document_directories (folder);

-- `Logos/Anciens/` lies in `Logos/`.
create function private.parent_directory(path text)
returns text
language sql
immutable
set search_path = ''
as $$ select regexp_replace(path, '[^/]+/$', ''); $$;

create function private.directory_name(path text)
returns text
language sql
immutable
set search_path = ''
as $$ select substring(path from '([^/]+)/$'); $$;

-- The way a directory is already spelled, as far as it is there.
create function private.spelled_directory(client_id uuid, folder text, path text)
returns text
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  found_path text;
begin
  if path = '' then
    return '';
  end if;
  select dd.path into found_path from public.document_directories dd
  where dd.client_id = spelled_directory.client_id and dd.folder = spelled_directory.folder
    and lower(dd.path) = lower(spelled_directory.path);
  return coalesce(
    found_path,
    private.spelled_directory(client_id, folder, private.parent_directory(path)) || private.directory_name(path) || '/'
  );
end;
$$;

create function private.ensure_directory(client_id uuid, folder text, path text, origin public.document_origin)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if path = '' or exists (
    select 1 from public.document_directories dd
    where dd.client_id = ensure_directory.client_id and dd.folder = ensure_directory.folder
      and lower(dd.path) = lower(ensure_directory.path)
  ) then
    return;
  end if;
  perform private.ensure_directory(client_id, folder, private.parent_directory(path), origin);
  insert into public.document_directories (client_id, folder, path, origin) values (client_id, folder, path, origin);
end;
$$;

create trigger document_directories_need_an_open_client
  before insert or update on public.document_directories
  for each row execute function private.refuse_closed_client();

create function private.check_directory_place()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select 1 from public.documents d
    where d.client_id = new.client_id and d.folder = new.folder and d.deleted_at is null
      and lower(d.path) || '/' = lower(new.path)
  ) then
    perform private.refuse('NAME_TAKEN', 'A document of this name is already there.', '23505');
  end if;
  return null;
end;
$$;
create trigger document_directories_take_a_free_place
  after insert or update of folder, path on public.document_directories
  for each row execute function private.check_directory_place();

-- Before the row: how its directory is spelled. After the policies have allowed it: the directory itself, and whether a
-- directory bears the document's name already; sooner, a stranger would learn from the refusal what there is.
create function private.spell_document_directory()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  directory constant text := regexp_replace(new.path, '[^/]*$', '');
begin
  new.path := private.spelled_directory(new.client_id, new.folder, directory) || new.name;
  return new;
end;
$$;
create trigger documents_spell_their_directory
  before insert or update of folder, path on public.documents
  for each row when (new.path like '%/%')
  execute function private.spell_document_directory();

create function private.keep_document_directory()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.deleted_at is not null then
    return null;
  end if;
  if exists (
    select 1 from public.document_directories dd
    where dd.client_id = new.client_id and dd.folder = new.folder and lower(dd.path) = lower(new.path) || '/'
      and (
        private.shown_to_client(dd.folder, false)
        or not private.steps_over_hidden(new, tg_op = 'INSERT' or old.deleted_at is not null)
      )
  ) then
    perform private.refuse('NAME_TAKEN', 'A directory of this name is already there.', '23505');
  end if;
  perform private.ensure_directory(new.client_id, new.folder, new.directory, new.origin);
  return null;
end;
$$;
create trigger documents_keep_their_directory
  after insert or update of folder, name, path, deleted_at on public.documents
  for each row execute function private.keep_document_directory();

create function private.tell_client_of_directories()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  changed constant public.document_directories := coalesce(new, old);
begin
  if private.shown_to_client(changed.folder, false) then
    perform realtime.send('{}'::jsonb, 'documents_changed', 'client:' || changed.client_id, true);
  end if;
  return null;
end;
$$;
create trigger document_directories_client_is_told
  after insert or update or delete on public.document_directories
  for each row execute function private.tell_client_of_directories();

alter publication supabase_realtime add table public.document_directories;

create function private.may_arrange(client_id uuid, folder text)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select (private.staff_reaches(may_arrange.client_id) and may_arrange.folder = any (private.staff_writable_folders()))
    or (
      may_arrange.client_id = any (private.writable_client_ids())
      and may_arrange.folder = any (private.client_addable_folders())
      and may_arrange.folder = any (private.client_visible_folders('always'))
    );
$$;
comment on function private.may_arrange is
  'A client makes directories only where the client sees everything: elsewhere a name taken would tell what is hidden.';

create function private.refuse_arranging()
returns void
language sql
set search_path = ''
as $$ select private.refuse('DIRECTORY_NOT_YOURS', 'There is no such directory that you may change.', '42501'); $$;

-- Locks the directory's client against another change of its tree, and gives the directory if the caller may change it.
create function private.directory_to_change(directory_id uuid)
returns public.document_directories
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.document_directories;
begin
  perform 1 from public.clients c
  where c.id = (select dd.client_id from public.document_directories dd where dd.id = directory_id)
  for no key update;
  select * into target from public.document_directories dd where dd.id = directory_id;
  if target.id is null or not private.may_arrange(target.client_id, target.folder) then
    perform private.refuse_arranging();
  end if;
  if private.is_staff() then
    return target;
  end if;
  if exists (
    select 1 from public.document_directories dd
    where dd.client_id = target.client_id and dd.folder = target.folder and starts_with(dd.path, target.path)
      and dd.origin <> 'client'
    union all
    select 1 from public.documents d
    where d.client_id = target.client_id and d.folder = target.folder and starts_with(d.path, target.path)
      and d.deleted_at is null and d.origin <> 'client'
  ) then
    perform private.refuse('DIRECTORY_SHARED', 'The agency made this directory or keeps documents in it.', '42501');
  end if;
  return target;
end;
$$;

create function private.create_directory(client_id uuid, folder text, path text)
returns public.document_directories
language plpgsql
security definer
set search_path = ''
as $$
declare
  wanted text := private.check_directory(coalesce(nullif(trim(both '/' from path), '') || '/', ''));
  origin constant public.document_origin := case when private.is_staff() then 'agence' else 'client' end;
  created public.document_directories;
begin
  if not private.may_arrange(client_id, folder) then
    perform private.refuse_arranging();
  elsif wanted = '' then
    perform private.refuse('PATH_INVALID', 'A directory has a name.');
  end if;
  perform 1 from public.clients c where c.id = create_directory.client_id for no key update;
  wanted := private.spelled_directory(client_id, folder, private.parent_directory(wanted)) || private.directory_name(wanted) || '/';
  perform private.ensure_directory(client_id, folder, private.parent_directory(wanted), origin);
  insert into public.document_directories (client_id, folder, path, origin) values (client_id, folder, wanted, origin)
  returning * into created;
  perform private.record_action('directory.created', client_id, folder, created.id, jsonb_build_object('name', private.directory_name(wanted)));
  return created;
exception
  when unique_violation then
    perform private.refuse('NAME_TAKEN', 'A directory or document of this name is already there.', '23505');
end;
$$;

create function private.move_directory(directory_id uuid, to_folder text, to_parent text, new_name text)
returns public.document_directories
language plpgsql
security definer
set search_path = ''
as $$
declare
  target constant public.document_directories := private.directory_to_change(directory_id);
  parent text;
  new_path text;
  moved public.document_directories;
begin
  if not private.may_arrange(target.client_id, to_folder) then
    perform private.refuse_arranging();
  end if;
  parent := private.spelled_directory(
    target.client_id, to_folder, private.check_directory(coalesce(nullif(trim(both '/' from to_parent), '') || '/', ''))
  );
  new_path := parent || private.check_directory(private.check_file_name(new_name) || '/');
  if to_folder = target.folder and starts_with(parent, target.path) then
    perform private.refuse('DIRECTORY_INSIDE_ITSELF', 'A directory does not go into itself.');
  elsif exists (
    select 1 from public.document_directories dd
    where dd.client_id = target.client_id and dd.folder = to_folder and dd.id <> target.id and lower(dd.path) = lower(new_path)
  ) then
    perform private.refuse('NAME_TAKEN', 'A directory of this name is already there.', '23505');
  end if;
  -- First the directories, then what is in them: history takes a document whose directory is gone for carried along.
  update public.document_directories dd
  set folder = to_folder, path = new_path || substr(dd.path, length(target.path) + 1)
  where dd.client_id = target.client_id and dd.folder = target.folder and starts_with(dd.path, target.path);
  perform private.ensure_directory(target.client_id, to_folder, parent, target.origin);
  update public.documents d
  set folder = to_folder, path = new_path || substr(d.path, length(target.path) + 1)
  where d.client_id = target.client_id and d.folder = target.folder and starts_with(d.path, target.path);
  select * into moved from public.document_directories dd where dd.id = target.id;
  perform private.record_action(
    case when (target.folder, private.parent_directory(target.path)) = (to_folder, parent) then 'directory.renamed' else 'directory.moved' end,
    target.client_id, to_folder, target.id,
    jsonb_build_object('name', new_name, 'from', private.directory_name(target.path), 'from_folder', target.folder)
  );
  return moved;
end;
$$;

create function private.delete_directory(directory_id uuid)
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  target constant public.document_directories := private.directory_to_change(directory_id);
  thrown_away uuid[];
begin
  delete from public.documents d
  where d.client_id = target.client_id and d.folder = target.folder and starts_with(d.path, target.path)
    and d.state = 'en_cours';
  select coalesce(array_agg(d.id), '{}') into thrown_away from public.documents d
  where d.client_id = target.client_id and d.folder = target.folder and starts_with(d.path, target.path)
    and d.deleted_at is null;
  perform private.trash_documents(thrown_away);
  delete from public.document_directories dd
  where dd.client_id = target.client_id and dd.folder = target.folder and starts_with(dd.path, target.path);
  perform private.record_action(
    'directory.deleted', target.client_id, target.folder, target.id,
    jsonb_build_object('name', private.directory_name(target.path), 'documents', cardinality(thrown_away))
  );
  return query select unnest(thrown_away);
end;
$$;
comment on function private.delete_directory is
  'What is in it goes to the trash, what was on its way to it is cancelled. Returns the documents, for an undo.';
grant execute on function private.create_directory, private.move_directory, private.delete_directory to authenticated;

create function public.create_directory(client_id uuid, folder text, path text)
returns public.document_directories
language sql
set search_path = ''
as $$ select private.create_directory(client_id, folder, path); $$;

create function public.move_directory(directory_id uuid, to_folder text, to_parent text, new_name text)
returns public.document_directories
language sql
set search_path = ''
as $$ select private.move_directory(directory_id, to_folder, to_parent, new_name); $$;

create function public.delete_directory(directory_id uuid)
returns setof uuid
language sql
set search_path = ''
as $$ select private.delete_directory(directory_id); $$;
grant execute on function public.create_directory, public.move_directory, public.delete_directory to authenticated;

alter table public.document_directories enable row level security;
grant select on public.document_directories to authenticated, service_role;

create policy document_directories_select_reader on public.document_directories
  for select to authenticated
  using (
    (
      folder = any ((select private.staff_readable_folders())::text[])
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
    )
    or (
      client_id = any ((select private.readable_client_ids())::uuid[])
      and folder = any ((select private.client_visible_folders('always'))::text[])
    )
  );
comment on policy document_directories_select_reader on public.document_directories is
  'Where a client sees only what is marked, the name of a directory may say more than was meant.';

-- The trash: what was thrown away stays for thirty days, out of sight of every list, search, count and link,
-- and comes back where it was. `documents.deleted_at` hides a document; a row here tells the agency what it may take back.

create table public.document_trash (
  id uuid primary key references public.documents (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text not null references public.folders (name),
  directory text not null,
  name text not null,
  type public.document_type not null,
  visible boolean not null,
  mime_type text not null,
  size_bytes bigint not null,
  origin public.document_origin not null,
  deleted_at timestamptz not null,
  deleted_by uuid references auth.users (id) on delete set null,
  deleted_by_name text not null,
  purge_at timestamptz not null
);
comment on column public.document_trash.id is 'The document''s own.';
comment on column public.document_trash.purge_at is 'When it goes for good, by itself.';
create index document_trash_client_idx on public.document_trash (client_id, deleted_at desc, id desc);
create index document_trash_folder_idx on public.document_trash (folder);
create index document_trash_deleted_by_idx on public.document_trash (deleted_by);
create index document_trash_purge_idx on public.document_trash (purge_at);

create function private.keep_document_trash()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.document_trash dt where dt.id = new.id;
  if new.deleted_at is not null then
    insert into public.document_trash (
      id, client_id, folder, directory, name, type, visible, mime_type, size_bytes, origin,
      deleted_at, deleted_by, deleted_by_name, purge_at
    )
    values (
      new.id, new.client_id, new.folder, new.directory, new.name, new.type, new.visible, new.mime_type, new.size_bytes, new.origin,
      new.deleted_at, new.deleted_by, new.deleted_by_name, new.deleted_at + interval '30 days'
    );
  end if;
  return null;
end;
$$;
create trigger documents_in_the_trash_are_listed
  after update of deleted_at, deleted_by, folder, path, visible on public.documents
  for each row when (old.deleted_at is not null or new.deleted_at is not null)
  execute function private.keep_document_trash();

alter publication supabase_realtime add table public.document_trash;

create function private.is_own_gift(document public.documents)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select document.origin = 'client' and document.client_id = any (private.writable_client_ids())
    and private.shown_to_client(document.folder, document.visible);
$$;
comment on function private.is_own_gift is 'What the caller''s side gave, and still sees.';

create function private.is_in_agency_hands(document public.documents)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select document.opened_at is not null or exists (
    select 1 from public.document_versions v where v.document_id = document.id and v.origin = 'agence'
  );
$$;

create function private.trash_documents(document_ids uuid[])
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.documents;
begin
  for target in
    select * from public.documents d where d.id = any (document_ids) and d.deleted_at is null order by d.id for update
  loop
    if target.state = 'disponible' and private.staff_reaches(target.client_id)
      and target.folder = any (private.staff_writable_folders()) then
      null;
    elsif target.state = 'disponible' and private.is_own_gift(target) then
      if private.is_in_agency_hands(target) then
        perform private.refuse('DOCUMENT_OPENED', 'The agency works on this document: it is for the agency to remove it.', '42501');
      end if;
    else
      perform private.refuse('NOT_FOUND', 'There is no such document that you may throw away.', '42501');
    end if;
    update public.documents d
    set deleted_at = clock_timestamp(), deleted_by = private.caller_id(), deleted_by_name = private.caller_name(target.client_id)
    where d.id = target.id;
    return next target.id;
  end loop;
end;
$$;
comment on function private.trash_documents is
  'What is in the trash already is passed over. A client takes back what the client gave, while the client sees it and '
  'until the agency has opened it or added to it.';

create function private.restore_documents(document_ids uuid[])
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.documents;
  side public.document_origin;
  free text;
begin
  for target in
    select * from public.documents d where d.id = any (document_ids) and d.deleted_at is not null order by d.path, d.id for update
  loop
    if not (
      private.staff_reaches(target.client_id) and target.folder = any (private.staff_writable_folders())
      or target.deleted_by = private.caller_id() and private.is_own_gift(target) and not private.is_in_agency_hands(target)
    ) then
      perform private.refuse('NOT_FOUND', 'There is no such document that you may restore.', '42501');
    end if;
    free := target.name;
    side := case when private.steps_over_hidden(target, true) then 'client' else 'agence' end;
    if private.place_is_taken(target.client_id, target.folder, target.path, side) then
      free := private.free_name(target.client_id, target.folder, target.directory, target.name, for_side => side);
    end if;
    update public.documents d
    set deleted_at = null, deleted_by = null, deleted_by_name = null, name = free, path = target.directory || free
    where d.id = target.id;
    return next target.id;
  end loop;
end;
$$;
comment on function private.restore_documents is
  'Back in its place, under a numbered name where another took its name meanwhile.';

create function private.delete_documents_for_good(document_ids uuid[])
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.documents;
begin
  if not private.has_role('operator', 'manager') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager deletes for good.', '42501');
  end if;
  for target in
    select * from public.documents d where d.id = any (document_ids) and d.deleted_at is not null order by d.id for update
  loop
    if not (private.staff_reaches(target.client_id) and target.folder = any (private.staff_writable_folders())) then
      perform private.refuse('NOT_FOUND', 'There is no such document that you may delete.', '42501');
    elsif exists (select 1 from public.clients c where c.id = target.client_id and c.statut = 'archive') then
      perform private.refuse('CLIENT_ARCHIVED', 'An archived client is read-only.');
    end if;
    perform private.forget_document(target);
    return next target.id;
  end loop;
end;
$$;

create function private.forget_document(document public.documents)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.withdraw_news(document.id, read_too => true);
  delete from public.documents d where d.id = document.id;
  perform private.record_action(
    'document.purged', document.client_id, document.folder, document.id, jsonb_build_object('name', document.name)
  );
end;
$$;
comment on function private.forget_document is 'Its versions go with it, and the bytes follow them.';

create function private.empty_trash(client_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  emptied integer;
begin
  select count(*) into emptied from private.delete_documents_for_good(array(
    select dt.id from public.document_trash dt
    where dt.client_id = empty_trash.client_id and private.staff_reaches(dt.client_id)
      and dt.folder = any (private.staff_writable_folders())
  ));
  return emptied;
end;
$$;

create function private.purge_trash()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.documents;
  purged integer := 0;
begin
  for target in
    select d.* from public.document_trash dt join public.documents d on d.id = dt.id
    where dt.purge_at < now() order by dt.purge_at limit 5000 for update of d skip locked
  loop
    perform private.forget_document(target);
    purged := purged + 1;
  end loop;
  return purged;
end;
$$;
insert into private.scheduled_jobs (name, schedule, command) values ('purge-trash', '41 * * * *', 'select private.purge_trash()');
grant execute on function
  private.trash_documents, private.restore_documents, private.delete_documents_for_good, private.empty_trash
  to authenticated;

create function public.trash_documents(document_ids uuid[])
returns setof uuid
language sql
set search_path = ''
as $$ select private.trash_documents(document_ids); $$;

create function public.restore_documents(document_ids uuid[])
returns setof uuid
language sql
set search_path = ''
as $$ select private.restore_documents(document_ids); $$;

create function public.delete_documents_for_good(document_ids uuid[])
returns setof uuid
language sql
set search_path = ''
as $$ select private.delete_documents_for_good(document_ids); $$;

create function public.empty_trash(client_id uuid)
returns integer
language sql
set search_path = ''
as $$ select private.empty_trash(client_id); $$;
grant execute on function
  public.trash_documents, public.restore_documents, public.delete_documents_for_good, public.empty_trash
  to authenticated;

create function public.preview_restoration(document_ids uuid[])
returns table (document_id uuid, name text, directory text, mime_type text, size_bytes bigint)
language sql
stable
set search_path = ''
as $$
  select dt.id, dt.name, dt.directory, dt.mime_type, dt.size_bytes from public.document_trash dt
  where dt.id = any (document_ids) and private.shown_to_client(dt.folder, dt.visible)
  order by dt.directory, dt.name, dt.id;
$$;
comment on function public.preview_restoration is 'What a client would see again, asked before it is restored.';
grant execute on function public.preview_restoration to authenticated;

alter table public.document_trash enable row level security;
grant select on public.document_trash to authenticated, service_role;

create policy document_trash_select_staff on public.document_trash
  for select to authenticated
  using (
    folder = any ((select private.staff_readable_folders())::text[])
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

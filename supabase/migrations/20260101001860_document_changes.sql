-- What is done to one document or to a hundred in one act, directories among them or not: moved, put back, thrown away,
-- shown, hidden, typed. All of them or none: each runs under the caller's own policies, and what these keep from the
-- caller refuses the whole act.
-- And what a client would newly see, asked before it is done, by the rule the policies themselves go by.

create function private.refuse_missing(changed bigint, asked uuid[])
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if changed < (select count(distinct id) from unnest(asked) as id) then
    perform private.refuse('NOT_FOUND', 'One of these documents is not there, or is not yours to change.', '42501');
  end if;
end;
$$;
grant execute on function private.refuse_missing to authenticated;

create function public.put_documents(document_ids uuid[], folders text[], paths text[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  place record;
  changed integer := 0;
begin
  for place in select * from unnest(document_ids, folders, paths) as places (id, folder, path) order by path loop
    update public.documents d
    set folder = place.folder, path = place.path, name = substring(place.path from '[^/]*$')
    where d.id = place.id;
    changed := changed + case when found then 1 else 0 end;
  end loop;
  perform private.refuse_missing(changed, document_ids);
exception
  when unique_violation then
    perform private.refuse('NAME_TAKEN', 'A document of this name is already there.', '23505');
end;
$$;
comment on function public.put_documents is 'Each document to a place of its own: how a move is undone.';

create function public.move_documents(document_ids uuid[], to_folder text, to_directory text, keep_both boolean default false)
returns void
language plpgsql
set search_path = ''
as $$
declare
  destination constant text := private.check_directory(coalesce(nullif(trim(both '/' from to_directory), '') || '/', ''));
  moving public.documents;
  new_name text;
  changed integer := 0;
begin
  for moving in select * from public.documents d where d.id = any (document_ids) order by d.name, d.id loop
    new_name := moving.name;
    if keep_both and (moving.folder, lower(moving.directory)) <> (to_folder, lower(destination))
      and private.place_is_taken(moving.client_id, to_folder, destination || new_name) then
      new_name := private.free_name(moving.client_id, to_folder, destination, new_name);
    end if;
    update public.documents d set folder = to_folder, path = destination || new_name, name = new_name where d.id = moving.id;
    changed := changed + case when found then 1 else 0 end;
  end loop;
  perform private.refuse_missing(changed, document_ids);
exception
  when unique_violation then
    perform private.refuse('NAME_TAKEN', 'A document of this name is already there.', '23505');
end;
$$;

create function private.outermost_directories(directory_ids uuid[])
returns table (id uuid, client_id uuid, folder text, parent text, name text)
language sql
stable
set search_path = ''
as $$
  select distinct on (dd.path, asked.id)
    asked.id, dd.client_id, dd.folder, private.parent_directory(dd.path), private.directory_name(dd.path)
  from unnest(directory_ids) as asked (id)
  left join public.document_directories dd on dd.id = asked.id
  where not exists (
    select 1 from public.document_directories around
    where around.id = any (directory_ids) and around.id <> dd.id
      and around.client_id = dd.client_id and around.folder = dd.folder and starts_with(dd.path, around.path)
  )
  order by dd.path, asked.id;
$$;
comment on function private.outermost_directories is
  'What lies in another of them goes along with it. One the caller does not see is told by its id alone, to be refused.';
grant execute on function private.outermost_directories, private.parent_directory, private.directory_name to authenticated;

create function public.move_selection(
  document_ids uuid[], directory_ids uuid[], to_folder text, to_directory text, keep_both boolean default false
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  destination constant text := private.check_directory(coalesce(nullif(trim(both '/' from to_directory), '') || '/', ''));
  moving record;
  new_name text;
begin
  perform public.move_documents(document_ids, to_folder, destination, keep_both);
  for moving in select * from private.outermost_directories(directory_ids) loop
    continue when (moving.folder, lower(moving.parent)) = (to_folder, lower(destination));
    new_name := moving.name;
    if keep_both and private.place_is_taken(moving.client_id, to_folder, destination || new_name) then
      new_name := private.free_name(moving.client_id, to_folder, destination, new_name, is_directory => true);
    end if;
    perform private.move_directory(moving.id, to_folder, destination, new_name);
  end loop;
end;
$$;

create function public.put_selection(
  document_ids uuid[], folders text[], paths text[],
  directory_ids uuid[], directory_folders text[], directory_paths text[]
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  place record;
begin
  for place in
    select * from unnest(directory_ids, directory_folders, directory_paths) as places (id, folder, path) order by path
  loop
    perform private.move_directory(place.id, place.folder, private.parent_directory(place.path), private.directory_name(place.path));
  end loop;
  perform public.put_documents(document_ids, folders, paths);
end;
$$;
comment on function public.put_selection is
  'How a move is undone: first the directories, then the documents, or theirs would be made anew beside them.';

create function public.trash_selection(document_ids uuid[], directory_ids uuid[])
returns setof uuid
language plpgsql
set search_path = ''
as $$
declare
  thrown record;
begin
  for thrown in select * from private.outermost_directories(directory_ids) loop
    return query select private.delete_directory(thrown.id);
  end loop;
  return query select private.trash_documents(document_ids);
end;
$$;
comment on function public.trash_selection is 'Returns every document that went to the trash, in a directory or not.';

create function public.restore_selection(document_ids uuid[], client_id uuid, folders text[], paths text[])
returns setof uuid
language plpgsql
set search_path = ''
as $$
declare
  removed record;
begin
  for removed in select * from unnest(folders, paths) as directories (folder, path) order by path loop
    if not exists (
      select 1 from public.document_directories dd
      where dd.client_id = restore_selection.client_id and dd.folder = removed.folder and lower(dd.path) = lower(removed.path)
    ) then
      perform private.create_directory(client_id, removed.folder, removed.path);
    end if;
  end loop;
  return query select private.restore_documents(document_ids);
end;
$$;
comment on function public.restore_selection is
  'How throwing away is undone: first the directories, so that each is made by the side that made it before.';

create function public.set_documents_visible(document_ids uuid[], visible boolean)
returns setof uuid
language plpgsql
set search_path = ''
as $$
begin
  return query
    update public.documents d set visible = set_documents_visible.visible
    where d.id = any (document_ids) and d.visible <> set_documents_visible.visible
    returning d.id;
  perform private.refuse_missing(
    (select count(*) from public.documents d where d.id = any (document_ids) and d.visible = set_documents_visible.visible),
    document_ids
  );
end;
$$;
comment on function public.set_documents_visible is 'Returns those that were not so before: what an undo takes back.';

create function public.set_documents_type(document_ids uuid[], type public.document_type)
returns setof uuid
language plpgsql
set search_path = ''
as $$
begin
  return query
    update public.documents d set type = set_documents_type.type
    where d.id = any (document_ids) and d.type <> set_documents_type.type
    returning d.id;
  perform private.refuse_missing(
    (select count(*) from public.documents d where d.id = any (document_ids) and d.type = set_documents_type.type),
    document_ids
  );
end;
$$;

create function public.preview_visibility(
  document_ids uuid[], directory_ids uuid[] default '{}', to_folder text default null, make_visible boolean default null
)
returns table (
  document_id uuid, name text, directory text, type public.document_type, mime_type text, size_bytes bigint, object_key text
)
language sql
stable
set search_path = ''
as $$
  select d.id, d.name, d.directory, d.type, v.mime_type, v.size_bytes, v.object_key
  from public.documents d
  join public.document_versions v on v.document_id = d.id and v.number = d.current_version
  where (
      d.id = any (document_ids)
      or exists (
        select 1 from public.document_directories dd
        where dd.id = any (directory_ids) and dd.client_id = d.client_id and dd.folder = d.folder and starts_with(d.path, dd.path)
      )
    )
    and not private.shown_to_client(d.folder, d.visible)
    and private.shown_to_client(coalesce(to_folder, d.folder), coalesce(make_visible, d.visible))
  order by d.path, d.id;
$$;

create function public.preview_visibility_readers(client_id uuid)
returns table (user_id uuid, display_name text, email text, reads_now boolean)
language sql
stable
set search_path = ''
as $$
  select m.user_id, m.display_name, m.email::text, c.statut <> 'suspendu'
  from public.client_members m
  join public.clients c on c.id = m.client_id
  where m.client_id = preview_visibility_readers.client_id
  order by m.display_name, m.user_id;
$$;
comment on function public.preview_visibility_readers is 'Whom showing something reaches: a suspended client reads it once it is resumed.';

grant execute on function
  public.put_documents, public.move_documents,
  public.move_selection, public.put_selection, public.trash_selection, public.restore_selection,
  public.set_documents_visible, public.set_documents_type,
  public.preview_visibility, public.preview_visibility_readers
  to authenticated;

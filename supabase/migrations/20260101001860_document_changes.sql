-- What is done to one document or to a hundred in one act: moved, put back, shown, hidden, typed. All of them or none:
-- each runs under the caller's own policies, and a document these keep from the caller refuses the whole act.
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
  public.put_documents, public.move_documents, public.set_documents_visible, public.set_documents_type,
  public.preview_visibility, public.preview_visibility_readers
  to authenticated;

-- What somebody takes away as one zip: a selection, a folder, a whole client. A request is granted here, for what the caller
-- may read; an edge function streams it a moment later, and what may still be read is asked again before the first byte.

create table private.archives (
  id uuid primary key default gen_random_uuid(),
  ticket_hash bytea not null,
  requester_id uuid not null references auth.users (id) on delete cascade,
  requester_name text not null,
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text,
  file_name text not null,
  version_ids uuid[] not null,
  size_bytes bigint not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '5 minutes',
  opened_at timestamptz,
  constraint archives_ticket_hash_is_unique unique (ticket_hash),
  constraint archives_hold_something check (cardinality(version_ids) between 1 and 20000)
);
comment on column private.archives.version_ids is 'Exactly what was granted: what is added to the folder meanwhile is not part of it.';
create index archives_requester_idx on private.archives (requester_id, created_at);
create index archives_client_idx on private.archives (client_id);
create index archives_created_idx on private.archives (created_at);

-- Asked as the caller: the policies of documents decide what is counted and what is granted.
create function private.archivable_versions(client_id uuid, folder text, directory text, document_ids uuid[])
returns table (version_id uuid, size_bytes bigint)
language sql
stable
set search_path = ''
as $$
  select v.id, v.size_bytes
  from public.documents d
  join public.document_versions v on v.document_id = d.id and v.number = d.current_version
  where d.client_id = archivable_versions.client_id
    and d.state = 'disponible' and v.state = 'disponible'
    and (archivable_versions.folder is null or d.folder = archivable_versions.folder)
    and (archivable_versions.directory is null or starts_with(d.path, rtrim(archivable_versions.directory, '/') || '/'))
    and (archivable_versions.document_ids is null or d.id = any (archivable_versions.document_ids));
$$;
grant execute on function private.archivable_versions to authenticated;

create function public.archive_size(
  client_id uuid, folder text default null, directory text default null, document_ids uuid[] default null
)
returns table (documents bigint, size_bytes bigint)
language sql
stable
set search_path = ''
as $$
  select count(*), coalesce(sum(v.size_bytes), 0)::bigint
  from private.archivable_versions(client_id, folder, directory, document_ids) v;
$$;
comment on function public.archive_size is 'What an archive of this would hold for the caller: number of documents, and bytes before the zip''s own few.';

create function private.grant_archive(client_id uuid, folder text, suffix text, version_ids uuid[], size_bytes bigint)
returns table (ticket text, file_name text)
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_ticket constant text := encode(extensions.gen_random_bytes(24), 'hex');
  name constant text := concat_ws('_', (select c.slug from public.clients c where c.id = grant_archive.client_id), suffix) || '.zip';
begin
  perform pg_advisory_xact_lock(hashtextextended('archives:' || auth.uid(), 0));
  if (select count(*) from private.archives a where a.requester_id = auth.uid() and a.created_at > now() - interval '1 hour') >= 60 then
    perform private.refuse('TOO_MANY_REQUESTS', 'At most sixty archives an hour.');
  end if;
  insert into private.archives (ticket_hash, requester_id, requester_name, client_id, folder, file_name, version_ids, size_bytes)
  values (extensions.digest(new_ticket, 'sha256'), auth.uid(), private.caller_name(grant_archive.client_id), grant_archive.client_id, grant_archive.folder,
    name, grant_archive.version_ids, grant_archive.size_bytes);
  return query select new_ticket, name;
end;
$$;
comment on function private.grant_archive is 'Only the hash of the ticket is kept; it opens one download, within five minutes.';
grant execute on function private.grant_archive to authenticated;

create function public.request_archive(
  client_id uuid, folder text default null, directory text default null, document_ids uuid[] default null
)
returns table (ticket text, file_name text, documents integer, size_bytes bigint)
language plpgsql
set search_path = ''
as $$
declare
  granted uuid[];
  total bigint;
  suffix constant text := case
    when document_ids is not null then 'selection'
    when directory is not null then private.slug(regexp_replace(rtrim(directory, '/'), '^.*/', ''))
    else folder
  end;
begin
  select array_agg(v.version_id), sum(v.size_bytes) into granted, total
  from private.archivable_versions(client_id, folder, directory, document_ids) v;
  if granted is null then
    perform private.refuse('ARCHIVE_EMPTY', 'There is no document to download.');
  elsif cardinality(granted) > 20000 then
    perform private.refuse('ARCHIVE_TOO_LARGE', 'An archive holds at most 20000 documents: download one folder at a time.');
  end if;
  return query
    select g.ticket, g.file_name, cardinality(granted), total
    from private.grant_archive(client_id, folder, suffix, granted, total) g;
end;
$$;
grant execute on function private.slug to authenticated;
grant execute on function public.archive_size, public.request_archive to authenticated;

-- Which of these versions a person may read, as the policies would answer that person. It belongs to `authenticated`, so that
-- row-level security holds within; the person is named by the claims, which are put back when it returns.
create function private.versions_read_by(person uuid, version_ids uuid[], data_export boolean default false)
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  claims constant text := coalesce(current_setting('request.jwt.claims', true), '');
begin
  perform set_config('request.jwt.claims', jsonb_build_object('sub', person, 'role', 'authenticated', 'data_export', data_export)::text, true);
  return query select v.id from public.document_versions v where v.id = any (version_ids) and v.state = 'disponible';
  perform set_config('request.jwt.claims', claims, true);
end;
$$;
grant create on schema private to authenticated;
alter function private.versions_read_by owner to authenticated;
revoke create on schema private from authenticated;
revoke all on function private.versions_read_by from public, authenticated;
grant execute on function private.versions_read_by to postgres;

create function private.open_archive(ticket text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  archive private.archives;
  entries jsonb;
begin
  update private.archives a set opened_at = clock_timestamp()
  where a.ticket_hash = extensions.digest(open_archive.ticket, 'sha256') and a.opened_at is null and a.expires_at > now()
  returning * into archive;
  if not found then
    return null;
  end if;
  select jsonb_agg(jsonb_build_object(
      'path', c.slug || '/' || d.folder || '/' || d.path,
      'bucket', 'clients', 'object_key', v.object_key, 'size_bytes', v.size_bytes, 'modified_at', v.available_at
    ) order by d.folder, d.path collate "C")
  into entries
  from private.versions_read_by(archive.requester_id, archive.version_ids) as readable (id)
  join public.document_versions v on v.id = readable.id
  join public.documents d on d.id = v.document_id
  join public.clients c on c.id = d.client_id;
  if entries is null then
    return null;
  end if;
  perform private.record_action('archive.downloaded', archive.client_id, archive.folder, archive.id,
    jsonb_build_object('documents', jsonb_array_length(entries), 'size_bytes', archive.size_bytes),
    archive.requester_id, archive.requester_name);
  return jsonb_build_object('file_name', archive.file_name, 'entries', entries);
end;
$$;
comment on function private.open_archive is
  'Null for a ticket that is unknown, used or late, and for one whose person may read nothing of it any more: nobody learns which.';
grant execute on function private.open_archive to service_role;

create function public.open_archive(ticket text)
returns jsonb
language sql
set search_path = ''
as $$ select private.open_archive(ticket); $$;
grant execute on function public.open_archive to service_role;

insert into private.scheduled_jobs (name, schedule, command)
values ('sweep-archives', '41 * * * *', $$delete from private.archives where created_at < now() - interval '1 hour'$$);

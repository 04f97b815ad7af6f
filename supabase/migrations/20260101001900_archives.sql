-- What somebody takes away as a zip: a selection, a folder, a whole client. A request is granted here, for what the caller
-- may read; an edge function streams it a moment later, and what may still be read is asked again before the first byte.
-- Where functions may only work for so long, what is too much for one zip is granted as several.

create table private.archives (
  id uuid primary key default gen_random_uuid(),
  ticket_hash bytea not null,
  requester_id uuid not null references auth.users (id) on delete cascade,
  requester_name text not null,
  session_id uuid,
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text,
  part integer not null,
  parts integer not null,
  file_name text not null,
  version_ids uuid[] not null,
  size_bytes bigint not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  opened_at timestamptz,
  constraint archives_ticket_hash_is_unique unique (ticket_hash),
  constraint archives_part_is_one_of_the_parts check (part between 1 and parts),
  constraint archives_hold_something check (cardinality(version_ids) between 1 and 20000)
);
comment on column private.archives.version_ids is 'Exactly what was granted: what is added to the folder meanwhile is not part of it.';
comment on column private.archives.session_id is 'The session it was asked in: once that is ended, its tickets open nothing.';
create index archives_requester_idx on private.archives (requester_id, created_at);
create index archives_client_idx on private.archives (client_id);
create index archives_expires_idx on private.archives (expires_at);

-- Asked as the caller: the policies of documents decide what is counted and what is granted.
create function private.archivable_versions(client_id uuid, folder text, directory text, document_ids uuid[])
returns table (version_id uuid, size_bytes bigint, folder text, path text)
language sql
stable
set search_path = ''
as $$
  select v.id, v.size_bytes, d.folder, d.path
  from public.documents d
  join public.document_versions v on v.document_id = d.id and v.number = d.current_version
  where d.client_id = archivable_versions.client_id
    and d.state = 'disponible' and v.state = 'disponible'
    and (archivable_versions.folder is null or d.folder = archivable_versions.folder)
    and (archivable_versions.directory is null or starts_with(d.path, rtrim(archivable_versions.directory, '/') || '/'))
    and (archivable_versions.document_ids is null or d.id = any (archivable_versions.document_ids));
$$;
grant execute on function private.archivable_versions to authenticated;

-- The vault tells whether the functions are Supabase's own, which give a request two seconds of a processor: about 800 MB.
create function private.archive_part_bytes()
returns bigint
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  project_url text;
begin
  if to_regclass('vault.decrypted_secrets') is null then
    return null;
  end if;
  execute $vault$ select s.decrypted_secret from vault.decrypted_secrets s where s.name = 'project_url' $vault$ into project_url;
  return case when project_url ~ '^https://[^/]+\.supabase\.co/?$' then 400 * 1000 * 1000 end;
end;
$$;
comment on function private.archive_part_bytes is 'Most bytes of documents in one zip, but for a document that is larger alone; null where one zip takes all.';
grant execute on function private.archive_part_bytes to authenticated;

create function private.archive_parts(client_id uuid, folder text, directory text, document_ids uuid[])
returns table (part integer, version_ids uuid[], size_bytes bigint)
language plpgsql
stable
set search_path = ''
as $$
declare
  part_bytes constant bigint := private.archive_part_bytes();
  version record;
begin
  part := 1;
  version_ids := '{}';
  size_bytes := 0;
  for version in
    select v.version_id, v.size_bytes
    from private.archivable_versions(client_id, folder, directory, document_ids) v
    order by v.folder, v.path collate "C"
  loop
    if cardinality(version_ids) > 0 and size_bytes + version.size_bytes > part_bytes then
      return next;
      part := part + 1;
      version_ids := '{}';
      size_bytes := 0;
    end if;
    version_ids := version_ids || version.version_id;
    size_bytes := size_bytes + version.size_bytes;
  end loop;
  if cardinality(version_ids) > 0 then
    return next;
  end if;
end;
$$;
grant execute on function private.archive_parts to authenticated;

create function public.archive_size(
  client_id uuid, folder text default null, directory text default null, document_ids uuid[] default null
)
returns table (documents bigint, size_bytes bigint, parts bigint)
language sql
stable
set search_path = ''
as $$
  select coalesce(sum(cardinality(p.version_ids)), 0)::bigint, coalesce(sum(p.size_bytes), 0)::bigint, count(*)
  from private.archive_parts(client_id, folder, directory, document_ids) p;
$$;
comment on function public.archive_size is
  'What an archive of this would hold for the caller: documents, their bytes before the zip''s own few, and in how many zips.';

create function private.grant_archive(
  client_id uuid, folder text, suffix text, part integer, parts integer, version_ids uuid[], size_bytes bigint
)
returns table (ticket text, file_name text)
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_ticket constant text := encode(extensions.gen_random_bytes(24), 'hex');
  name constant text := concat_ws(
    '_', (select c.slug from public.clients c where c.id = grant_archive.client_id), suffix,
    case when parts > 1 then grant_archive.part || '-sur-' || parts end
  ) || '.zip';
begin
  perform pg_advisory_xact_lock(hashtextextended('archives:' || auth.uid(), 0));
  if grant_archive.part = 1 and (
    select count(*) from private.archives a
    where a.requester_id = auth.uid() and a.part = 1 and a.created_at > now() - interval '1 hour'
  ) >= 60 then
    perform private.refuse('TOO_MANY_REQUESTS', 'At most sixty archives an hour.');
  end if;
  insert into private.archives (
    ticket_hash, requester_id, requester_name, session_id, client_id, folder, part, parts, file_name, version_ids, size_bytes, expires_at
  )
  values (extensions.digest(new_ticket, 'sha256'), auth.uid(), private.caller_name(grant_archive.client_id),
    (auth.jwt() ->> 'session_id')::uuid, grant_archive.client_id, grant_archive.folder, grant_archive.part, grant_archive.parts, name,
    grant_archive.version_ids, grant_archive.size_bytes, now() + case when parts > 1 then interval '6 hours' else interval '5 minutes' end);
  return query select new_ticket, name;
end;
$$;
comment on function private.grant_archive is
  'Only the hash of the ticket is kept. It opens one download, within five minutes; one of several parts waits for those before it.';
grant execute on function private.grant_archive to authenticated;

create function public.request_archive(
  client_id uuid, folder text default null, directory text default null, document_ids uuid[] default null
)
returns table (ticket text, file_name text, documents integer, size_bytes bigint)
language plpgsql
set search_path = ''
as $$
declare
  granted record;
  suffix constant text := case
    when document_ids is not null then 'selection'
    when directory is not null then private.slug(regexp_replace(rtrim(directory, '/'), '^.*/', ''))
    else folder
  end;
begin
  for granted in
    select p.part, p.version_ids, p.size_bytes, count(*) over ()::integer as parts, sum(cardinality(p.version_ids)) over () as documents
    from private.archive_parts(client_id, folder, directory, document_ids) p
    order by p.part
  loop
    if granted.documents > 20000 then
      perform private.refuse('ARCHIVE_TOO_LARGE', 'An archive holds at most 20000 documents: download one folder at a time.');
    end if;
    return query
      select g.ticket, g.file_name, cardinality(granted.version_ids), granted.size_bytes
      from private.grant_archive(client_id, folder, suffix, granted.part, granted.parts, granted.version_ids, granted.size_bytes) g;
  end loop;
  if not found then
    perform private.refuse('ARCHIVE_EMPTY', 'There is no document to download.');
  end if;
end;
$$;
comment on function public.request_archive is 'One ticket for each zip, in the order of the paths within.';
grant execute on function private.slug to authenticated;
grant execute on function public.archive_size, public.request_archive to authenticated;

-- Which of these versions a person may read, as the policies would answer that person. It belongs to `authenticated`, so that
-- row-level security holds within; the person is named by the claims, which are put back when it returns.
create function private.versions_read_by(person uuid, version_ids uuid[], session_id uuid default null, data_export boolean default false)
returns setof uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  claims constant text := coalesce(current_setting('request.jwt.claims', true), '');
begin
  perform set_config(
    'request.jwt.claims',
    jsonb_build_object('sub', person, 'role', 'authenticated', 'session_id', versions_read_by.session_id, 'data_export', data_export)::text, true
  );
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
  from private.versions_read_by(archive.requester_id, archive.version_ids, archive.session_id) as readable (id)
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

create function private.archive_would_open(ticket text)
returns boolean
language sql
security definer
set search_path = ''
as $$
  select exists (
    select from private.archives a
    where a.ticket_hash = extensions.digest(archive_would_open.ticket, 'sha256') and a.opened_at is null and a.expires_at > now()
      and exists (select from private.versions_read_by(a.requester_id, a.version_ids, a.session_id))
  );
$$;
grant execute on function private.archive_would_open to service_role;

create function public.archive_would_open(ticket text)
returns boolean
language sql
set search_path = ''
as $$ select private.archive_would_open(ticket); $$;
comment on function public.archive_would_open is 'Asked before a browser is sent to the download; the ticket stays good.';
grant execute on function public.archive_would_open to service_role;

insert into private.scheduled_jobs (name, schedule, command)
values ('sweep-archives', '41 * * * *', $$delete from private.archives where expires_at < now() - interval '1 hour'$$);

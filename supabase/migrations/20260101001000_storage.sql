-- One private bucket. An object may be written only where a version of a document waits for it, and read only
-- by whoever may read that version: the policies of storage ask the tables, so a file and its row can't disagree.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('clients', 'clients', false, 52428800, array[
  'application/pdf',
  'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/heic', 'image/svg+xml',
  'text/plain', 'text/markdown', 'text/csv', 'text/vtt', 'application/json',
  'application/msword', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-powerpoint', 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
  'application/zip', 'font/woff2', 'font/ttf', 'font/otf',
  'audio/mpeg', 'audio/mp4', 'audio/wav', 'audio/webm', 'video/mp4', 'video/webm', 'video/quicktime'
])
on conflict (id) do update
set public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create policy clients_objects_select_reader on storage.objects
  for select to authenticated
  using (
    bucket_id = 'clients'
    and exists (
      select 1 from public.document_versions v where v.object_key = objects.name and v.state = 'disponible'
    )
  );

create policy clients_objects_insert_announced on storage.objects
  for insert to authenticated
  with check (bucket_id = 'clients' and private.upload_is_expected(name));

-- Triggers run for every role, so not even the service key puts an object where no row is.
create function private.object_arrived()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.version_arrived(new.name, new.metadata ->> 'mimetype', (new.metadata ->> 'size')::bigint);
  return null;
end;
$$;
create trigger clients_object_arrived
  after insert on storage.objects
  for each row when (new.bucket_id = 'clients')
  execute function private.object_arrived();

create function private.keep_object()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select 1 from public.document_versions v where v.object_key = old.name) then
    perform private.refuse('OBJECT_IS_KEPT', 'The bytes of a document go with its row, never alone.', '42501');
  end if;
  return old;
end;
$$;
create trigger clients_object_is_kept
  before delete on storage.objects
  for each row when (old.bucket_id = 'clients')
  execute function private.keep_object();

create function private.refuse_other_object()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.refuse('OBJECT_IS_KEPT', 'The bytes of a document stay what and where they are: add a version.', '42501');
  return null;
end;
$$;
create trigger clients_object_stays_in_place
  before update on storage.objects
  for each row when (
    'clients' in (old.bucket_id, new.bucket_id)
    and (old.name, old.bucket_id, old.version) is distinct from (new.name, new.bucket_id, new.version)
  )
  execute function private.refuse_other_object();

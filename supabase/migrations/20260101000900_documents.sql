-- A document is a row, its versions, and one object in storage a version. The row comes first, `en_cours`;
-- the bytes arrive; storage's own insert makes it `disponible`. Neither exists without the other.

create type public.document_state as enum ('en_cours', 'disponible');
create type public.document_origin as enum ('agence', 'client');
create type public.document_type as enum (
  'brief', 'livrable', 'contrat', 'devis', 'facture', 'transcription', 'enregistrement', 'image', 'logo', 'note', 'autre'
);

create table public.documents (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  folder text not null references public.folders (name),
  path text not null,
  directory text not null generated always as (regexp_replace(path, '[^/]*$', '')) stored,
  name text not null,
  type public.document_type not null default 'autre',
  visible boolean not null default false,
  state public.document_state not null default 'en_cours',
  origin public.document_origin not null,
  current_version integer,
  mime_type text,
  size_bytes bigint,
  author_id uuid references auth.users (id) on delete set null,
  author_name text not null,
  opened_at timestamptz,
  deleted_at timestamptz,
  deleted_by uuid references auth.users (id) on delete set null,
  deleted_by_name text,
  revision integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint documents_bmad_stays_local check (folder <> '_bmad'),
  constraint documents_in_the_trash_have_arrived check (deleted_at is null or (state = 'disponible' and deleted_by_name is not null)),
  constraint documents_available_have_a_version check (
    (state = 'disponible') = (current_version is not null and mime_type is not null and size_bytes is not null)
  )
);
comment on column public.documents.path is 'Place inside the folder, directories included: what the file is called on disk.';
comment on column public.documents.deleted_at is 'Since when it is in the trash, where nothing but the trash shows it.';
comment on column public.documents.opened_at is 'When someone of the agency first opened what a client gave.';

-- What differs in case alone is one file on Windows and macOS. What a client gives has names of its own beside those the
-- agency hides from the client: else the name that is refused, or numbered, would tell what is there. Between the sides,
-- `check_document_place` keeps names apart where the client sees both.
create unique index documents_place_is_unique on public.documents (client_id, folder, lower(path), origin) where deleted_at is null;
create index documents_client_idx on public.documents (client_id, created_at desc, id desc);
create index documents_client_folder_idx on public.documents (client_id, folder, created_at desc, id desc);
create index documents_directory_idx on public.documents (client_id, folder, directory, created_at desc, id desc);
create index documents_recent_idx on public.documents (created_at desc, id desc);
create index documents_folder_idx on public.documents (folder, created_at desc, id desc);
create index documents_author_idx on public.documents (author_id);
create index documents_unopened_idx on public.documents (created_at desc, id desc)
  where origin = 'client' and opened_at is null and state = 'disponible';
create index documents_unfinished_idx on public.documents (created_at) where state = 'en_cours';
create index documents_trash_idx on public.documents (deleted_at) where deleted_at is not null;
create index documents_deleted_by_idx on public.documents (deleted_by);

create table public.document_versions (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references public.documents (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  number integer not null,
  object_key text not null,
  file_name text not null,
  mime_type text not null,
  size_bytes bigint not null,
  state public.document_state not null default 'en_cours',
  origin public.document_origin not null,
  author_id uuid references auth.users (id) on delete set null,
  author_name text not null,
  created_at timestamptz not null default clock_timestamp(),
  available_at timestamptz,
  constraint document_versions_number_is_unique unique (document_id, number),
  constraint document_versions_number_is_positive check (number > 0),
  constraint document_versions_object_key_is_unique unique (object_key),
  constraint document_versions_are_not_empty check (size_bytes > 0)
);
create index document_versions_client_idx on public.document_versions (client_id) include (size_bytes, state, origin);
create index document_versions_author_idx on public.document_versions (author_id);
create index document_versions_unfinished_idx on public.document_versions (created_at) where state = 'en_cours';

-- Names: what Windows, macOS, Linux and a URL can all carry, so that a folder can be synced anywhere.
create function private.check_file_name(name text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  cleaned text := trim(normalize(coalesce(name, ''), nfc));
begin
  if cleaned = '' or cleaned ~ '[/\\<>:"|?*]' or cleaned ~ '[[:cntrl:]\u202A-\u202E\u2066-\u2069]' or cleaned ~ '[. ]$'
    or cleaned ~* '^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)' then
    perform private.refuse('FILE_NAME_INVALID',
      'A file name is not empty, has none of / \ < > : " | ? * nor a final dot, and is no name of a Windows device.');
  elsif length(cleaned) > 200 or octet_length(cleaned) > 240 then
    perform private.refuse('FILE_NAME_TOO_LONG', 'A file name has at most 200 characters.');
  end if;
  return cleaned;
end;
$$;
comment on function private.check_file_name is
  '240 bytes leave room for a suffix within the 255 that file systems allow. Marks that turn the direction of writing are '
  'refused: with them `fdp.exe` reads `exe.pdf`.';

-- Names end as files of their type do, so that nothing that runs is given under the name of something that is read.
create function private.extension(name text)
returns text
language sql
immutable
set search_path = ''
as $$ select nullif(substring(lower(name) from '\.([a-z0-9_+~-]+)$'), substring(name from '\.([0-9]+)$')); $$;
comment on function private.extension is 'Without its dot, in small letters; `Devis` and `Version 1.2` have none.';

create function private.extensions_of(mime_type text)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select case mime_type
    when 'application/pdf' then '{pdf}'
    when 'image/png' then '{png,apng}'
    when 'image/jpeg' then '{jpg,jpeg,jpe,jfif}'
    when 'image/gif' then '{gif}'
    when 'image/webp' then '{webp}'
    when 'image/avif' then '{avif}'
    when 'image/heic' then '{heic,heif,hif}'
    when 'image/svg+xml' then '{svg}'
    when 'text/plain' then '{txt,text,log,list,conf,cfg,ini,env,srt,yml,yaml,toml,tex}'
    when 'text/markdown' then '{md,markdown}'
    when 'text/csv' then '{csv}'
    when 'text/vtt' then '{vtt}'
    when 'application/json' then '{json}'
    when 'application/msword' then '{doc,dot}'
    when 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' then '{docx}'
    when 'application/vnd.ms-excel' then '{xls,xlt}'
    when 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' then '{xlsx}'
    when 'application/vnd.ms-powerpoint' then '{ppt,pps,pot}'
    when 'application/vnd.openxmlformats-officedocument.presentationml.presentation' then '{pptx}'
    when 'application/vnd.oasis.opendocument.text' then '{odt}'
    when 'application/vnd.oasis.opendocument.spreadsheet' then '{ods}'
    when 'application/zip' then '{zip}'
    when 'font/woff2' then '{woff2}'
    when 'font/ttf' then '{ttf}'
    when 'font/otf' then '{otf}'
    when 'audio/mpeg' then '{mp3,mp2,mpga,mp2a,m2a,m3a}'
    when 'audio/mp4' then '{m4a,m4b,mp4a,mp4}'
    when 'audio/wav' then '{wav,wave}'
    when 'audio/webm' then '{weba,webm}'
    when 'video/mp4' then '{mp4,m4v,mp4v,mpg4}'
    when 'video/webm' then '{webm}'
    when 'video/quicktime' then '{mov,qt}'
    else '{}'
  end::text[];
$$;

create function private.check_extension(name text, mime_type text)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if private.extension(name) <> all (private.extensions_of(mime_type)) then
    perform private.refuse('FILE_TYPE_MISMATCH', format('No file of type %s is called so.', mime_type));
  end if;
end;
$$;

create function private.check_directory(directory text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  part text;
  checked text := '';
begin
  if directory = '' then
    return '';
  end if;
  foreach part in array string_to_array(rtrim(directory, '/'), '/') loop
    part := private.check_file_name(part);
    if lower(part) = '_bmad' then
      perform private.refuse('FOLDER_IS_LOCAL', 'This folder never leaves the owner''s computer.', '23514');
    end if;
    checked := checked || part || '/';
  end loop;
  return checked;
exception
  when raise_exception then
    perform private.refuse('PATH_INVALID', 'The place of a document is directories separated by /, each named as a file may be.');
end;
$$;

grant execute on function private.check_file_name, private.check_directory to authenticated;

create function private.shown_to_client(folder text, visible boolean)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select shown_to_client.folder = any (private.client_visible_folders('always'))
    or (shown_to_client.visible and shown_to_client.folder = any (private.client_visible_folders('when_marked')));
$$;
comment on function private.shown_to_client is 'The rule of the policy below, for one document: the folders a client sees, and what is marked in them.';
grant execute on function private.shown_to_client to authenticated;

create function private.place_is_taken(client_id uuid, folder text, path text, for_side public.document_origin default 'agence')
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return exists (
    select 1 from public.documents d
    where d.client_id = place_is_taken.client_id and d.folder = place_is_taken.folder and d.deleted_at is null
      and lower(d.path) = lower(place_is_taken.path)
      and (for_side = 'agence' or d.origin = 'client' or private.shown_to_client(d.folder, d.visible))
    union all
    select 1 from public.document_directories dd
    where dd.client_id = place_is_taken.client_id and dd.folder = place_is_taken.folder
      and lower(dd.path) = lower(place_is_taken.path) || '/'
      and (for_side = 'agence' or private.shown_to_client(dd.folder, false))
  );
end;
$$;
comment on function private.place_is_taken is 'For the client, what the agency hides takes no place.';

-- The first free name among `name (2)`, `name (3)`, …, shortened where the number would make it too long.
create function private.free_name(
  client_id uuid, folder text, directory text, name text, is_directory boolean default false,
  for_side public.document_origin default 'agence'
)
returns text
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  stem text := case when is_directory then name else regexp_replace(name, '\.[^.]*$', '') end;
  extension text := case when is_directory then '' else coalesce('.' || substring(name from '\.([^.]+)$'), '') end;
  suffix integer := 1;
  candidate text;
begin
  loop
    suffix := suffix + 1;
    candidate := ltrim(stem || ' (' || suffix || ')' || extension);
    while length(candidate) > 200 or octet_length(candidate) > 240 loop
      stem := left(stem, -1);
      candidate := ltrim(stem || ' (' || suffix || ')' || extension);
    end loop;
    exit when not private.place_is_taken(client_id, folder, directory || candidate, for_side);
  end loop;
  return candidate;
end;
$$;
grant execute on function private.place_is_taken, private.free_name to authenticated;

-- Object keys are ASCII, as storage asks; the true name stays in the row.
create function private.object_file_name(name text)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(nullif(trim(both '-' from left(regexp_replace(private.searchable(stem), '[^a-z0-9]+', '-', 'g'), 80)), ''), 'fichier')
    || coalesce('.' || nullif(left(regexp_replace(lower(extension), '[^a-z0-9]+', '', 'g'), 10), ''), '')
  from (select regexp_replace(name, '\.[^.]*$', '') as stem, substring(name from '\.([^.]+)$') as extension) as parts;
$$;

create function private.is_taken_out_of_sight(client_id uuid, folder text, path text)
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return private.place_is_taken(client_id, folder, path, 'client') and not exists (
    select 1 from public.documents d
    where d.client_id = is_taken_out_of_sight.client_id
      and d.folder = is_taken_out_of_sight.folder
      and lower(d.path) = lower(is_taken_out_of_sight.path)
      and d.deleted_at is null
      and private.shown_to_client(d.folder, d.visible)
      and (d.state = 'disponible' or d.author_id is not distinct from private.caller_id())
  ) and not exists (
    select 1 from public.document_directories dd
    where dd.client_id = is_taken_out_of_sight.client_id
      and dd.folder = is_taken_out_of_sight.folder
      and lower(dd.path) = lower(is_taken_out_of_sight.path) || '/'
      and private.shown_to_client(dd.folder, false)
  );
end;
$$;

create function private.prepare_document()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  is_member boolean := auth.uid() is not null and not private.is_staff();
  renamed_type text;
  directory text := private.check_directory(regexp_replace(coalesce(new.path, ''), '[^/]*$', ''));
begin
  if exists (select 1 from public.folders f where f.name = new.folder and not f.in_cloud) then
    perform private.refuse('FOLDER_IS_LOCAL', 'This folder never leaves the owner''s computer.', '23514');
  end if;
  if tg_op = 'INSERT' then
    if is_member and directory <> '' and not private.shown_to_client(new.folder, false) then
      perform private.refuse('PATH_INVALID', 'A client has directories in the folders a client sees whole.');
    end if;
    new.state := 'en_cours';
    new.current_version := null;
    new.mime_type := null;
    new.size_bytes := null;
    new.opened_at := null;
    new.origin := case when is_member then 'client' else 'agence' end;
    new.visible := is_member or new.visible;
    if auth.uid() is not null then
      new.author_id := auth.uid();
      new.author_name := private.caller_name(new.client_id);
    end if;
    new.author_name := coalesce(new.author_name, private.caller_name(new.client_id));
  end if;
  new.name := private.check_file_name(new.name);
  if tg_op = 'INSERT' and is_member and private.is_taken_out_of_sight(new.client_id, new.folder, directory || new.name) then
    new.name := private.free_name(new.client_id, new.folder, directory, new.name, for_side => 'client');
  end if;
  if tg_op = 'UPDATE' and private.extension(new.name) is distinct from private.extension(old.name) then
    select coalesce(new.mime_type, v.mime_type) into renamed_type
    from public.document_versions v where v.document_id = new.id order by v.number desc limit 1;
    if found then
      perform private.check_extension(new.name, renamed_type);
    end if;
  end if;
  new.path := directory || new.name;
  if octet_length(new.path) > 1000 then
    perform private.refuse('PATH_INVALID', 'The place of a document is too long: at most 1000 bytes with its directories.');
  end if;
  return new;
end;
$$;
comment on function private.prepare_document is
  'A name taken by what another member is still sending gets a number; one taken by what the agency hides stays as it was asked.';
create trigger documents_are_prepared
  before insert or update of name, path, folder on public.documents
  for each row execute function private.prepare_document();

create function private.steps_over_hidden(document public.documents, enters boolean)
returns boolean
language sql
stable security definer
set search_path = ''
as $$ select enters and document.origin = 'client' and private.shown_to_client(document.folder, document.visible); $$;
comment on function private.steps_over_hidden is
  'What a client gives, or that is given back to the client, learns nothing from what is hidden.';

create function private.check_document_place()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  enters constant boolean := tg_op = 'INSERT' or old.deleted_at is not null;
begin
  if new.deleted_at is not null or (not enters and (
    (old.folder, lower(old.path)) = (new.folder, lower(new.path)) or private.is_carried_along(old)
  )) then
    return null;
  end if;
  if exists (
    select 1 from public.documents d
    where d.client_id = new.client_id and d.folder = new.folder and lower(d.path) = lower(new.path)
      and d.deleted_at is null and d.origin <> new.origin
      and (private.shown_to_client(d.folder, d.visible) or not private.steps_over_hidden(new, enters))
  ) then
    perform private.refuse('NAME_TAKEN', 'A document of this name is already there.', '23505');
  end if;
  return null;
end;
$$;
create trigger documents_take_a_free_place
  after insert or update of folder, name, path, deleted_at on public.documents
  for each row execute function private.check_document_place();

create trigger documents_are_numbered
  before update on public.documents
  for each row
  when ((old.name, old.path, old.folder, old.type, old.visible, old.current_version, old.deleted_at)
    is distinct from (new.name, new.path, new.folder, new.type, new.visible, new.current_version, new.deleted_at))
  execute function private.touch_row();

create function private.refuse_closed_client()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  state public.client_statut;
begin
  -- Not `for share`: an arriving upload goes on to update the client, and two of them would wait for each other.
  select c.statut into state from public.clients c where c.id = new.client_id for no key update;
  if state = 'archive' and (
    auth.uid() is null or private.staff_reaches(new.client_id) or new.client_id = any (private.client_ids())
  ) then
    perform private.refuse('CLIENT_ARCHIVED', 'An archived client is read-only.');
  end if;
  return new;
end;
$$;
comment on function private.refuse_closed_client is
  'Says nothing to strangers, whom the policies refuse without telling whether the client exists.';
create trigger documents_need_an_open_client
  before insert or update of name, path, folder, type, visible, current_version, deleted_at on public.documents
  for each row execute function private.refuse_closed_client();

-- What the files of a client take: what has arrived, and what these sides have announced.
create function private.stored_bytes(client_id uuid, announced_by public.document_origin[] default '{}')
returns bigint
language sql
stable security definer
set search_path = ''
as $$
  select coalesce(sum(v.size_bytes), 0)::bigint from public.document_versions v
  where v.client_id = stored_bytes.client_id and (v.state = 'disponible' or v.origin = any (announced_by));
$$;

create function private.check_storage(client_id uuid, added_bytes bigint, announced_by public.document_origin[] default '{}')
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  most constant bigint := (select a.client_storage_bytes from public.agency a);
begin
  if most is null then
    return;
  end if;
  -- Two files at once would each find room for itself alone.
  perform 1 from public.clients c where c.id = check_storage.client_id for no key update;
  if private.stored_bytes(client_id, announced_by) + added_bytes > most then
    perform private.refuse('STORAGE_FULL', 'The files of this client have reached the limit the agency set.', '42501');
  end if;
end;
$$;

create function private.prepare_document_version()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  is_member constant boolean := auth.uid() is not null and not private.is_staff();
  document public.documents;
  bucket storage.buckets;
begin
  select * into document from public.documents d where d.id = new.document_id for no key update;
  select * into bucket from storage.buckets b where b.id = 'clients';
  if new.size_bytes is null or new.size_bytes <= 0 then
    perform private.refuse('FILE_EMPTY', 'The file is empty.');
  elsif new.size_bytes > bucket.file_size_limit then
    perform private.refuse('FILE_TOO_LARGE', format('A file has at most %s bytes.', bucket.file_size_limit));
  elsif new.mime_type is null or not new.mime_type = any (bucket.allowed_mime_types) then
    perform private.refuse('FILE_TYPE_REFUSED', format('Files of type %s are not accepted.', coalesce(left(new.mime_type, 100), 'unknown')));
  end if;
  new.file_name := private.check_file_name(new.file_name);
  perform private.check_extension(new.file_name, new.mime_type);
  if document.current_version is null then
    perform private.check_extension(document.name, new.mime_type);
  end if;
  perform private.check_storage(
    document.client_id, new.size_bytes, case when is_member then array['agence', 'client'] else array['agence'] end::public.document_origin[]
  );
  new.client_id := document.client_id;
  new.number := (select coalesce(max(v.number), 0) + 1 from public.document_versions v where v.document_id = document.id);
  new.object_key := concat_ws('/', document.client_id, document.folder, document.id, new.number || '-' || private.object_file_name(new.file_name));
  new.state := 'en_cours';
  new.available_at := null;
  new.origin := case when is_member then 'client' else 'agence' end;
  if auth.uid() is not null then
    new.author_id := auth.uid();
    new.author_name := private.caller_name(new.client_id);
  end if;
  new.author_name := coalesce(new.author_name, private.caller_name(new.client_id));
  return new;
end;
$$;
comment on function private.prepare_document_version is
  'What a client announces and never sends takes no room from the agency.';
create trigger document_versions_are_prepared
  before insert on public.document_versions
  for each row execute function private.prepare_document_version();

create trigger document_versions_need_an_open_client
  before insert on public.document_versions
  for each row execute function private.refuse_closed_client();

create trigger document_versions_are_final
  before update on public.document_versions
  for each row
  when (
    (old.document_id, old.client_id, old.number, old.object_key) is distinct from (new.document_id, new.client_id, new.number, new.object_key)
    or old.state = 'disponible' and (old.state, old.mime_type, old.size_bytes, old.file_name)
      is distinct from (new.state, new.mime_type, new.size_bytes, new.file_name)
  )
  execute function private.refuse_change('VERSION_IS_FINAL', 'A version does not change: add another one.');

-- Storage asks this before it takes a byte: was exactly this object announced, by this person, and is it still due?
create function private.upload_is_expected(object_key text)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select exists (
    select 1
    from public.document_versions v
    join public.documents d on d.id = v.document_id
    join public.clients c on c.id = v.client_id
    where v.object_key = upload_is_expected.object_key
      and v.state = 'en_cours'
      and v.author_id = (select private.caller_id())
      and d.deleted_at is null
      and c.statut <> 'archive'
      and (
        (d.folder = any (private.staff_writable_folders()) and private.staff_reaches(v.client_id))
        or (v.client_id = any (private.writable_client_ids()) and d.folder = any (private.client_addable_folders()))
      )
  );
$$;
grant execute on function private.upload_is_expected to authenticated;

create function private.announce_version(version public.document_versions, document public.documents)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  details jsonb := jsonb_build_object('name', document.name, 'version', version.number, 'author', version.author_name);
  news jsonb := details || jsonb_build_object('folder', document.folder);
  is_first boolean := version.number = 1 or document.current_version is null;
begin
  perform private.record_action(
    case when is_first then 'document.added' else 'document.version_added' end,
    document.client_id, document.folder, document.id, details || jsonb_build_object('origin', version.origin),
    version.author_id, version.author_name
  );
  update public.clients c set last_activity_at = clock_timestamp() where c.id = document.client_id;
  if version.origin = 'client' then
    perform private.notify_staff('document_received', document.folder, document.client_id, document.id, news, version.author_id);
  elsif document.deleted_at is null and private.shown_to_client(document.folder, document.visible) then
    perform private.notify_members(
      case when is_first then 'document_shared' else 'document_updated' end,
      document.client_id, document.id, news, version.author_id
    );
  end if;
end;
$$;

create function private.check_arrival(version public.document_versions, mime_type text, size_bytes bigint)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if size_bytes > version.size_bytes then
    perform private.refuse('UPLOAD_NOT_EXPECTED', 'More bytes came than were announced.', '42501');
  elsif lower(split_part(mime_type, ';', 1)) <> version.mime_type then
    perform private.refuse('FILE_TYPE_MISMATCH', 'Bytes of another type came than were announced.', '42501');
  end if;
  perform private.check_storage(version.client_id, coalesce(size_bytes, version.size_bytes));
end;
$$;

create function private.version_arrived(object_key text, mime_type text, size_bytes bigint)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  version public.document_versions;
  document public.documents;
begin
  select d.* into document from public.documents d
  join public.document_versions v on v.document_id = d.id
  where v.object_key = version_arrived.object_key for no key update of d;
  select v.* into version from public.document_versions v
  where v.object_key = version_arrived.object_key and v.state = 'en_cours' for no key update;
  if not found then
    perform private.refuse('UPLOAD_NOT_EXPECTED', 'No document waits for this object.', '42501');
  end if;
  perform private.check_arrival(version, version_arrived.mime_type, version_arrived.size_bytes);
  update public.document_versions v
  set state = 'disponible', available_at = clock_timestamp(),
      size_bytes = coalesce(version_arrived.size_bytes, v.size_bytes)
  where v.id = version.id
  returning * into version;
  if version.number > coalesce(document.current_version, 0) then
    update public.documents d
    set state = 'disponible', current_version = version.number,
        mime_type = version.mime_type, size_bytes = version.size_bytes,
        opened_at = case when version.origin = 'client' then null else d.opened_at end
    where d.id = document.id;
  end if;
  perform private.announce_version(version, document);
end;
$$;

create function private.is_carried_along(document public.documents)
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return document.directory <> '' and not exists (
    select 1 from public.document_directories dd
    where dd.client_id = document.client_id and dd.folder = document.folder and dd.path = document.directory
  );
end;
$$;
comment on function private.is_carried_along is
  'The directory it was in has gone elsewhere and took it along: history has a line for the directory.';

create function private.document_changes(before public.documents, after public.documents)
returns text[]
language sql
stable security definer
set search_path = ''
as $$
  select array_remove(array[
    case when before.deleted_at is null and after.deleted_at is not null then 'document.trashed' end,
    case when before.deleted_at is not null and after.deleted_at is null then 'document.restored' end,
    case when before.visible <> after.visible then case when after.visible then 'document.shown' else 'document.hidden' end end,
    case when before.name <> after.name and before.deleted_at is null then 'document.renamed' end,
    case when before.type <> after.type then 'document.type_changed' end,
    case when (before.folder, before.directory) <> (after.folder, after.directory)
      and before.deleted_at is null and not private.is_carried_along(before) then 'document.moved' end
  ], null);
$$;

create function private.announce_again(document public.documents, details jsonb)
returns void
language sql
security definer
set search_path = ''
as $$
  select private.tell(array(
    select m.user_id from public.client_members m
    where m.client_id = document.client_id and document.origin = 'agence'
      and not exists (
        select 1 from public.notification_documents nd join public.notifications n on n.id = nd.notification_id
        where nd.document_id = document.id and n.recipient_id = m.user_id
      )
      and not exists (select 1 from public.notifications n where n.document_id = document.id and n.recipient_id = m.user_id)
  ), 'document_shared', document.client_id, document.id, details);
$$;
comment on function private.announce_again is
  'A document back from the trash is news to whom its announcement was taken from unread, and to nobody else.';

create function private.record_document_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  was_shown boolean := old.deleted_at is null and private.shown_to_client(old.folder, old.visible);
  is_shown boolean := new.deleted_at is null and private.shown_to_client(new.folder, new.visible);
  details jsonb := jsonb_build_object('name', new.name);
  news jsonb := details || jsonb_build_object('folder', new.folder);
  done text;
begin
  if new.state <> 'disponible' then
    return null;
  end if;
  foreach done in array private.document_changes(old, new) loop
    perform private.record_action(
      done, new.client_id, new.folder, new.id, details || jsonb_build_object('from', old.name, 'from_folder', old.folder, 'type', new.type)
    );
  end loop;
  if is_shown and not was_shown then
    if old.deleted_at is null then
      perform private.notify_members('document_shared', new.client_id, new.id, news);
    else
      perform private.announce_again(new, news);
    end if;
  elsif was_shown and not is_shown then
    perform private.withdraw_news(new.id, array['document_shared', 'document_updated']);
  end if;
  if old.deleted_at is null and new.deleted_at is not null then
    perform private.withdraw_news(new.id);
  end if;
  return null;
end;
$$;
comment on function private.record_document_change is
  'Hiding again takes back the unread announcement, so that an undo leaves no trace on the client''s side.';

create trigger documents_changes_are_recorded
  after update of name, path, folder, type, visible, deleted_at on public.documents
  for each row execute function private.record_document_change();

create function private.sweep_unfinished_uploads()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  swept integer;
begin
  delete from public.document_versions v
  where v.state = 'en_cours' and v.created_at < now() - interval '24 hours';
  get diagnostics swept = row_count;
  delete from public.documents d
  where d.state = 'en_cours' and d.created_at < now() - interval '24 hours'
    and not exists (select 1 from public.document_versions v where v.document_id = d.id);
  return swept;
end;
$$;
comment on function private.sweep_unfinished_uploads is 'A day is how long a resumable upload can be resumed.';
insert into private.scheduled_jobs (name, schedule, command)
values ('sweep-unfinished-uploads', '17 * * * *', 'select private.sweep_unfinished_uploads()');

create function public.submit_document(
  client_id uuid, folder text, name text, mime_type text, size_bytes bigint,
  type public.document_type default 'autre', directory text default ''
)
returns table (document_id uuid, version_id uuid, object_key text)
language plpgsql
set search_path = ''
as $$
declare
  place constant text := private.check_directory(coalesce(nullif(trim(both '/' from directory), '') || '/', ''));
  file_name text := private.check_file_name(name);
  new_document uuid := gen_random_uuid();
  same_place public.documents;
begin
  insert into public.documents (id, client_id, folder, name, path, type)
  values (new_document, submit_document.client_id, submit_document.folder, file_name, place, submit_document.type);
  return query select * from public.submit_document_version(new_document, file_name, mime_type, size_bytes);
exception
  when unique_violation then
    select * into same_place from public.documents d
    where d.client_id = submit_document.client_id and d.folder = submit_document.folder and lower(d.path) = lower(place || file_name)
    order by (d.state = 'en_cours' and d.author_id is not distinct from auth.uid()) desc, d.origin limit 1;
    if same_place.id is null and exists (
      select 1 from public.document_directories dd
      where dd.client_id = submit_document.client_id and dd.folder = submit_document.folder
        and lower(dd.path) = lower(place || file_name) || '/'
    ) then
      perform private.refuse('NAME_TAKEN', 'A directory of this name is already there.', '23505');
    elsif same_place.id is null then
      -- It came while this one was being written, and is not the caller's to see: now it can be stepped around.
      return query select * from public.submit_document(
        submit_document.client_id, submit_document.folder, file_name, mime_type, size_bytes, submit_document.type, directory
      );
    elsif same_place.state = 'en_cours' and same_place.author_id = auth.uid() then
      return query select * from public.resume_upload(same_place.id, file_name, mime_type, size_bytes);
    else
      perform private.refuse('NAME_TAKEN', 'A document of this name is already there.', '23505');
    end if;
end;
$$;
comment on function public.submit_document is
  'The same file of the same person, not yet arrived, goes on where it stopped.';

create function public.resume_upload(target_document_id uuid, name text, mime_type text, size_bytes bigint)
returns table (document_id uuid, version_id uuid, object_key text)
language plpgsql
set search_path = ''
as $$
begin
  return query
    select v.document_id, v.id, v.object_key from public.document_versions v
    where v.document_id = target_document_id and v.state = 'en_cours' and v.author_id = auth.uid()
      and v.size_bytes = resume_upload.size_bytes and v.mime_type = resume_upload.mime_type
    order by v.number desc limit 1;
  if not found then
    delete from public.document_versions v
    where v.document_id = target_document_id and v.state = 'en_cours' and v.author_id = auth.uid();
    return query select * from public.submit_document_version(target_document_id, name, mime_type, size_bytes);
  end if;
end;
$$;
comment on function public.resume_upload is 'The same file sent again goes on where it stopped; another one of that name starts over.';

create function public.submit_document_version(target_document_id uuid, name text, mime_type text, size_bytes bigint)
returns table (document_id uuid, version_id uuid, object_key text)
language plpgsql
set search_path = ''
as $$
declare
  new_version uuid := gen_random_uuid();
begin
  insert into public.document_versions (id, document_id, file_name, mime_type, size_bytes)
  values (new_version, submit_document_version.target_document_id, submit_document_version.name,
    submit_document_version.mime_type, submit_document_version.size_bytes);
  return query select v.document_id, v.id, v.object_key from public.document_versions v where v.id = new_version;
end;
$$;

create function public.cancel_upload(version_id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  cancelled uuid;
begin
  delete from public.document_versions v where v.id = version_id and v.state = 'en_cours' returning v.document_id into cancelled;
  delete from public.documents d where d.id = cancelled and d.state = 'en_cours';
end;
$$;
comment on function public.cancel_upload is 'Cancelling what is gone, finished or another person''s changes nothing and says nothing.';

create function private.mark_document_opened(document_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.documents d set opened_at = clock_timestamp()
  where d.id = document_id and d.opened_at is null and d.origin = 'client' and d.deleted_at is null
    and d.folder = any (private.staff_readable_folders()) and private.staff_reaches(d.client_id);
$$;
grant execute on function private.mark_document_opened to authenticated;

create function public.mark_document_opened(document_id uuid)
returns void
language sql
set search_path = ''
as $$ select private.mark_document_opened(document_id); $$;

create function private.upload_limits()
returns table (max_size_bytes bigint, mime_types text[])
language sql
stable security definer
set search_path = ''
as $$
  select file_size_limit, allowed_mime_types from storage.buckets where id = 'clients';
$$;
grant execute on function private.upload_limits to authenticated;

create function public.upload_limits()
returns table (max_size_bytes bigint, mime_types text[])
language sql
stable
set search_path = ''
as $$ select * from private.upload_limits(); $$;

create function private.client_storage_use(client_id uuid)
returns table (used_bytes bigint, limit_bytes bigint)
language sql
stable security definer
set search_path = ''
as $$
  select private.stored_bytes(client_storage_use.client_id), a.client_storage_bytes from public.agency a
  where private.staff_reaches(client_storage_use.client_id)
    or client_storage_use.client_id = any (private.readable_client_ids());
$$;
grant execute on function private.client_storage_use to authenticated;

create function public.client_storage_use(client_id uuid)
returns table (used_bytes bigint, limit_bytes bigint)
language sql
stable
set search_path = ''
as $$ select * from private.client_storage_use(client_id); $$;
comment on function public.client_storage_use is
  'What the files of a client take, versions and trash included, of how much they may; no limit is null.';

grant execute on function
  public.submit_document, public.submit_document_version, public.resume_upload, public.cancel_upload,
  public.mark_document_opened, public.upload_limits, public.client_storage_use
  to authenticated;

alter table public.documents enable row level security;
grant select, delete on public.documents to authenticated;
grant select on public.documents to service_role;
grant insert (id, client_id, folder, path, name, type, visible) on public.documents to authenticated;
grant update (name, path, folder, type, visible) on public.documents to authenticated;

create policy documents_select_reader on public.documents
  for select to authenticated
  using (
    deleted_at is null
    and case
      when folder = any ((select private.staff_readable_folders())::text[])
        and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
      then 'agence'
      when client_id = any ((select private.readable_client_ids())::uuid[])
        and (
          folder = any ((select private.client_visible_folders('always'))::text[])
          or (visible and folder = any ((select private.client_visible_folders('when_marked'))::text[]))
        )
        and (state = 'disponible' or author_id = (select private.caller_id()))
      then 'client'
    end is not null
  );
comment on policy documents_select_reader on public.documents is
  'For the agency or for the client. Said with "or", the planner tries the sides on every index of the table, and expects so '
  'few rows that it sorts all documents of a client for one page: both took longer than the query.';

create policy documents_insert_writer on public.documents
  for insert to authenticated
  with check (
    (
      folder = any ((select private.staff_writable_folders())::text[])
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
    )
    or (
      client_id = any ((select private.writable_client_ids())::uuid[])
      and folder = any ((select private.client_addable_folders())::text[])
    )
  );

create policy documents_update_writer on public.documents
  for update to authenticated
  using (
    deleted_at is null
    and (
      (
        folder = any ((select private.staff_writable_folders())::text[])
        and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
      )
      or (
        origin = 'client'
        and client_id = any ((select private.writable_client_ids())::uuid[])
        and folder = any ((select private.client_addable_folders())::text[])
        and folder = any ((select private.client_visible_folders('always'))::text[])
      )
    )
  )
  with check (
    (
      folder = any ((select private.staff_writable_folders())::text[])
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
    )
    or (
      origin = 'client'
      and client_id = any ((select private.writable_client_ids())::uuid[])
      and folder = any ((select private.client_addable_folders())::text[])
      and folder = any ((select private.client_visible_folders('always'))::text[])
    )
  );
comment on policy documents_update_writer on public.documents is
  'A client names and arranges what the client gave, where the client sees everything.';

create policy documents_delete_unfinished on public.documents
  for delete to authenticated
  using (author_id = (select private.caller_id()) and state = 'en_cours');

alter table public.document_versions enable row level security;
grant select, delete on public.document_versions to authenticated;
grant select on public.document_versions to service_role;
grant insert (id, document_id, file_name, mime_type, size_bytes) on public.document_versions to authenticated;

create policy document_versions_select_reader on public.document_versions
  for select to authenticated
  using (
    exists (
      select 1 from public.documents d
      where d.id = document_id
        and (
          d.folder = any ((select private.staff_readable_folders())::text[])
          or document_versions.origin = 'client'
          or document_versions.number = d.current_version
        )
    )
  );
comment on policy document_versions_select_reader on public.document_versions is
  'A client sees the current version and what the client gave: an earlier one may be a draft.';

create policy document_versions_insert_writer on public.document_versions
  for insert to authenticated
  with check (
    exists (
      select 1 from public.documents d
      where d.id = document_id
        and (
          (
            d.folder = any ((select private.staff_writable_folders())::text[])
            and ((select private.sees_every_client()) or d.client_id = any ((select private.staff_client_ids())::uuid[]))
          )
          or (
            d.origin = 'client'
            and d.client_id = any ((select private.writable_client_ids())::uuid[])
            and d.folder = any ((select private.client_addable_folders())::text[])
          )
        )
    )
  );

create policy document_versions_delete_unfinished on public.document_versions
  for delete to authenticated
  using (author_id = (select private.caller_id()) and state = 'en_cours');

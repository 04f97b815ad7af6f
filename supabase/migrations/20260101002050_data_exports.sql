-- Everything Dossier knows of a person, as one zip made in the background: each row the person may read, and each document.
-- What is in it is what row-level security shows that person at that moment, or would if their space were not closed to them:
-- who is suspended or refuses the terms keeps the right to their data. The zip lies in a bucket for seven days.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('exports', 'exports', false, 52428800, array['application/octet-stream'])
on conflict (id) do update
set public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create type public.data_export_state as enum ('demandee', 'en_cours', 'prete', 'echec', 'expiree');

create table public.data_exports (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references auth.users (id) on delete cascade,
  state public.data_export_state not null default 'demandee',
  requested_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  claimed_at timestamptz,
  failure text,
  documents integer,
  left_out integer,
  size_bytes bigint,
  parts integer,
  ready_at timestamptz,
  expires_at timestamptz,
  constraint data_exports_failure_is_known check (failure in ('INTERROMPU')),
  constraint data_exports_failed_say_why check ((state = 'echec') = (failure is not null)),
  constraint data_exports_ready_hold_something check (
    state <> 'prete' or num_nulls(documents, left_out, size_bytes, parts, ready_at, expires_at) = 0
  ),
  constraint data_exports_are_not_kept_for_long check (expires_at <= ready_at + interval '7 days')
);
comment on column public.data_exports.left_out is
  'How many documents were too large together to be in the zip, which names each: the person downloads those by themselves.';
comment on column public.data_exports.parts is
  'The zip is stored cut into so many objects, {person}/{export}/0001 and on: no bucket has to take a file of several gigabytes.';
create unique index data_exports_one_open_each on public.data_exports (person_id) where state in ('demandee', 'en_cours');
create index data_exports_person_idx on public.data_exports (person_id, requested_at desc);
create index data_exports_due_idx on public.data_exports (requested_at) where state in ('demandee', 'en_cours');
create index data_exports_ending_idx on public.data_exports (expires_at) where state = 'prete';

create table private.data_export_tickets (
  ticket_hash bytea primary key,
  data_export_id uuid not null references public.data_exports (id) on delete cascade,
  expires_at timestamptz not null default now() + interval '5 minutes'
);
create index data_export_tickets_export_idx on private.data_export_tickets (data_export_id);

create function private.check_data_export_state()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if (old.state, new.state) not in (
    ('demandee', 'en_cours'), ('en_cours', 'demandee'), ('en_cours', 'prete'), ('en_cours', 'echec'), ('prete', 'expiree')
  ) then
    raise exception 'A data export does not go from % to %.', old.state, new.state;
  end if;
  return new;
end;
$$;
create trigger data_exports_state_follows_its_life
  before update of state on public.data_exports
  for each row when (old.state is distinct from new.state)
  execute function private.check_data_export_state();

create function private.remove_data_export_parts()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.queue_object_removal(o.name, o.bucket_id)
  from storage.objects o
  where o.bucket_id = 'exports' and starts_with(o.name, old.person_id || '/' || old.id || '/');
  return null;
end;
$$;
create trigger data_exports_ended_leave_no_bytes
  after update of state on public.data_exports
  for each row when (new.state in ('expiree', 'echec'))
  execute function private.remove_data_export_parts();
create trigger data_exports_removed_leave_no_bytes
  after delete on public.data_exports
  for each row execute function private.remove_data_export_parts();

-- Who loses an access loses what was exported with it.
create function private.expire_data_exports_of_member()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.data_exports e set state = 'expiree' where e.person_id = old.user_id and e.state = 'prete';
  return null;
end;
$$;
create trigger client_members_removed_lose_their_exports
  after delete on public.client_members
  for each row execute function private.expire_data_exports_of_member();

create function private.request_data_export()
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  person constant uuid := private.caller_id();
  requested uuid;
begin
  if person is null or private.is_staff() or cardinality(private.client_ids()) = 0 then
    perform private.refuse('ROLE_NEEDED', 'Only a person of a client exports their data.', '42501');
  elsif (select count(*) from public.data_exports e where e.person_id = person and e.requested_at > now() - interval '1 day') >= 5 then
    perform private.refuse('TOO_MANY_REQUESTS', 'At most five exports a day.');
  end if;
  insert into public.data_exports (person_id) values (person) returning id into requested;
  update public.data_exports e set state = 'expiree' where e.person_id = person and e.state = 'prete';
  return requested;
exception
  when unique_violation then
    perform private.refuse('DATA_EXPORT_OPEN', 'An export is being made already.', '23505');
    return null;
end;
$$;
comment on function private.request_data_export is 'Asking again replaces the export that was ready: one at a time lies in storage.';
grant execute on function private.request_data_export to authenticated;

create function public.request_data_export()
returns uuid
language sql
set search_path = ''
as $$ select private.request_data_export(); $$;

create function private.claim_data_export()
returns table (id uuid, person_id uuid)
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.data_exports e set state = 'echec', failure = 'INTERROMPU'
  where e.state = 'en_cours' and e.attempts >= 3 and e.claimed_at < now() - interval '15 minutes';
  return query
    update public.data_exports e set state = 'en_cours', attempts = e.attempts + 1, claimed_at = now()
    where e.id = (
      select due.id from public.data_exports due
      where due.state = 'demandee' or (due.state = 'en_cours' and due.claimed_at < now() - interval '15 minutes')
      order by due.requested_at limit 1
      for update skip locked
    )
    returning e.id, e.person_id;
end;
$$;
comment on function private.claim_data_export is
  'An export whose maker died is taken up again fifteen minutes later; the third time it is given up.';

-- Every row of every table of `public` this person may read, by table: a table added later is in it without a word here.
-- It belongs to `authenticated`, as `private.versions_read_by` does, so that row-level security holds within.
create function private.rows_read_by(person uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  claims constant text := coalesce(current_setting('request.jwt.claims', true), '');
  clients uuid[];
  readable record;
  found_rows jsonb;
  tables jsonb := '{}';
begin
  perform set_config('request.jwt.claims', jsonb_build_object('sub', person, 'role', 'authenticated', 'data_export', true)::text, true);
  clients := private.client_ids();
  for readable in
    select c.relname, string_agg(format('%I', a.attname), ', ' order by a.attnum) as columns,
      bool_or(a.attname = 'client_id') and not bool_or(a.attname in ('user_id', 'recipient_id', 'person_id')) as is_of_client
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::pg_catalog.regnamespace and c.relkind in ('r', 'p')
      and pg_catalog.has_column_privilege(c.oid, a.attnum, 'select')
    group by c.relname
    order by c.relname
  loop
    -- A policy alone has every row of the table asked about; the clients named, an index leads to theirs.
    execute format('select jsonb_agg(to_jsonb(t)) from (select %s from public.%I where %s) t', readable.columns, readable.relname,
      case when readable.is_of_client then 'client_id = any ($1) or client_id is null' else 'true' end)
    into found_rows using clients;
    if found_rows is not null then
      tables := tables || jsonb_build_object(readable.relname, found_rows);
    end if;
  end loop;
  perform set_config('request.jwt.claims', claims, true);
  return tables;
end;
$$;
grant create on schema private to authenticated;
alter function private.rows_read_by owner to authenticated;
revoke create on schema private from authenticated;
revoke all on function private.rows_read_by from public, authenticated;
grant execute on function private.rows_read_by to postgres;

create function private.data_export_contents(data_export_id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := (select e.person_id from public.data_exports e where e.id = data_export_id and e.state = 'en_cours');
  account jsonb;
  entries jsonb;
begin
  select jsonb_build_object('email', u.email, 'created_at', u.created_at, 'last_sign_in_at', u.last_sign_in_at)
  into account from auth.users u where u.id = person;
  select jsonb_agg(jsonb_build_object(
      'path', c.slug || '/' || d.folder || '/' || d.path,
      'bucket', 'clients', 'object_key', v.object_key, 'size_bytes', v.size_bytes, 'modified_at', v.available_at
    ) order by c.slug, d.folder, d.path collate "C")
  into entries
  from private.versions_read_by(person, array(
    select v.id
    from public.client_members m
    join public.documents d on d.client_id = m.client_id and d.state = 'disponible'
    join public.document_versions v on v.document_id = d.id and v.number = d.current_version
    where m.user_id = person
  ), data_export => true) as readable (id)
  join public.document_versions v on v.id = readable.id
  join public.documents d on d.id = v.document_id
  join public.clients c on c.id = d.client_id;
  return jsonb_build_object(
    'tables', private.rows_read_by(person) || jsonb_build_object('compte', jsonb_build_array(account)),
    'entries', coalesce(entries, '[]'),
    'largest_bytes', private.archive_part_bytes()
  );
end;
$$;

create function private.complete_data_export(data_export_id uuid, documents integer, left_out integer, size_bytes bigint, parts integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  export public.data_exports;
begin
  update public.data_exports e
  set state = 'prete', documents = complete_data_export.documents, left_out = complete_data_export.left_out,
      size_bytes = complete_data_export.size_bytes, parts = complete_data_export.parts, ready_at = now(), expires_at = now() + interval '7 days'
  where e.id = data_export_id and e.state = 'en_cours'
  returning * into export;
  if not found then
    return;
  end if;
  insert into public.outbox (kind, idempotency_key, payload)
  select 'mail', 'data_export_ready:' || export.id, jsonb_build_object(
    'to', u.email, 'template', 'data_export_ready', 'locale', private.mail_locale(u.id),
    'variables', jsonb_build_object('agency_name', a.name, 'link', a.portal_url || '/compte', 'expires_at', export.expires_at, 'left_out', export.left_out))
  from public.agency a cross join auth.users u where u.id = export.person_id;
  perform private.record_action('data_export.ready', m.client_id, null, export.id, '{}', export.person_id, m.display_name)
  from public.client_members m where m.user_id = export.person_id;
end;
$$;

create function private.fail_data_export(data_export_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.data_exports e
  set state = (case when e.attempts >= 3 then 'echec' else 'demandee' end)::public.data_export_state,
      failure = case when e.attempts >= 3 then 'INTERROMPU' end
  where e.id = data_export_id and e.state = 'en_cours';
$$;
grant execute on function
  private.claim_data_export, private.data_export_contents, private.complete_data_export, private.fail_data_export
  to service_role;

create function public.claim_data_export()
returns table (id uuid, person_id uuid)
language sql
set search_path = ''
as $$ select * from private.claim_data_export(); $$;

create function public.data_export_contents(data_export_id uuid)
returns jsonb
language sql
set search_path = ''
as $$ select private.data_export_contents(data_export_id); $$;

create function public.complete_data_export(data_export_id uuid, documents integer, left_out integer, size_bytes bigint, parts integer)
returns void
language sql
set search_path = ''
as $$ select private.complete_data_export(data_export_id, documents, left_out, size_bytes, parts); $$;

create function public.fail_data_export(data_export_id uuid)
returns void
language sql
set search_path = ''
as $$ select private.fail_data_export(data_export_id); $$;

create function private.request_data_export_download(data_export_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_ticket constant text := encode(extensions.gen_random_bytes(24), 'hex');
begin
  insert into private.data_export_tickets (ticket_hash, data_export_id)
  select extensions.digest(new_ticket, 'sha256'), e.id from public.data_exports e
  where e.id = request_data_export_download.data_export_id and e.person_id = private.caller_id()
    and e.state = 'prete' and e.expires_at > now();
  if not found then
    perform private.refuse('DATA_EXPORT_GONE', 'This export is not ready, or not kept any more.');
  end if;
  return new_ticket;
end;
$$;
grant execute on function private.request_data_export_download to authenticated;

create function public.request_data_export_download(data_export_id uuid)
returns text
language sql
set search_path = ''
as $$ select private.request_data_export_download(data_export_id); $$;
grant execute on function public.request_data_export, public.request_data_export_download to authenticated;

create function private.open_data_export(ticket text)
returns jsonb
language sql
security definer
set search_path = ''
as $$
  with opened as (
    delete from private.data_export_tickets t
    where t.ticket_hash = extensions.digest(open_data_export.ticket, 'sha256')
    returning t.data_export_id, t.expires_at
  )
  select jsonb_build_object('size_bytes', e.size_bytes, 'object_keys', (
      select jsonb_agg(concat_ws('/', e.person_id, e.id, lpad(number::text, 4, '0')) order by number)
      from generate_series(1, e.parts) as number
    ))
  from opened o join public.data_exports e on e.id = o.data_export_id
  where o.expires_at > now() and e.state = 'prete' and e.expires_at > now();
$$;
grant execute on function private.open_data_export to service_role;

create function public.open_data_export(ticket text)
returns jsonb
language sql
set search_path = ''
as $$ select private.open_data_export(ticket); $$;

create function private.data_export_would_open(ticket text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (
    select from private.data_export_tickets t
    join public.data_exports e on e.id = t.data_export_id
    where t.ticket_hash = extensions.digest(data_export_would_open.ticket, 'sha256') and t.expires_at > now()
      and e.state = 'prete' and e.expires_at > now()
  );
$$;
grant execute on function private.data_export_would_open to service_role;

create function public.data_export_would_open(ticket text)
returns boolean
language sql
stable
set search_path = ''
as $$ select private.data_export_would_open(ticket); $$;
comment on function public.data_export_would_open is 'Asked before a browser is sent to the download; the ticket stays good.';
grant execute on function
  public.claim_data_export, public.data_export_contents, public.complete_data_export, public.fail_data_export, public.open_data_export, public.data_export_would_open
  to service_role;

create function private.sweep_data_exports()
returns void
language sql
security definer
set search_path = ''
as $$
  update public.data_exports e set state = 'expiree' where e.state = 'prete' and e.expires_at <= now();
  delete from private.data_export_tickets t where t.expires_at <= now();
$$;
insert into private.scheduled_jobs (name, schedule, command)
values ('sweep-data-exports', '23 * * * *', 'select private.sweep_data_exports()');
insert into private.scheduled_jobs (name, schedule, function_name)
values ('build-data-export', '* * * * *', 'build-data-export');

alter table public.data_exports enable row level security;
grant select (id, person_id, state, requested_at, failure, documents, left_out, size_bytes, ready_at, expires_at) on public.data_exports to authenticated;

create policy data_exports_select_person on public.data_exports
  for select to authenticated
  using (person_id = (select private.caller_id()));

create policy exports_objects_select_person on storage.objects
  for select to authenticated
  using (
    bucket_id = 'exports'
    and exists (
      select 1 from public.data_exports e
      where e.id::text = split_part(objects.name, '/', 2) and e.state = 'prete' and e.expires_at > now()
    )
  );

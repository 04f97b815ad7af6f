-- What every later migration stands on: extensions, the schema `private` no API exposes,
-- and privileges that start from nothing, so that each grant below is a decision.

create extension if not exists pgcrypto with schema extensions;
create extension if not exists citext with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;

create schema private;
revoke all on schema private from public;
grant usage on schema private to authenticated, service_role;

alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke execute on functions from public, anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;
alter default privileges in schema private revoke execute on functions from public;

-- The one way the database refuses: a stable code in `detail`, which the apps turn into a sentence.
create function private.refuse(code text, message text, state text default 'P0001', hint text default null)
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = state, message = message, detail = 'DOSSIER_' || code, hint = coalesce(hint, '');
end;
$$;
grant execute on function private.refuse to authenticated, service_role;

-- What must not change says so in its trigger: (code, message[, state]).
create function private.refuse_change()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.refuse(tg_argv[0], tg_argv[1], coalesce(tg_argv[2], 'P0001'));
  return null;
end;
$$;

create function private.touch_row()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.updated_at := now();
  new.revision := old.revision + 1;
  return new;
end;
$$;
comment on function private.touch_row is
  'Numbers each state of a row, so that an update can name the revision it read and learn that another came first.';

-- `unaccent` is only stable because its dictionary may change; ours does not.
create function private.searchable(value text)
returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select lower(extensions.unaccent('extensions.unaccent', value));
$$;
grant execute on function private.searchable to authenticated, service_role;

create function private.slug(value text)
returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select trim(both '_' from regexp_replace(private.searchable(value), '[^a-z0-9]+', '_', 'g'));
$$;

-- How a person is called, wherever they are: on screens, in mails and in the history.
create function private.person_name(value text)
returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select trim(regexp_replace(normalize(value, nfc), '[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+', ' ', 'g'));
$$;

create function private.is_person_name(value text)
returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select value = private.person_name(value) and length(value) between 1 and 120
    and value !~ '[[:cntrl:]\u0080-\u009F\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0<>]'
    and position('://' in value) = 0;
$$;
comment on function private.is_person_name is
  'Nothing that turns the direction of the text, hides, or reads as a tag or an address. The apps check it with `displayNameSchema`.';
grant execute on function private.person_name, private.is_person_name to authenticated, service_role;

create function private.prepare_display_name()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.display_name := private.person_name(new.display_name);
  if private.is_person_name(new.display_name) is not true then
    perform private.refuse(
      'DISPLAY_NAME_INVALID', 'A name has 1 to 120 characters, and no invisible one, no < or >, no address.', '23514'
    );
  end if;
  return new;
end;
$$;

-- What a scheduler runs. On hosted Supabase the last migration hands these rows to `pg_cron`;
-- the embedded stack reads them itself.
create table private.scheduled_jobs (
  name text primary key,
  schedule text not null,
  command text,
  function_name text,
  constraint scheduled_jobs_run_one_thing check (num_nonnulls(command, function_name) = 1)
);
comment on table private.scheduled_jobs is 'Either an SQL command or the name of an edge function, at a cron time.';

create table public.agency (
  only_one boolean primary key default true,
  name text not null default 'Mon agence',
  portal_url text not null default 'http://127.0.0.1:5174',
  hub_url text not null default 'http://127.0.0.1:5173',
  locale text not null default 'fr',
  color text not null default '#1f5f4f',
  logo_key text,
  maintenance boolean not null default false,
  maintenance_message text not null default '',
  client_storage_bytes bigint,
  constraint agency_is_alone check (only_one),
  constraint agency_name_is_given check (length(trim(name)) between 1 and 120),
  constraint agency_portal_url_is_web check (portal_url ~ '^https?://[^\s/]+[^\s]*[^/\s]$'),
  constraint agency_hub_url_is_web check (hub_url ~ '^https?://[^\s/]+[^\s]*[^/\s]$'),
  constraint agency_locale_is_known check (locale in ('fr', 'en')),
  constraint agency_color_is_hex check (color ~ '^#[0-9a-f]{6}$'),
  constraint agency_logo_is_a_key check (logo_key ~ '^[0-9a-f-]{36}\.(png|jpg|webp)$'),
  constraint agency_maintenance_message_is_short check (length(maintenance_message) <= 2000),
  constraint agency_client_storage_is_positive check (client_storage_bytes > 0)
);
comment on column public.agency.client_storage_bytes is 'How much one client''s files may take together; null for no limit.';
comment on table public.agency is 'One deployment, one agency.';
insert into public.agency default values;
alter table public.agency enable row level security;
grant select (name, locale, color, logo_key, maintenance, maintenance_message) on public.agency to anon;
grant select on public.agency to authenticated, service_role;
grant update (
  name, portal_url, hub_url, locale, color, logo_key, maintenance, maintenance_message, client_storage_bytes
) on public.agency to authenticated;

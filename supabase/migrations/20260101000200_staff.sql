-- The agency's own people and the question every policy asks about them: which role has the caller?
-- Roles and folders, not screens, decide what staff may do.

create type public.staff_role as enum (
  'operator', 'commercial', 'manager', 'assistante', 'planificateur', 'facturation'
);

create table public.staff (
  user_id uuid primary key references auth.users (id) on delete cascade,
  role public.staff_role not null,
  display_name text not null,
  email extensions.citext not null,
  clients_root text,
  locale text not null default 'fr',
  limited_to_clients boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint staff_display_name_is_a_name check (private.is_person_name(display_name)),
  constraint staff_clients_root_is_a_path check (length(clients_root) between 1 and 500 and clients_root !~ '[[:cntrl:]]'),
  constraint staff_locale_is_known check (locale in ('fr', 'en')),
  constraint staff_operator_reaches_every_client check (role <> 'operator' or not limited_to_clients)
);
comment on column public.staff.limited_to_clients is 'Reaches the clients of `staff_clients` and no other.';
comment on column public.staff.clients_root is
  'Folder on this person''s own computer that holds the clients'' folders, for the link that opens Cursor.';

create trigger staff_display_name_is_prepared
  before insert or update of display_name on public.staff
  for each row execute function private.prepare_display_name();

create function private.staff_role()
returns public.staff_role
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.caller_id();
begin
  return (select s.role from public.staff s where s.user_id = caller and s.disabled_at is null);
end;
$$;
grant execute on function private.staff_role to authenticated, service_role;

create function private.has_role(variadic roles public.staff_role[])
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return coalesce(private.staff_role() = any (roles), false);
end;
$$;
grant execute on function private.has_role to authenticated, service_role;

create function private.is_staff()
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return private.staff_role() is not null;
end;
$$;
grant execute on function private.is_staff to authenticated, service_role;

create function private.name_heard(name text)
returns text
language sql
immutable parallel safe
set search_path = ''
as $$
  select nullif(regexp_replace(private.searchable(normalize(name, nfkc)), '[^[:alnum:]]+', '', 'g'), '');
$$;
comment on function private.name_heard is 'Names that differ by case, accents, spaces or signs are one to who reads in passing.';

create function private.refuse_name_of_the_agency(name text, address extensions.citext)
returns void
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  heard constant text := private.name_heard(name);
begin
  if heard in ('dossier', (select private.name_heard(a.name) from public.agency a)) or exists (
    select from public.staff s
    where s.disabled_at is null and private.name_heard(s.display_name) = heard and s.email operator(extensions.<>) address
  ) then
    perform private.refuse('NAME_OF_THE_AGENCY', 'The agency or a person of it is called so: a client needs another name.', '23514');
  end if;
end;
$$;
comment on function private.refuse_name_of_the_agency is
  'A client does not sign as the agency; a person of both, known by the address, is called the same on both sides.';

create function private.keep_an_operator()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- Two operators who withdraw each other's access at once take turns, so that the second finds the first gone.
  perform pg_advisory_xact_lock(hashtextextended('staff_keeps_an_operator', 0));
  if not exists (select 1 from public.staff where role = 'operator' and disabled_at is null) then
    perform private.refuse('LAST_OPERATOR', 'The agency needs one operator who can log in.');
  end if;
  return null;
end;
$$;
create constraint trigger staff_keeps_an_operator
  after update of role, disabled_at or delete on public.staff
  deferrable initially immediate
  for each row when (old.role = 'operator' and old.disabled_at is null)
  execute function private.keep_an_operator();

alter table public.staff enable row level security;
grant select on public.staff to authenticated, service_role;
grant update (display_name, clients_root, locale, role, limited_to_clients, disabled_at) on public.staff to authenticated;

create policy staff_select_staff on public.staff
  for select to authenticated
  using ((select private.is_staff()));

create policy staff_update_self_or_operator on public.staff
  for update to authenticated
  using ((user_id = (select private.caller_id()) and (select private.is_staff())) or (select private.has_role('operator')))
  with check ((user_id = (select private.caller_id()) and (select private.is_staff())) or (select private.has_role('operator')));

create function private.refuse_own_promotion()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not private.has_role('operator') then
    perform private.refuse('OPERATOR_ONLY', 'Only an operator changes a role or an access.', '42501');
  end if;
  return new;
end;
$$;
create trigger staff_role_is_given_by_operator
  before update of role, limited_to_clients, disabled_at on public.staff
  for each row
  when ((old.role, old.limited_to_clients, old.disabled_at) is distinct from (new.role, new.limited_to_clients, new.disabled_at))
  execute function private.refuse_own_promotion();

create policy agency_select_anyone on public.agency
  for select to anon, authenticated
  using (true);

create policy agency_update_operator on public.agency
  for update to authenticated
  using ((select private.has_role('operator')))
  with check ((select private.has_role('operator')));

-- The folders of a client, as data: the only place that says what a client sees, what may be in the cloud,
-- and which staff role opens what. Policies, both apps and the sync read it.

create type public.folder_visibility as enum ('never', 'when_marked', 'always');

create table public.folders (
  name text primary key,
  position smallint not null unique,
  in_cloud boolean not null,
  client_visibility public.folder_visibility not null,
  client_may_add boolean not null,
  staff_readers public.staff_role[] not null,
  staff_writers public.staff_role[] not null,
  constraint folders_bmad_stays_local check (name <> '_bmad' or not in_cloud),
  constraint folders_local_are_hidden check (in_cloud or (client_visibility = 'never' and not client_may_add)),
  constraint folders_hidden_take_nothing_from_clients check (client_visibility <> 'never' or not client_may_add),
  constraint folders_writers_read check (staff_writers <@ staff_readers),
  constraint folders_operator_does_everything check (not in_cloud or 'operator' = any (staff_writers))
);
comment on column public.folders.client_visibility is
  'never: the agency alone; when_marked: what the agency marked visible and what the client gave; always: everything.';

insert into public.folders (position, name, in_cloud, client_visibility, client_may_add, staff_readers, staff_writers) values
  (1, 'documents', true, 'when_marked', true,
   '{operator,manager,commercial,assistante,planificateur}', '{operator,manager,commercial,assistante}'),
  (2, 'assets', true, 'always', true,
   '{operator,manager,commercial,assistante,planificateur}', '{operator,manager,commercial,assistante}'),
  (3, 'visios', true, 'always', false,
   '{operator,manager,commercial,assistante,planificateur}', '{operator,manager,assistante,planificateur}'),
  (4, 'chat', true, 'always', false, '{operator,manager,assistante}', '{operator}'),
  (5, 'factures', true, 'when_marked', false, '{operator,manager,facturation}', '{operator,facturation}'),
  (6, '_private', true, 'never', false, '{operator,manager}', '{operator,manager}'),
  (7, '_bmad', false, 'never', false, '{operator}', '{}');

create function private.staff_readable_folders()
returns text[]
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  held constant public.staff_role := private.staff_role();
begin
  return (select coalesce(array_agg(name), '{}') from public.folders where in_cloud and held = any (staff_readers));
end;
$$;

create function private.staff_writable_folders()
returns text[]
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  held constant public.staff_role := private.staff_role();
begin
  return (select coalesce(array_agg(name), '{}') from public.folders where in_cloud and held = any (staff_writers));
end;
$$;

create function private.client_visible_folders(visibility public.folder_visibility)
returns text[]
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return (
    select coalesce(array_agg(name), '{}') from public.folders where in_cloud and client_visibility = visibility
  );
end;
$$;

create function private.client_addable_folders()
returns text[]
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return (
    select coalesce(array_agg(name), '{}') from public.folders where in_cloud and client_may_add
  );
end;
$$;
grant execute on function
  private.staff_readable_folders, private.staff_writable_folders,
  private.client_visible_folders, private.client_addable_folders
  to authenticated, service_role;

alter table public.folders enable row level security;
grant select on public.folders to authenticated, service_role;

create policy folders_select_reader on public.folders
  for select to authenticated
  using (
    (select private.is_staff())
    or (client_visibility <> 'never' and cardinality((select private.client_ids())::uuid[]) > 0)
  );

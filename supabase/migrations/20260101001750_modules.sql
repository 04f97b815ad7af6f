-- What the home of One shows a client. A module is presentation: it hides an entry of the portal,
-- while the folders and the policies of each table decide what may be read.

create table public.modules (
  name text primary key,
  position smallint not null unique,
  on_by_default boolean not null default true
);
insert into public.modules (position, name) values (1, 'documents'), (2, 'assets'), (3, 'parcours'), (4, 'activite');

create table public.client_modules (
  client_id uuid not null references public.clients (id) on delete cascade,
  module text not null references public.modules (name),
  created_at timestamptz not null default now(),
  primary key (client_id, module)
);
comment on table public.client_modules is 'A row is a module switched on for a client.';
create index client_modules_module_idx on public.client_modules (module);

create function private.open_default_modules()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.client_modules (client_id, module)
  select new.id, m.name from public.modules m
  where m.on_by_default and not exists (select 1 from public.client_modules cm where cm.client_id = new.id);
  return null;
end;
$$;
create trigger clients_of_one_have_modules
  after insert or update of parcours on public.clients
  for each row when (new.parcours = 'one')
  execute function private.open_default_modules();

create trigger client_modules_need_an_open_client
  before insert on public.client_modules
  for each row execute function private.refuse_closed_client();
create trigger client_modules_stay_with_a_closed_client
  before delete on public.client_modules
  for each row execute function private.refuse_removal_from_closed_client();
create trigger client_modules_client_is_told
  after insert or delete on public.client_modules
  for each row execute function private.tell_client_of_parcours();

create function private.record_module_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select 1 from public.clients where id = coalesce(new.client_id, old.client_id)) then
    perform private.record_action(
      case tg_op when 'INSERT' then 'module.switched_on' else 'module.switched_off' end,
      coalesce(new.client_id, old.client_id), null, null, jsonb_build_object('name', coalesce(new.module, old.module))
    );
  end if;
  return null;
end;
$$;
comment on function private.record_module_change is 'Switched by hand; a graduation has its own line.';
create trigger client_modules_changes_are_recorded
  after insert or delete on public.client_modules
  for each row when (current_user = 'authenticated')
  execute function private.record_module_change();

alter publication supabase_realtime add table public.client_modules;

alter table public.modules enable row level security;
grant select on public.modules to authenticated;
create policy modules_select_reader on public.modules
  for select to authenticated
  using ((select private.is_staff()) or cardinality((select private.client_ids())::uuid[]) > 0);

alter table public.client_modules enable row level security;
grant select, delete, insert (client_id, module) on public.client_modules to authenticated;

create policy client_modules_select_reader on public.client_modules
  for select to authenticated
  using (
    client_id = any ((select private.readable_client_ids())::uuid[])
    or (select private.sees_every_client())
    or client_id = any ((select private.staff_client_ids())::uuid[])
  );
create policy client_modules_insert_manager on public.client_modules
  for insert to authenticated
  with check (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy client_modules_delete_manager on public.client_modules
  for delete to authenticated
  using (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

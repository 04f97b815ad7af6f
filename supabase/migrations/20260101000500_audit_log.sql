-- What happened, by whom, for good. Written by the database in the transaction that did it,
-- never by an app; nobody changes or removes a line.

create table public.audit_log (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_kind text not null,
  actor_name text not null,
  action text not null,
  client_id uuid,
  client_nom text,
  folder text,
  subject_id uuid,
  details jsonb not null default '{}',
  constraint audit_log_actor_kind_is_known check (actor_kind in ('staff', 'member', 'system')),
  constraint audit_log_action_is_a_code check (action ~ '^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$')
);
comment on column public.audit_log.client_id is 'No foreign key: a line outlives the client it speaks of.';
create index audit_log_client_idx on public.audit_log (client_id, id desc);
create index audit_log_folder_idx on public.audit_log (folder, id desc);

create function private.caller_name(client_id uuid)
returns text
language sql
stable security definer
set search_path = ''
as $$
  select coalesce(
    (select s.display_name from public.staff s where s.user_id = (select auth.uid()) and s.disabled_at is null),
    (select m.display_name from public.client_members m where m.user_id = (select auth.uid()) and m.client_id = caller_name.client_id),
    (select s.display_name from public.staff s where s.user_id = (select auth.uid())),
    'Dossier'
  );
$$;
comment on function private.caller_name is 'As this client knows the caller: what one client calls them is no business of another.';
grant execute on function private.caller_name to authenticated, service_role;

create function private.actor_kind(person uuid, client_id uuid)
returns text
language sql
stable security definer
set search_path = ''
as $$
  select case
    when person is null then 'system'
    when exists (select from public.staff s where s.user_id = person and s.disabled_at is null) then 'staff'
    when exists (select from public.client_members m where m.user_id = person and m.client_id = actor_kind.client_id) then 'member'
    when exists (select from public.staff s where s.user_id = person) then 'staff'
    else 'member'
  end;
$$;
comment on function private.actor_kind is 'Whose side a person is on, as names may be alike: kept with the name wherever the name is kept.';

create function private.record_action(
  action text, client_id uuid, folder text, subject_id uuid, details jsonb default '{}', actor uuid default auth.uid(),
  actor_name text default null
)
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.audit_log (actor_id, actor_kind, actor_name, action, client_id, client_nom, folder, subject_id, details)
  values (
    actor, private.actor_kind(actor, client_id), coalesce(actor_name, private.caller_name(client_id)), action,
    client_id, (select nom from public.clients where id = client_id), folder, subject_id, details
  );
$$;

create trigger audit_log_is_final
  before update on public.audit_log
  for each row execute function private.refuse_change('HISTORY_IS_FINAL', 'The audit log is written once and never changed.', '42501');

create function private.keep_history()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if old.client_id is null
    or current_setting('dossier.erased_client', true) is distinct from old.client_id::text
    or exists (select 1 from public.clients where id = old.client_id) then
    perform private.refuse('HISTORY_IS_FINAL', 'The audit log is written once and never changed.', '42501');
  end if;
  return old;
end;
$$;
comment on function private.keep_history is
  'One narrow door: the lines of a client go when it is erased (GDPR, article 17), in that transaction and once its row is gone.';
create trigger audit_log_is_kept
  before delete on public.audit_log
  for each row execute function private.keep_history();
create trigger audit_log_is_not_emptied
  before truncate on public.audit_log
  for each statement execute function private.refuse_change('HISTORY_IS_FINAL', 'The audit log is written once and never changed.', '42501');

create function private.record_client_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    -- An import is one act and one line, which `finish_client_import` writes.
    if not exists (select from public.client_follow_ups f where f.client_id = new.id and f.import_id is not null) then
      perform private.record_action('client.created', new.id, null, new.id);
    end if;
  elsif old.statut is distinct from new.statut then
    perform private.record_action(
      'client.statut_changed', new.id, null, new.id, jsonb_build_object('from', old.statut, 'to', new.statut)
    );
  elsif (
    old.nom, old.email, old.telephone, old.entreprise, old.parcours,
    old.siren, old.siret, old.numero_tva, old.secteur, old.langue, old.contact_nom, old.adresse_rue,
    old.adresse_complement, old.adresse_code_postal, old.adresse_ville, old.adresse_pays, old.site_web, old.liens
  ) is distinct from (
    new.nom, new.email, new.telephone, new.entreprise, new.parcours,
    new.siren, new.siret, new.numero_tva, new.secteur, new.langue, new.contact_nom, new.adresse_rue,
    new.adresse_complement, new.adresse_code_postal, new.adresse_ville, new.adresse_pays, new.site_web, new.liens
  ) then
    perform private.record_action('client.updated', new.id, null, new.id);
  end if;
  return null;
end;
$$;
create trigger clients_changes_are_recorded
  after insert or update on public.clients
  for each row execute function private.record_client_change();

create function private.record_follow_up_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if old.owner_id is distinct from new.owner_id then
    perform private.record_action('client.owner_changed', new.client_id, null, new.client_id, jsonb_build_object(
      'name', (select display_name from public.staff where user_id = new.owner_id)
    ));
  end if;
  if old.tags is distinct from new.tags then
    perform private.record_action(
      'client.tags_changed', new.client_id, null, new.client_id, jsonb_build_object('tags', to_jsonb(new.tags))
    );
  end if;
  return null;
end;
$$;
create trigger client_follow_ups_changes_are_recorded
  after update of tags, owner_id on public.client_follow_ups
  for each row execute function private.record_follow_up_change();

create function private.record_member_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform private.record_action(
      'member.joined', new.client_id, null, new.user_id, jsonb_build_object('name', new.display_name), new.user_id, new.display_name
    );
  elsif tg_op = 'UPDATE' then
    perform private.record_action(
      'member.renamed', new.client_id, null, new.user_id,
      jsonb_build_object('from', old.display_name, 'name', new.display_name), auth.uid(),
      case when auth.uid() = new.user_id then old.display_name end
    );
  elsif exists (select 1 from public.clients where id = old.client_id) then
    perform private.record_action(
      'member.removed', old.client_id, null, old.user_id, jsonb_build_object('name', old.display_name)
    );
  end if;
  return null;
end;
$$;
create trigger client_members_changes_are_recorded
  after insert or delete on public.client_members
  for each row execute function private.record_member_change();
create trigger client_members_renames_are_recorded
  after update of display_name on public.client_members
  for each row when (old.display_name is distinct from new.display_name)
  execute function private.record_member_change();

create function private.record_staff_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.record_action(
    case tg_op when 'INSERT' then 'staff.joined' else 'staff.access_changed' end, null, null, new.user_id,
    jsonb_build_object('name', new.display_name, 'role', new.role, 'disabled', new.disabled_at is not null)
  );
  return null;
end;
$$;
create trigger staff_changes_are_recorded
  after insert or update of role, limited_to_clients, disabled_at on public.staff
  for each row execute function private.record_staff_change();

create function private.record_staff_rename()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.record_action(
    'staff.renamed', null, null, new.user_id, jsonb_build_object('from', old.display_name, 'name', new.display_name), auth.uid(),
    case when auth.uid() = new.user_id then old.display_name end
  );
  return null;
end;
$$;
create trigger staff_renames_are_recorded
  after update of display_name on public.staff
  for each row when (old.display_name is distinct from new.display_name)
  execute function private.record_staff_rename();

create function private.limit_staff(user_id uuid, client_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  person public.staff;
begin
  if not private.has_role('operator') then
    perform private.refuse('OPERATOR_ONLY', 'Only an operator says whom a person of the agency reaches.', '42501');
  end if;
  select * into person from public.staff s where s.user_id = limit_staff.user_id for update;
  if not found then
    perform private.refuse('NOT_FOUND', 'There is no such person.');
  elsif person.role = 'operator' and client_ids is not null then
    perform private.refuse('OPERATOR_NOT_LIMITED', 'An operator reaches every client.');
  end if;
  update public.staff s set limited_to_clients = client_ids is not null where s.user_id = limit_staff.user_id;
  delete from public.staff_clients sc
  where sc.user_id = limit_staff.user_id and (client_ids is null or sc.client_id <> all (client_ids));
  insert into public.staff_clients (user_id, client_id)
  select limit_staff.user_id, c.id from public.clients c where c.id = any (client_ids)
  on conflict do nothing;
  perform private.record_action('staff.limited', null, null, limit_staff.user_id,
    jsonb_build_object('name', person.display_name, 'count', cardinality(client_ids)));
end;
$$;
comment on function private.limit_staff is 'To these clients and no other; null lifts the limit.';
grant execute on function private.limit_staff to authenticated;

create function public.limit_staff(user_id uuid, client_ids uuid[])
returns void
language sql
set search_path = ''
as $$
  select private.limit_staff(user_id, coalesce(client_ids, '{}'));
$$;

create function public.lift_staff_limit(user_id uuid)
returns void
language sql
set search_path = ''
as $$
  select private.limit_staff(user_id, null);
$$;
grant execute on function public.limit_staff, public.lift_staff_limit to authenticated;

create function private.change_client_statut(client_id uuid, statut public.client_statut, expected_revision integer)
returns public.clients
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.clients;
begin
  if not private.has_role('operator', 'manager') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager changes the statut of a client.', '42501');
  end if;
  update public.clients c set statut = change_client_statut.statut
  where c.id = change_client_statut.client_id and c.revision = expected_revision and private.staff_reaches(c.id)
  returning * into target;
  if not found then
    -- Not 40001: PostgREST takes that for a transaction worth repeating, and repeats it.
    perform private.refuse('CHANGED_MEANWHILE', 'This client was changed meanwhile: reload it and try again.', 'PT409');
  end if;
  return target;
end;
$$;
grant execute on function private.change_client_statut to authenticated;

create function public.change_client_statut(client_id uuid, statut public.client_statut, expected_revision integer)
returns public.clients
language sql
set search_path = ''
as $$
  select private.change_client_statut(client_id, statut, expected_revision);
$$;
grant execute on function public.change_client_statut to authenticated;

alter table public.audit_log enable row level security;
grant select on public.audit_log to authenticated, service_role;

create function private.record_agency_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.maintenance is distinct from old.maintenance then
    perform private.record_action(case when new.maintenance then 'agency.portal_closed' else 'agency.portal_opened' end, null, null, null);
  end if;
  if (to_jsonb(new) - array['maintenance', 'maintenance_message']) is distinct from (to_jsonb(old) - array['maintenance', 'maintenance_message'])
  then
    perform private.record_action('agency.changed', null, null, null);
  end if;
  return null;
end;
$$;
create trigger agency_changes_are_recorded
  after update on public.agency
  for each row when (auth.uid() is not null)
  execute function private.record_agency_change();

create policy audit_log_select_staff on public.audit_log
  for select to authenticated
  using (
    (
      (select private.has_role('operator', 'manager'))
      or (client_id is not null and folder = any ((select private.staff_readable_folders())::text[]))
    )
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

-- One row a person and an event: what the bell shows. Written by the transaction that caused it.
-- The person may mark it read and nothing else.

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  recipient_id uuid not null references auth.users (id) on delete cascade,
  kind text not null,
  client_id uuid references public.clients (id) on delete cascade,
  document_id uuid,
  details jsonb not null default '{}',
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  mailed_at timestamptz,
  constraint notifications_kind_is_known check (
    kind in (
      'document_received', 'document_shared', 'document_updated', 'invitation_accepted', 'reminder_due', 'closure_requested',
      'etape_started', 'etape_asks', 'client_graduated', 'graduation_reverted'
    )
  )
);
create index notifications_recipient_idx on public.notifications (recipient_id, created_at desc, id desc);
create index notifications_unread_idx on public.notifications (recipient_id) where read_at is null;
create index notifications_unmailed_idx on public.notifications (created_at) where mailed_at is null and read_at is null;
create index notifications_client_idx on public.notifications (client_id);
create index notifications_document_idx on public.notifications (document_id);

create function private.notify_staff(kind text, folder text, client_id uuid, document_id uuid, details jsonb, except_user uuid default auth.uid())
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.notifications (recipient_id, kind, client_id, document_id, details)
  select s.user_id, notify_staff.kind, notify_staff.client_id, notify_staff.document_id, notify_staff.details
  from public.staff s
  where s.disabled_at is null
    and s.user_id is distinct from except_user
    and (not s.limited_to_clients or exists (
      select 1 from public.staff_clients sc where sc.user_id = s.user_id and sc.client_id = notify_staff.client_id
    ))
    and (notify_staff.folder is null and s.role in ('operator', 'manager')
      or exists (select 1 from public.folders f where f.name = notify_staff.folder and s.role = any (f.staff_readers)));
$$;

create function private.notify_members(kind text, client_id uuid, document_id uuid, details jsonb, except_user uuid default auth.uid())
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.notifications (recipient_id, kind, client_id, document_id, details)
  select m.user_id, notify_members.kind, notify_members.client_id, notify_members.document_id, notify_members.details
  from public.client_members m
  where m.client_id = notify_members.client_id and m.user_id is distinct from except_user;
$$;

alter table public.notifications enable row level security;
grant select on public.notifications to authenticated, service_role;
grant update (read_at) on public.notifications to authenticated;

create policy notifications_select_recipient on public.notifications
  for select to authenticated
  using (
    recipient_id = (select private.viewer_id())
    and (
      client_id is null
      or client_id = any ((select private.readable_client_ids())::uuid[])
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  );

create policy notifications_update_recipient on public.notifications
  for update to authenticated
  using (
    recipient_id = (select private.caller_id())
    and (
      client_id is null
      or client_id = any ((select private.readable_client_ids())::uuid[])
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  )
  with check (recipient_id = (select private.caller_id()));

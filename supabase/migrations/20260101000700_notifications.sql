-- One row a person and an event: what the bell shows. Written by the transaction that caused it.
-- The person may mark it read and nothing else. Documents that arrive or are shown together, whichever the way, are one
-- event: while its row is unread and not a mail yet, it grows.

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

comment on column public.notifications.document_id is 'The document it tells of, if it is one alone; of several, `details.count` says how many.';

create table public.notification_documents (
  notification_id uuid not null references public.notifications (id) on delete cascade,
  document_id uuid not null,
  name text not null,
  read_at timestamptz,
  primary key (notification_id, document_id)
);
comment on table public.notification_documents is
  'Which documents news of several tells of: what is hidden again is no longer told, and each is new until it is opened.';
create index notification_documents_document_idx on public.notification_documents (document_id);

create function private.count_news(notification_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.notifications n
  set document_id = case when told.count = 1 then told.document_id end,
      details = case when told.count = 1 then n.details - 'count' else (n.details - 'version') || jsonb_build_object('count', told.count) end
        || jsonb_build_object('name', told.name)
  from (
    select count(*), min(nd.document_id::text)::uuid as document_id, min(nd.name) as name
    from public.notification_documents nd where nd.notification_id = count_news.notification_id
  ) as told
  where n.id = count_news.notification_id and told.count > 0;
  if not found then
    delete from public.notifications n where n.id = count_news.notification_id;
  end if;
end;
$$;
comment on function private.count_news is 'One document is told by its name, several by their number; news of none is no news.';

create function private.tell_of_document(person uuid, kind text, client_id uuid, document_id uuid, details jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  news public.notifications;
begin
  select * into news from public.notifications n
  where n.recipient_id = person and n.kind = tell_of_document.kind and n.client_id = tell_of_document.client_id
    and n.read_at is null and n.mailed_at is null and n.created_at > now() - interval '5 minutes'
    and n.details ->> 'folder' is not distinct from tell_of_document.details ->> 'folder'
    and n.details ->> 'author' is not distinct from tell_of_document.details ->> 'author'
    and n.details ->> 'actor_kind' is not distinct from tell_of_document.details ->> 'actor_kind'
  order by n.created_at desc limit 1
  for update;
  if news.id is null then
    insert into public.notifications (recipient_id, kind, client_id, details)
    values (person, kind, client_id, details)
    returning * into news;
  elsif news.created_at < now() or news.document_id is not distinct from tell_of_document.document_id then
    -- Once a transaction is enough: a thousand versions of an indexed row in one are slow to walk.
    update public.notifications n set created_at = clock_timestamp(), details = n.details || tell_of_document.details
    where n.id = news.id;
  end if;
  insert into public.notification_documents as nd (notification_id, document_id, name)
  values (news.id, document_id, coalesce(details ->> 'name', ''))
  on conflict on constraint notification_documents_pkey do update set name = excluded.name, read_at = null;
  perform private.count_news(news.id);
end;
$$;
comment on function private.tell_of_document is
  'News of the same kind, folder and author grows for as long as `private.mail_news` lets it wait: five minutes after the last.';

create function private.tell(people uuid[], kind text, client_id uuid, document_id uuid, details jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if kind in ('document_received', 'document_shared') then
    perform private.tell_of_document(person, kind, client_id, document_id, details) from unnest(people) as person;
  else
    insert into public.notifications (recipient_id, kind, client_id, document_id, details)
    select person, tell.kind, tell.client_id, tell.document_id, tell.details from unnest(people) as person;
  end if;
end;
$$;

create function private.withdraw_news(document_id uuid, kinds text[] default null, read_too boolean default false)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  shrunk uuid;
begin
  for shrunk in
    delete from public.notification_documents nd using public.notifications n
    where nd.document_id = withdraw_news.document_id and n.id = nd.notification_id
      and (kinds is null or n.kind = any (kinds)) and (read_too or n.read_at is null)
    returning nd.notification_id
  loop
    perform private.count_news(shrunk);
  end loop;
  delete from public.notifications n
  where n.document_id = withdraw_news.document_id
    and (kinds is null or n.kind = any (kinds)) and (read_too or n.read_at is null);
end;
$$;

create function private.notify_staff(kind text, folder text, client_id uuid, document_id uuid, details jsonb, except_user uuid default auth.uid())
returns void
language sql
security definer
set search_path = ''
as $$
  select private.tell(array(
    select s.user_id
    from public.staff s
    where s.user_id is distinct from except_user
      and private.person_reaches(s.user_id, notify_staff.client_id)
      and (notify_staff.folder is null and s.role in ('operator', 'manager')
        or exists (select 1 from public.folders f where f.name = notify_staff.folder and s.role = any (f.staff_readers)))
  ), kind, client_id, document_id, details || jsonb_build_object('actor_kind', private.actor_kind(except_user, client_id)));
$$;

create function private.notify_members(kind text, client_id uuid, document_id uuid, details jsonb, except_user uuid default auth.uid())
returns void
language sql
security definer
set search_path = ''
as $$
  select private.tell(array(
    select m.user_id from public.client_members m
    where m.client_id = notify_members.client_id and m.user_id is distinct from except_user
  ), kind, client_id, document_id, details);
$$;

create function private.finish_reading_news()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.notifications n set read_at = new.read_at
  where n.id = new.notification_id and n.read_at is null
    and not exists (select 1 from public.notification_documents nd where nd.notification_id = n.id and nd.read_at is null);
  return null;
end;
$$;
create trigger notification_documents_all_read_is_news_read
  after update of read_at on public.notification_documents
  for each row when (new.read_at is not null)
  execute function private.finish_reading_news();

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

alter table public.notification_documents enable row level security;
grant select on public.notification_documents to authenticated;
grant update (read_at) on public.notification_documents to authenticated;

create policy notification_documents_select_recipient on public.notification_documents
  for select to authenticated
  using (exists (select 1 from public.notifications n where n.id = notification_id));

create policy notification_documents_update_recipient on public.notification_documents
  for update to authenticated
  using (
    exists (select 1 from public.notifications n where n.id = notification_id and n.recipient_id = (select private.caller_id()))
  )
  with check (
    exists (select 1 from public.notifications n where n.id = notification_id and n.recipient_id = (select private.caller_id()))
  );

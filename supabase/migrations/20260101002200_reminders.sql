-- What the agency must not forget: a task with a date, or something to look at later, which has none.

create table public.reminders (
  id uuid primary key default gen_random_uuid(),
  titre text not null,
  note text not null default '',
  due_at timestamptz,
  client_id uuid references public.clients (id) on delete cascade,
  document_id uuid references public.documents (id) on delete cascade,
  assignee_id uuid not null default auth.uid() references public.staff (user_id) on delete cascade,
  author_id uuid default auth.uid() references public.staff (user_id) on delete set null,
  done_at timestamptz,
  announced_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint reminders_titre_is_given check (length(trim(titre)) between 1 and 200),
  constraint reminders_note_is_short check (length(note) <= 5000)
);
comment on column public.reminders.due_at is 'Null: "à traiter plus tard", no date.';
comment on column public.reminders.announced_at is 'When the assignee was told that the time has come.';

create index reminders_assignee_idx on public.reminders (assignee_id, due_at, id) where done_at is null;
create index reminders_assignee_done_idx on public.reminders (assignee_id, done_at desc, id);
create index reminders_author_idx on public.reminders (author_id);
create index reminders_client_idx on public.reminders (client_id, due_at);
create index reminders_document_idx on public.reminders (document_id);
create index reminders_due_idx on public.reminders (due_at) where done_at is null and announced_at is null;

create function private.prepare_reminder()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.document_id is not null then
    select d.client_id into new.client_id from public.documents d
    where d.id = new.document_id
      and (
        (tg_op = 'UPDATE' and new.document_id = old.document_id)
        or auth.uid() is null
        or (d.deleted_at is null and d.folder = any (private.staff_readable_folders()))
      );
    if not found then
      perform private.refuse('NOT_FOUND', 'There is no such document.', '42501');
    end if;
  end if;
  -- Who does not reach the client is refused by the policy, and learns nothing of others' reach. A reminder that stays where
  -- it is is not held up by a limit set since.
  if new.client_id is not null
    and (tg_op = 'INSERT' or (new.client_id, new.assignee_id) is distinct from (old.client_id, old.assignee_id))
    and (auth.uid() is null or private.staff_reaches(new.client_id))
    and not private.person_reaches(new.assignee_id, new.client_id) then
    perform private.refuse('OUT_OF_THEIR_REACH', 'This person is limited to other clients.', '23514');
  end if;
  if tg_op = 'INSERT' then
    new.author_id := coalesce(auth.uid(), new.author_id);
    new.announced_at := null;
  elsif new.due_at is distinct from old.due_at then
    new.announced_at := null;
  end if;
  return new;
end;
$$;
create trigger reminders_are_prepared
  before insert or update of due_at, document_id, client_id, assignee_id on public.reminders
  for each row execute function private.prepare_reminder();

create trigger reminders_are_numbered
  before update on public.reminders
  for each row
  when ((old.titre, old.note, old.due_at, old.client_id, old.document_id, old.assignee_id, old.done_at)
    is distinct from (new.titre, new.note, new.due_at, new.client_id, new.document_id, new.assignee_id, new.done_at))
  execute function private.touch_row();

create function private.record_reminder()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.record_action(
    case tg_op when 'INSERT' then 'reminder.created' else 'reminder.done' end, new.client_id, '_private', new.id
  );
  return null;
end;
$$;
comment on function private.record_reminder is 'What is to be remembered of a client stays with those concerned: the line has no words of it.';
create trigger reminders_are_recorded
  after insert on public.reminders
  for each row when (new.client_id is not null)
  execute function private.record_reminder();
create trigger reminders_done_are_recorded
  after update of done_at on public.reminders
  for each row when (new.client_id is not null and old.done_at is null and new.done_at is not null)
  execute function private.record_reminder();

create function private.announce_due_reminders()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  announced integer;
begin
  with due as (
    update public.reminders r set announced_at = now()
    where r.done_at is null and r.announced_at is null and r.due_at <= now()
    returning r.*
  )
  insert into public.notifications (recipient_id, kind, client_id, document_id, details)
  select d.assignee_id, 'reminder_due', d.client_id, d.document_id, jsonb_build_object('reminder_id', d.id, 'name', d.titre)
  from due d
  join public.staff s on s.user_id = d.assignee_id and s.disabled_at is null
  where d.client_id is null or private.person_reaches(d.assignee_id, d.client_id);
  get diagnostics announced = row_count;
  return announced;
end;
$$;
insert into private.scheduled_jobs (name, schedule, command)
values ('announce-due-reminders', '* * * * *', 'select private.announce_due_reminders()');

alter table public.reminders enable row level security;
grant select, delete on public.reminders to authenticated;
grant insert (titre, note, due_at, client_id, document_id, assignee_id) on public.reminders to authenticated;
grant update (titre, note, due_at, client_id, document_id, assignee_id, done_at) on public.reminders to authenticated;

create policy reminders_select_concerned on public.reminders
  for select to authenticated
  using (
    (select private.is_staff())
    and (
      assignee_id = (select private.caller_id())
      or author_id = (select private.caller_id())
      or ((select private.has_role('operator', 'manager')) and (client_id is not null or (select private.sees_every_client())))
    )
    and (
      client_id is null
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  );

create policy reminders_insert_staff on public.reminders
  for insert to authenticated
  with check (
    (select private.is_staff())
    and (
      client_id is null
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  );

create policy reminders_update_concerned on public.reminders
  for update to authenticated
  using (
    (select private.is_staff())
    and (
      assignee_id = (select private.caller_id())
      or author_id = (select private.caller_id())
      or ((select private.has_role('operator', 'manager')) and (client_id is not null or (select private.sees_every_client())))
    )
    and (
      client_id is null
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  )
  with check (
    (select private.is_staff())
    and (
      client_id is null
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  );

create policy reminders_delete_concerned on public.reminders
  for delete to authenticated
  using (
    (select private.is_staff())
    and (
      assignee_id = (select private.caller_id())
      or author_id = (select private.caller_id())
      or (select private.has_role('operator'))
    )
    and (
      client_id is null
      or (select private.sees_every_client())
      or client_id = any ((select private.staff_client_ids())::uuid[])
    )
  );

alter publication supabase_realtime add table public.reminders;

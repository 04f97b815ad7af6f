-- Which news reach a person by mail as well as by the bell, and the mail that gathers them.

create table public.notification_preferences (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  kind text not null,
  by_mail boolean not null,
  primary key (user_id, kind),
  constraint notification_preferences_kind_is_known check (
    kind in (
      'document_received', 'document_shared', 'document_updated', 'invitation_accepted', 'reminder_due', 'closure_requested',
      'etape_started', 'etape_asks', 'client_graduated', 'graduation_reverted'
    )
  )
);
comment on table public.notification_preferences is
  'No line: a client gets mail, staff does not, except for what cannot wait (see `private.wants_mail`).';

create function private.wants_mail(person uuid, kind text)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select coalesce(
    (select p.by_mail from public.notification_preferences p where p.user_id = person and p.kind = wants_mail.kind),
    wants_mail.kind = 'closure_requested' or not exists (select from public.staff s where s.user_id = person)
  );
$$;

create function private.mail_news()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  mailed integer;
begin
  with ripe as (
    update public.notifications n set mailed_at = now()
    where n.mailed_at is null and n.read_at is null
      and n.created_at < now() - interval '5 minutes' and n.created_at > now() - interval '2 days'
    returning n.*
  ),
  wanted as (
    select r.*, c.nom as client_nom from ripe r
    left join public.clients c on c.id = r.client_id
    where private.wants_mail(r.recipient_id, r.kind) and (c.id is null or c.statut <> 'suspendu')
  )
  insert into public.outbox (kind, idempotency_key, payload)
  select 'mail', 'news:' || w.recipient_id || ':' || extract(epoch from now()), jsonb_build_object(
    'to', u.email, 'template', 'news', 'locale', private.mail_locale(w.recipient_id),
    'variables', jsonb_build_object(
      'agency_name', a.name,
      'person_name', coalesce(s.display_name, max(m.display_name), ''),
      'link', case when s.user_id is null then a.portal_url || '/nouveautes' else a.hub_url end,
      'preferences_link', case when s.user_id is null then a.portal_url || '/compte' else a.hub_url || '/settings' end,
      'count', count(*),
      'news', jsonb_path_query_array(
        jsonb_agg(
          jsonb_build_object('kind', w.kind, 'name', w.details ->> 'name', 'author', w.details ->> 'author', 'count', w.details -> 'count')
            || case when w.details ->> 'actor_kind' = 'member' then jsonb_build_object('client', w.client_nom) else '{}' end
          order by w.created_at desc
        ),
        '$[0 to 19]')
    ))
  from wanted w
  join auth.users u on u.id = w.recipient_id
  cross join public.agency a
  left join public.staff s on s.user_id = w.recipient_id and s.disabled_at is null
  left join lateral (
    select cm.display_name from public.client_members cm where cm.user_id = w.recipient_id and cm.client_id = w.client_id
  ) m on true
  where m.display_name is not null
    or (s.user_id is not null and (w.client_id is null or private.person_reaches(w.recipient_id, w.client_id)))
  group by w.recipient_id, u.email, s.user_id, s.display_name, a.name, a.portal_url, a.hub_url;
  get diagnostics mailed = row_count;
  return mailed;
end;
$$;
comment on function private.mail_news is
  'What was not read within five minutes, one mail a person: showing a hundred documents is one mail of one line, and hiding them again none.';
insert into private.scheduled_jobs (name, schedule, command) values ('mail-news', '*/5 * * * *', 'select private.mail_news()');

alter table public.notification_preferences enable row level security;
grant select, insert, update on public.notification_preferences to authenticated;

create policy notification_preferences_select_self on public.notification_preferences
  for select to authenticated
  using (user_id = (select private.viewer_id()));

create policy notification_preferences_insert_self on public.notification_preferences
  for insert to authenticated
  with check (user_id = (select private.caller_id()));

create policy notification_preferences_update_self on public.notification_preferences
  for update to authenticated
  using (user_id = (select private.caller_id()))
  with check (user_id = (select private.caller_id()));

-- What matters now at a client, at a glance. Asked with the caller's own rights: each part is empty where they may not read.

create function public.client_situation(client_id uuid)
returns table (
  closure_asked_at timestamptz,
  reminder_titre text,
  reminder_due_at timestamptz,
  reminder_assignee_id uuid,
  unopened_documents integer,
  unopened_folder text,
  asked_documents integer,
  etape_title text,
  members integer,
  last_seen_at timestamptz,
  invitation_expires_at timestamptz
)
language sql stable
set search_path = ''
as $$
  select closure.created_at, reminder.titre, reminder.due_at, reminder.assignee_id, unopened.documents, unopened.folder,
    etape.asked, etape.title, access.members, access.last_seen_at, access.invitation_expires_at
  from public.clients c
  left join lateral (
    select r.created_at from public.closure_requests r where r.client_id = c.id and r.state = 'ouverte'
  ) closure on true
  left join lateral (
    select r.titre, r.due_at, r.assignee_id from public.reminders r
    where r.client_id = c.id and r.done_at is null and r.due_at is not null
      and (r.assignee_id = (select private.caller_id()) or (select private.has_role('operator', 'manager')))
    order by r.due_at, r.id limit 1
  ) reminder on true
  cross join lateral (
    select count(*)::integer as documents, (array_agg(d.folder order by d.created_at desc, d.id desc))[1] as folder
    from public.documents d
    where d.client_id = c.id and d.origin = 'client' and d.state = 'disponible' and d.opened_at is null
  ) unopened
  cross join lateral (
    select count(*)::integer as asked, (array_agg(e.title order by e.position))[1] as title
    from public.parcours_etapes e
    join public.parcours_demandes d on d.etape_id = e.id and d.document_id is null
    where e.client_id = c.id and e.state = 'en_cours'
  ) etape
  cross join lateral (
    select
      (select count(*)::integer from public.client_members m where m.client_id = c.id) as members,
      (select max(seen.last_seen_at) from public.members_last_seen(c.id) seen) as last_seen_at,
      (select max(i.expires_at) from public.invitations i
        where i.client_id = c.id and i.accepted_at is null and i.revoked_at is null) as invitation_expires_at
  ) access
  where c.id = client_situation.client_id;
$$;
grant execute on function public.client_situation to authenticated;
comment on function public.client_situation is
  'The reminder is one the caller can deal with: their own, or anybody''s for who leads.';

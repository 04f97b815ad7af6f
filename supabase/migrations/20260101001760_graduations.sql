-- A client goes from the Lab to One in one act: the steps are closed, the modules opened, documents shown, the client told.
-- For a day the act can be taken back, and then everything it changed is as it was.

create table public.graduations (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  message text not null default '',
  graduated_at timestamptz not null default now(),
  revertible_until timestamptz not null default now() + interval '24 hours',
  graduated_by uuid references auth.users (id) on delete set null,
  graduated_by_name text not null,
  reverted_at timestamptz,
  reverted_by_name text,
  constraint graduations_message_is_short check (length(message) <= 2000),
  constraint graduations_reverted_by_someone check ((reverted_at is null) = (reverted_by_name is null))
);
create index graduations_client_idx on public.graduations (client_id, reverted_at);
create index graduations_by_idx on public.graduations (graduated_by);
create unique index graduations_one_in_force on public.graduations (client_id) where reverted_at is null;

-- What the act found, so that taking it back restores it exactly. No client reads this.
create table private.graduation_snapshots (
  graduation_id uuid primary key references public.graduations (id) on delete cascade,
  etapes jsonb not null,
  modules text[] not null,
  shown_documents uuid[] not null
);

create function private.refuse_parcours_by_hand()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user = 'authenticated' and old.statut <> 'prospect' then
    perform private.refuse('GRADUATION_NEEDED', 'A client goes from the Lab to One by graduation.');
  end if;
  return new;
end;
$$;
create trigger clients_parcours_changes_by_graduation
  before update of parcours on public.clients
  for each row when (old.parcours is distinct from new.parcours)
  execute function private.refuse_parcours_by_hand();
comment on function private.refuse_parcours_by_hand is 'A prospect has no journey yet: there the choice is corrected by hand.';

create function private.check_graduation_role()
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if not private.has_role('operator', 'manager') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager graduates a client.', '42501');
  end if;
end;
$$;

create function private.hidden_documents(client_id uuid)
returns setof public.documents
language sql
stable security definer
set search_path = ''
as $$
  select d.* from public.documents d
  where d.client_id = hidden_documents.client_id and d.state = 'disponible' and not d.visible and d.deleted_at is null
    and d.folder = any (private.client_visible_folders('when_marked'))
    and d.folder = any (private.staff_writable_folders());
$$;
comment on function private.hidden_documents is 'What the caller may show a client who does not see it yet.';

create function private.preview_graduation(client_id uuid)
returns jsonb
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  target public.clients;
begin
  perform private.check_graduation_role();
  select c.* into target from public.clients c where c.id = preview_graduation.client_id and private.staff_reaches(c.id);
  if target.id is null then
    perform private.refuse('CHANGED_MEANWHILE', 'This client is no longer there.', 'PT409');
  end if;
  return jsonb_build_object(
    'revision', target.revision,
    'possible', target.parcours = 'lab' and target.statut in ('prospect', 'actif'),
    'members', (select count(*) from public.client_members m where m.client_id = target.id),
    'etapes', coalesce((
      select jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'state', e.state) order by e.position)
      from public.parcours_etapes e where e.client_id = target.id
    ), '[]'),
    'demandes', coalesce((
      select jsonb_agg(d.name order by d.created_at) from public.parcours_demandes d
      join public.parcours_etapes e on e.id = d.etape_id
      where e.client_id = target.id and e.state in ('a_venir', 'en_cours') and d.document_id is null
    ), '[]'),
    'documents', coalesce((
      select jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'type', d.type, 'folder', d.folder) order by d.created_at desc)
      from private.hidden_documents(target.id) d
    ), '[]'),
    'modules', (
      select jsonb_agg(jsonb_build_object('name', m.name, 'on', m.on_by_default) order by m.position) from public.modules m
    )
  );
end;
$$;
grant execute on function private.preview_graduation to authenticated;

create function public.preview_graduation(client_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$ select private.preview_graduation(client_id); $$;
comment on function public.preview_graduation is
  'What graduate_client would do: steps under way end, steps to come are spared, chosen documents become visible.';

create function private.set_modules(client_id uuid, modules text[])
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.client_modules cm where cm.client_id = set_modules.client_id and not cm.module = any (set_modules.modules);
  insert into public.client_modules (client_id, module)
  select set_modules.client_id, module from unnest(set_modules.modules) as module
  on conflict do nothing;
$$;

create function private.announce_graduation(graduation public.graduations)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- Its mail is a letter of its own, with the journey: the mail of the news has not to tell it again.
  insert into public.notifications (recipient_id, kind, client_id, details, mailed_at)
  select m.user_id, 'client_graduated', m.client_id, jsonb_build_object('graduation_id', graduation.id), now()
  from public.client_members m where m.client_id = graduation.client_id;

  insert into public.outbox (kind, idempotency_key, payload)
  select 'mail', 'graduation:' || graduation.id || ':' || m.user_id, jsonb_build_object(
    'to', m.email, 'template', 'graduation', 'locale', private.mail_locale(m.user_id),
    'variables', jsonb_build_object(
      'agency_name', a.name, 'person_name', m.display_name, 'link', a.portal_url || '/parcours', 'message', graduation.message,
      'steps', coalesce((
        select jsonb_agg(jsonb_build_object('title', e.title, 'completed_at', e.completed_at) order by e.position)
        from public.parcours_etapes e where e.client_id = m.client_id and e.state = 'terminee'
      ), '[]'),
      'documents', (
        select count(*) from public.documents d
        where d.client_id = m.client_id and d.state = 'disponible' and d.deleted_at is null and d.origin = 'agence' and private.shown_to_client(d.folder, d.visible)
      )
    ))
  from public.client_members m cross join public.agency a
  where m.client_id = graduation.client_id and private.wants_mail(m.user_id, 'client_graduated');
end;
$$;

create function private.graduate_client(
  client_id uuid, expected_revision integer, modules text[], shown_documents uuid[], message text
)
returns public.graduations
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.clients;
  graduation public.graduations;
begin
  perform private.check_graduation_role();
  select c.* into target from public.clients c
  where c.id = graduate_client.client_id and c.revision = expected_revision and private.staff_reaches(c.id) for update;
  if not found then
    perform private.refuse('CHANGED_MEANWHILE', 'This client was changed meanwhile: reload it and try again.', 'PT409');
  elsif target.parcours <> 'lab' or target.statut not in ('prospect', 'actif') then
    perform private.refuse('GRADUATION_REFUSED', 'Only an open client of the Lab graduates.');
  elsif exists (
    select 1 from unnest(shown_documents) as wanted (id)
    where not exists (select 1 from private.hidden_documents(target.id) d where d.id = wanted.id)
  ) then
    perform private.refuse('CHANGED_MEANWHILE', 'The documents to show were changed meanwhile: look at the preview again.', 'PT409');
  end if;

  -- A graduation taken back makes room for the next.
  insert into public.graduations (client_id, message, graduated_by, graduated_by_name)
  values (target.id, trim(graduate_client.message), auth.uid(), private.caller_name(target.id))
  returning * into graduation;
  insert into private.graduation_snapshots (graduation_id, etapes, modules, shown_documents)
  values (
    graduation.id,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', e.id, 'state', e.state, 'started_at', e.started_at, 'completed_at', e.completed_at))
      from public.parcours_etapes e where e.client_id = target.id and e.state in ('a_venir', 'en_cours')
    ), '[]'),
    coalesce((select array_agg(cm.module) from public.client_modules cm where cm.client_id = target.id), '{}'),
    shown_documents
  );
  update public.parcours_etapes e set state = 'terminee', completed_at = now() where e.client_id = target.id and e.state = 'en_cours';
  update public.parcours_etapes e set state = 'sautee' where e.client_id = target.id and e.state = 'a_venir';
  update public.documents d set visible = true where d.id = any (shown_documents);
  update public.clients c set parcours = 'one' where c.id = target.id;
  perform private.set_modules(target.id, modules);
  update public.clients c set last_activity_at = clock_timestamp() where c.id = target.id;

  perform private.record_action('client.graduated', target.id, 'documents', graduation.id);
  delete from public.notifications n
  where n.client_id = target.id and n.kind in ('etape_started', 'etape_asks') and n.read_at is null;
  perform private.announce_graduation(graduation);
  return graduation;
end;
$$;
grant execute on function private.graduate_client to authenticated;

create function public.graduate_client(
  client_id uuid, expected_revision integer, modules text[], shown_documents uuid[] default '{}', message text default ''
)
returns public.graduations
language sql
set search_path = ''
as $$ select private.graduate_client(client_id, expected_revision, modules, shown_documents, message); $$;

create function private.revert_graduation(graduation_id uuid)
returns public.graduations
language plpgsql
security definer
set search_path = ''
as $$
declare
  graduation public.graduations;
  before private.graduation_snapshots;
begin
  perform private.check_graduation_role();
  select g.* into graduation from public.graduations g
  where g.id = revert_graduation.graduation_id and private.staff_reaches(g.client_id);
  perform 1 from public.clients c where c.id = graduation.client_id for update;
  update public.graduations g set reverted_at = now(), reverted_by_name = private.caller_name(graduation.client_id)
  where g.id = graduation.id and g.reverted_at is null and g.revertible_until > now()
  returning * into graduation;
  if not found then
    perform private.refuse('GRADUATION_IS_FINAL', 'A graduation can be taken back once, within a day.');
  end if;
  select s.* into before from private.graduation_snapshots s where s.graduation_id = graduation.id;

  -- Step by step where the life of a step has no direct way back.
  update public.parcours_etapes e set state = 'a_venir', started_at = null
  from jsonb_to_recordset(before.etapes) as was (id uuid, state public.etape_state)
  where e.id = was.id and e.state = 'sautee' and was.state = 'a_venir';
  update public.parcours_etapes e set state = 'en_cours', started_at = was.started_at, completed_at = null
  from jsonb_to_recordset(before.etapes) as was (id uuid, state public.etape_state, started_at timestamptz)
  where e.id = was.id and e.state = 'terminee' and was.state = 'en_cours';
  update public.documents d set visible = false where d.id = any (before.shown_documents) and d.visible;
  update public.clients c set parcours = 'lab' where c.id = graduation.client_id;
  perform private.set_modules(graduation.client_id, before.modules);

  perform private.record_action('client.graduation_reverted', graduation.client_id, 'documents', graduation.id);
  -- Who has read the announcement is told; from the others it is taken back.
  insert into public.notifications (recipient_id, kind, client_id, details)
  select n.recipient_id, 'graduation_reverted', n.client_id, n.details from public.notifications n
  where n.kind = 'client_graduated' and n.client_id = graduation.client_id and n.read_at is not null
    and n.details ->> 'graduation_id' = graduation.id::text;
  delete from public.notifications n
  where n.kind = 'client_graduated' and n.client_id = graduation.client_id and n.read_at is null
    and n.details ->> 'graduation_id' = graduation.id::text;
  return graduation;
end;
$$;
grant execute on function private.revert_graduation to authenticated;

create function public.revert_graduation(graduation_id uuid)
returns public.graduations
language sql
set search_path = ''
as $$ select private.revert_graduation(graduation_id); $$;

grant execute on function public.preview_graduation, public.graduate_client, public.revert_graduation to authenticated;

create trigger graduations_client_is_told
  after insert or update on public.graduations
  for each row execute function private.tell_client_of_parcours();
alter publication supabase_realtime add table public.graduations;

alter table public.graduations enable row level security;
grant select on public.graduations to authenticated;

create policy graduations_select_reader on public.graduations
  for select to authenticated
  using (
    (reverted_at is null and client_id = any ((select private.readable_client_ids())::uuid[]))
    or ((select private.has_role('operator', 'manager', 'commercial', 'assistante', 'planificateur'))
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[])))
  );

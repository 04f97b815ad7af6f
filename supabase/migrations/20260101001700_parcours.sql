-- The way a client goes through the Lab: templates of steps the agency composes, and the steps of each client, copied
-- from a template and then its own. What is asked of the client, and the documents of a step, belong to the step.

create type public.etape_state as enum ('a_venir', 'en_cours', 'terminee', 'sautee');

create function private.are_demandes(demandes jsonb)
returns boolean
language sql
stable
set search_path = ''
as $$
  select case when jsonb_typeof(demandes) = 'array' then
    jsonb_array_length(demandes) <= 20
    and not exists (
      select 1 from jsonb_array_elements(demandes) as demande
      where jsonb_typeof(demande) <> 'object'
        or length(trim(coalesce(demande ->> 'name', ''))) not between 1 and 200
        or not coalesce(demande ->> 'type' = any (enum_range(null::public.document_type)::text[]), false)
    )
  else false end;
$$;
grant execute on function private.are_demandes to authenticated;

create table public.parcours_modeles (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  description text not null default '',
  deleted_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint parcours_modeles_name_is_given check (length(trim(name)) between 1 and 120),
  constraint parcours_modeles_description_is_short check (length(description) <= 2000)
);
comment on column public.parcours_modeles.deleted_at is 'A template thrown away can be taken back for a week.';
create index parcours_modeles_name_idx on public.parcours_modeles (name) where deleted_at is null;

create table public.parcours_modele_etapes (
  id uuid primary key default gen_random_uuid(),
  modele_id uuid not null references public.parcours_modeles (id) on delete cascade,
  position integer not null default 0,
  title text not null,
  description text not null default '',
  asked text not null default '',
  usual_days integer not null default 7,
  demandes jsonb not null default '[]',
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint parcours_modele_etapes_position_is_unique unique (modele_id, position) deferrable initially deferred,
  constraint parcours_modele_etapes_title_is_given check (length(trim(title)) between 1 and 160),
  constraint parcours_modele_etapes_description_is_short check (length(description) <= 10000),
  constraint parcours_modele_etapes_asked_is_short check (length(asked) <= 2000),
  constraint parcours_modele_etapes_last_days check (usual_days between 0 and 730),
  constraint parcours_modele_etapes_ask_for_documents check (private.are_demandes(demandes))
);
comment on column public.parcours_modele_etapes.demandes is 'Documents to ask of the client: [{"name": …, "type": a document_type}].';

create table public.parcours_etapes (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  modele_id uuid references public.parcours_modeles (id) on delete set null,
  position integer not null default 0,
  title text not null,
  description text not null default '',
  asked text not null default '',
  usual_days integer not null default 7,
  state public.etape_state not null default 'a_venir',
  planned_on date,
  started_at timestamptz,
  completed_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint parcours_etapes_position_is_unique unique (client_id, position) deferrable initially deferred,
  constraint parcours_etapes_title_is_given check (length(trim(title)) between 1 and 160),
  constraint parcours_etapes_description_is_short check (length(description) <= 10000),
  constraint parcours_etapes_asked_is_short check (length(asked) <= 2000),
  constraint parcours_etapes_last_days check (usual_days between 0 and 730),
  constraint parcours_etapes_completed_have_a_date check ((state = 'terminee') = (completed_at is not null)),
  constraint parcours_etapes_under_way_have_begun check (state <> 'en_cours' or started_at is not null),
  constraint parcours_etapes_to_come_have_not_begun check (state <> 'a_venir' or started_at is null)
);
comment on column public.parcours_etapes.planned_on is 'The day the step should be over.';
create index parcours_etapes_modele_idx on public.parcours_etapes (modele_id);

create table public.parcours_demandes (
  id uuid primary key default gen_random_uuid(),
  etape_id uuid not null references public.parcours_etapes (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  name text not null,
  type public.document_type not null default 'autre',
  document_id uuid references public.documents (id) on delete set null,
  created_at timestamptz not null default clock_timestamp(),
  constraint parcours_demandes_name_is_given check (length(trim(name)) between 1 and 200)
);
comment on table public.parcours_demandes is 'A document asked of the client in a step; given once document_id is there.';
create index parcours_demandes_etape_idx on public.parcours_demandes (etape_id, created_at);
create index parcours_demandes_client_idx on public.parcours_demandes (client_id);
create index parcours_demandes_document_idx on public.parcours_demandes (document_id);

create table public.parcours_briefs (
  etape_id uuid not null references public.parcours_etapes (id) on delete cascade,
  document_id uuid not null references public.documents (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  primary key (etape_id, document_id)
);
comment on table public.parcours_briefs is 'Documents of the client that belong to a step.';
create index parcours_briefs_document_idx on public.parcours_briefs (document_id);
create index parcours_briefs_client_idx on public.parcours_briefs (client_id);

-- A template: numbered, in an order.

create function private.place_modele_etape()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.parcours_modeles m where m.id = new.modele_id for no key update;
  if new.position = 0 or exists (
    select 1 from public.parcours_modele_etapes e where e.modele_id = new.modele_id and e.position = new.position
  ) then
    new.position := (select coalesce(max(e.position), 0) + 1 from public.parcours_modele_etapes e where e.modele_id = new.modele_id);
  end if;
  return new;
end;
$$;
comment on function private.place_modele_etape is 'Last, unless a free place is named: what an undo asks for.';
create trigger parcours_modele_etapes_are_placed
  before insert on public.parcours_modele_etapes
  for each row execute function private.place_modele_etape();

create trigger parcours_modeles_are_numbered
  before update on public.parcours_modeles
  for each row when (old.* is distinct from new.*)
  execute function private.touch_row();

create trigger parcours_modele_etapes_are_numbered
  before update on public.parcours_modele_etapes
  for each row when (
    (old.title, old.description, old.asked, old.usual_days, old.demandes)
    is distinct from (new.title, new.description, new.asked, new.usual_days, new.demandes)
  )
  execute function private.touch_row();

insert into private.scheduled_jobs (name, schedule, command)
values ('purge-parcours-modeles', '41 3 * * *', 'delete from public.parcours_modeles where deleted_at < now() - interval ''7 days''');

create function public.reorder_modele_etapes(modele_id uuid, was uuid[], becomes uuid[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform 1 from public.parcours_modeles m where m.id = reorder_modele_etapes.modele_id for update;
  if not found or (
    select array_agg(e.id order by e.position) from public.parcours_modele_etapes e where e.modele_id = reorder_modele_etapes.modele_id
  ) is distinct from was or not (was @> becomes and becomes @> was and cardinality(was) = cardinality(becomes)) then
    perform private.refuse('CHANGED_MEANWHILE', 'The steps were changed meanwhile: reload them and try again.', 'PT409');
  end if;
  update public.parcours_modele_etapes e set position = places.position
  from unnest(becomes) with ordinality as places (id, position)
  where e.id = places.id and e.position <> places.position;
end;
$$;
comment on function public.reorder_modele_etapes is 'Names the order it read, so that two people who move steps at once do not mix theirs.';

create function private.duplicate_parcours_modele(modele_id uuid, name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  copy uuid;
begin
  if not (private.has_role('operator', 'manager') and private.sees_every_client()) then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager composes templates.', '42501');
  end if;
  insert into public.parcours_modeles (name, description)
  select duplicate_parcours_modele.name, m.description from public.parcours_modeles m
  where m.id = duplicate_parcours_modele.modele_id and m.deleted_at is null
  returning id into copy;
  if copy is null then
    perform private.refuse('CHANGED_MEANWHILE', 'This template is no longer there.', 'PT409');
  end if;
  insert into public.parcours_modele_etapes (modele_id, position, title, description, asked, usual_days, demandes)
  select copy, e.position, e.title, e.description, e.asked, e.usual_days, e.demandes
  from public.parcours_modele_etapes e where e.modele_id = duplicate_parcours_modele.modele_id;
  return copy;
end;
$$;
grant execute on function private.duplicate_parcours_modele to authenticated;

create function public.duplicate_parcours_modele(modele_id uuid, name text)
returns uuid
language sql
set search_path = ''
as $$ select private.duplicate_parcours_modele(modele_id, name); $$;

-- The steps of a client.

create function private.place_etape()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.clients c where c.id = new.client_id for no key update;
  if new.position = 0 or exists (
    select 1 from public.parcours_etapes e where e.client_id = new.client_id and e.position = new.position
  ) then
    new.position := (select coalesce(max(e.position), 0) + 1 from public.parcours_etapes e where e.client_id = new.client_id);
  end if;
  return new;
end;
$$;
create trigger parcours_etapes_are_placed
  before insert on public.parcours_etapes
  for each row execute function private.place_etape();

create function private.check_etape_state()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if (old.state, new.state) not in (
    ('a_venir', 'en_cours'), ('a_venir', 'sautee'),
    ('en_cours', 'terminee'), ('en_cours', 'sautee'), ('en_cours', 'a_venir'),
    ('terminee', 'en_cours'), ('sautee', 'a_venir'), ('sautee', 'en_cours')
  ) then
    perform private.refuse('ETAPE_STATE_REFUSED', format('A step does not go from %s to %s.', old.state, new.state));
  end if;
  return new;
end;
$$;
create trigger parcours_etapes_follow_their_states
  before update of state on public.parcours_etapes
  for each row when (old.state is distinct from new.state)
  execute function private.check_etape_state();

create trigger parcours_etapes_are_numbered
  before update on public.parcours_etapes
  for each row when (
    (old.title, old.description, old.asked, old.usual_days, old.planned_on, old.state)
    is distinct from (new.title, new.description, new.asked, new.usual_days, new.planned_on, new.state)
  )
  execute function private.touch_row();

create trigger parcours_etapes_need_an_open_client
  before insert or update on public.parcours_etapes
  for each row execute function private.refuse_closed_client();

create function private.refuse_removal_from_closed_client()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- Erasing the client itself takes everything with it: then its row is gone already.
  if exists (select 1 from public.clients c where c.id = old.client_id and c.statut = 'archive') then
    perform private.refuse('CLIENT_ARCHIVED', 'An archived client is read-only.');
  end if;
  return old;
end;
$$;
create trigger parcours_etapes_stay_with_a_closed_client
  before delete on public.parcours_etapes
  for each row execute function private.refuse_removal_from_closed_client();

create function private.asks_of(etape public.parcours_etapes)
returns text
language sql
stable security definer
set search_path = ''
as $$
  select concat_ws(', ', nullif(trim(etape.asked), ''), (
    select string_agg(d.name, ', ' order by d.created_at) from public.parcours_demandes d
    where d.etape_id = etape.id and d.document_id is null
  ));
$$;

create function private.announce_etape(etape public.parcours_etapes, kind text, asked text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.notify_members(
    kind, etape.client_id, null, jsonb_build_object('etape_id', etape.id, 'name', etape.title, 'asked', asked)
  );
  if private.asks_of(etape) = '' then
    update public.notifications n set mailed_at = now()
    where n.client_id = etape.client_id and n.mailed_at is null and n.details ->> 'etape_id' = etape.id::text;
  end if;
end;
$$;
comment on function private.announce_etape is 'A step that asks for nothing is told in the app and not by mail.';

create function private.record_etape_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  details constant jsonb := jsonb_build_object('name', coalesce(new.title, old.title));
begin
  if tg_op = 'DELETE' then
    if exists (select 1 from public.clients where id = old.client_id) then
      perform private.record_action('etape.removed', old.client_id, 'documents', old.id, details);
    end if;
  elsif tg_op = 'INSERT' then
    if new.modele_id is null then
      perform private.record_action('etape.added', new.client_id, 'documents', new.id, details);
    end if;
  elsif old.state is distinct from new.state then
    perform private.record_action(
      case
        when new.state = 'en_cours' and old.state = 'terminee' then 'etape.reopened'
        when new.state = 'en_cours' then 'etape.started'
        when new.state = 'terminee' then 'etape.completed'
        when new.state = 'sautee' then 'etape.skipped'
        else 'etape.restored'
      end, new.client_id, 'documents', new.id, details
    );
  elsif (old.title, old.description, old.asked, old.usual_days, old.planned_on)
    is distinct from (new.title, new.description, new.asked, new.usual_days, new.planned_on) then
    perform private.record_action('etape.edited', new.client_id, 'documents', new.id, details);
    if new.state = 'en_cours' and new.asked <> '' and old.asked is distinct from new.asked then
      perform private.announce_etape(new, 'etape_asks', new.asked);
    end if;
  end if;
  return null;
end;
$$;
create trigger parcours_etapes_changes_are_recorded
  after insert or update or delete on public.parcours_etapes
  for each row execute function private.record_etape_change();

create function private.change_etape_state(
  etape_id uuid, state public.etape_state, expected_revision integer, alongside boolean, start_next boolean
)
returns public.parcours_etapes
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.parcours_etapes;
  following public.parcours_etapes;
begin
  if not private.has_role('operator', 'manager', 'assistante') then
    perform private.refuse('ROLE_NEEDED', 'Your role does not lead the steps of a client.', '42501');
  end if;
  select e.* into target from public.parcours_etapes e
  where e.id = change_etape_state.etape_id and private.staff_reaches(e.client_id);
  -- One lock for all steps of a client: two of them started at once take turns.
  perform 1 from public.clients c where c.id = target.client_id for no key update;
  update public.parcours_etapes e
  set state = change_etape_state.state,
      started_at = case change_etape_state.state when 'a_venir' then null when 'en_cours' then coalesce(e.started_at, now()) else e.started_at end,
      completed_at = case change_etape_state.state when 'terminee' then now() end
  where e.id = target.id and e.revision = expected_revision
  returning * into target;
  if not found then
    perform private.refuse('CHANGED_MEANWHILE', 'This step was changed meanwhile: reload it and try again.', 'PT409');
  end if;
  if target.state = 'en_cours' then
    if not alongside and exists (
      select 1 from public.parcours_etapes e where e.client_id = target.client_id and e.state = 'en_cours' and e.id <> target.id
    ) then
      perform private.refuse('ETAPE_ALREADY_RUNNING', 'Another step is under way.');
    end if;
    perform private.announce_etape(target, 'etape_started', private.asks_of(target));
  else
    delete from public.notifications n
    where n.client_id = target.client_id and n.kind in ('etape_started', 'etape_asks') and n.read_at is null
      and n.details ->> 'etape_id' = target.id::text;
  end if;
  update public.clients c set last_activity_at = clock_timestamp() where c.id = target.client_id;
  if start_next then
    select e.* into following from public.parcours_etapes e
    where e.client_id = target.client_id and e.state = 'a_venir' and e.position > target.position
    order by e.position limit 1;
    if found then
      perform private.change_etape_state(following.id, 'en_cours', following.revision, alongside, false);
    end if;
  end if;
  return target;
end;
$$;
comment on function private.change_etape_state is
  'One step is under way at a time unless asked for `alongside`. A step that is no longer takes back its unread announcements.';
grant execute on function private.change_etape_state to authenticated;

create function public.change_etape_state(
  etape_id uuid, state public.etape_state, expected_revision integer, alongside boolean default false, start_next boolean default false
)
returns public.parcours_etapes
language sql
set search_path = ''
as $$ select private.change_etape_state(etape_id, state, expected_revision, alongside, start_next); $$;

create function public.reorder_etapes(client_id uuid, was uuid[], becomes uuid[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  if (
    select array_agg(locked.id order by locked.position)
    from (select e.id, e.position from public.parcours_etapes e where e.client_id = reorder_etapes.client_id for update) as locked
  ) is distinct from was or not (was @> becomes and becomes @> was and cardinality(was) = cardinality(becomes)) then
    perform private.refuse('CHANGED_MEANWHILE', 'The steps were changed meanwhile: reload them and try again.', 'PT409');
  end if;
  update public.parcours_etapes e set position = places.position
  from unnest(becomes) with ordinality as places (id, position)
  where e.id = places.id and e.position <> places.position;
end;
$$;

create function private.assign_parcours(client_id uuid, modele_id uuid, starts_on date)
returns uuid[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  modele public.parcours_modeles;
  step public.parcours_modele_etapes;
  due date := starts_on;
  new_etape uuid;
  added uuid[] := '{}';
begin
  if not private.has_role('operator', 'manager', 'assistante') then
    perform private.refuse('ROLE_NEEDED', 'Your role does not lead the steps of a client.', '42501');
  end if;
  select m.* into modele from public.parcours_modeles m where m.id = assign_parcours.modele_id and m.deleted_at is null;
  perform 1 from public.clients c
  where c.id = assign_parcours.client_id and private.staff_reaches(c.id) for no key update;
  if modele.id is null or not found then
    perform private.refuse('CHANGED_MEANWHILE', 'The template or the client is no longer there.', 'PT409');
  end if;
  for step in select e.* from public.parcours_modele_etapes e where e.modele_id = modele.id order by e.position loop
    due := due + step.usual_days;
    insert into public.parcours_etapes (client_id, modele_id, title, description, asked, usual_days, planned_on)
    values (assign_parcours.client_id, modele.id, step.title, step.description, step.asked, step.usual_days, due)
    returning id into new_etape;
    insert into public.parcours_demandes (etape_id, client_id, name, type)
    select new_etape, assign_parcours.client_id, demande ->> 'name', (demande ->> 'type')::public.document_type
    from jsonb_array_elements(step.demandes) with ordinality as demandes (demande, place) order by place;
    added := added || new_etape;
  end loop;
  perform private.record_action('parcours.assigned', client_id, 'documents', modele.id,
    jsonb_build_object('name', modele.name, 'count', cardinality(added)));
  return added;
end;
$$;
grant execute on function private.assign_parcours to authenticated;

create function public.assign_parcours(client_id uuid, modele_id uuid, starts_on date default current_date)
returns uuid[]
language sql
set search_path = ''
as $$ select private.assign_parcours(client_id, modele_id, starts_on); $$;
comment on function public.assign_parcours is
  'Copies the steps of a template behind those the client has. Each is planned to end its usual days after the one before.';

-- What a step asks for, and what was given.

create function private.prepare_step_document()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.client_id := (select e.client_id from public.parcours_etapes e where e.id = new.etape_id);
  -- Strangers are told nothing: the policies refuse them.
  if (auth.uid() is null or private.is_staff()) and new.document_id is not null and not exists (
    select 1 from public.documents d where d.id = new.document_id and d.client_id = new.client_id and d.deleted_at is null
  ) then
    perform private.refuse('DOCUMENT_OF_ANOTHER', 'A step holds documents of its own client.', '23514');
  end if;
  return new;
end;
$$;
create trigger parcours_demandes_are_prepared
  before insert or update of document_id, etape_id, client_id on public.parcours_demandes
  for each row execute function private.prepare_step_document();
create trigger parcours_briefs_are_prepared
  before insert on public.parcours_briefs
  for each row execute function private.prepare_step_document();
create trigger parcours_demandes_need_an_open_client
  before insert or update of name, type on public.parcours_demandes
  for each row execute function private.refuse_closed_client();
create trigger parcours_briefs_need_an_open_client
  before insert on public.parcours_briefs
  for each row execute function private.refuse_closed_client();
create trigger parcours_demandes_stay_with_a_closed_client
  before delete on public.parcours_demandes
  for each row execute function private.refuse_removal_from_closed_client();
create trigger parcours_briefs_stay_with_a_closed_client
  before delete on public.parcours_briefs
  for each row execute function private.refuse_removal_from_closed_client();

create function private.announce_demande()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  etape public.parcours_etapes;
begin
  select e.* into etape from public.parcours_etapes e where e.id = new.etape_id;
  if etape.state = 'en_cours' then
    perform private.announce_etape(etape, 'etape_asks', new.name);
  end if;
  return null;
end;
$$;
create trigger parcours_demandes_client_is_asked
  after insert on public.parcours_demandes
  for each row when (new.document_id is null)
  execute function private.announce_demande();

create function private.give_demanded_document(demande_id uuid, document_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  demande public.parcours_demandes;
  etape public.parcours_etapes;
  by_staff boolean;
begin
  select d.* into demande from public.parcours_demandes d where d.id = give_demanded_document.demande_id for update;
  select e.* into etape from public.parcours_etapes e where e.id = demande.etape_id;
  by_staff := private.has_role('operator', 'manager', 'assistante') and private.staff_reaches(demande.client_id);
  if etape.id is null
    or not (by_staff or (etape.state = 'en_cours' and demande.client_id = any (private.writable_client_ids())))
    or (not by_staff and not exists (
      select 1 from public.documents d
      where d.id = give_demanded_document.document_id and d.client_id = demande.client_id and d.origin = 'client'
        and d.deleted_at is null and private.shown_to_client(d.folder, d.visible)
    )) then
    perform private.refuse('DEMANDE_CLOSED', 'This document is not asked for, or no longer.', '42501');
  end if;
  update public.parcours_demandes d set document_id = give_demanded_document.document_id where d.id = demande.id;
  if give_demanded_document.document_id is not null then
    perform private.record_action('etape.document_given', demande.client_id, 'documents', etape.id,
      jsonb_build_object('name', demande.name, 'etape', etape.title));
  elsif etape.state = 'en_cours' then
    perform private.announce_etape(etape, 'etape_asks', demande.name);
  end if;
end;
$$;
comment on function private.give_demanded_document is
  'A client gives a document of their own, while the step is under way. The agency may take it out again, which asks anew.';
grant execute on function private.give_demanded_document to authenticated;

create function public.give_demanded_document(demande_id uuid, document_id uuid default null)
returns void
language sql
set search_path = ''
as $$ select private.give_demanded_document(demande_id, document_id); $$;

grant execute on function
  public.reorder_modele_etapes, public.duplicate_parcours_modele, public.change_etape_state, public.reorder_etapes,
  public.assign_parcours, public.give_demanded_document
  to authenticated;

-- Realtime: staff follow the tables; a client is told on its topic, for a skipped step is no longer theirs to see.

alter publication supabase_realtime add table
  public.parcours_modeles, public.parcours_modele_etapes, public.parcours_etapes, public.parcours_demandes, public.parcours_briefs;

create function private.tell_client_of_parcours()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform realtime.send('{}'::jsonb, 'parcours_changed', 'client:' || coalesce(new.client_id, old.client_id), true);
  return null;
end;
$$;
create trigger parcours_etapes_client_is_told
  after insert or update or delete on public.parcours_etapes
  for each row execute function private.tell_client_of_parcours();
create trigger parcours_demandes_client_is_told
  after insert or update or delete on public.parcours_demandes
  for each row execute function private.tell_client_of_parcours();
create trigger parcours_briefs_client_is_told
  after insert or delete on public.parcours_briefs
  for each row execute function private.tell_client_of_parcours();

-- Who sees and does what.

alter table public.parcours_modeles enable row level security;
grant select, insert (id, name, description), update (name, description, deleted_at) on public.parcours_modeles to authenticated;

create policy parcours_modeles_select_staff on public.parcours_modeles
  for select to authenticated
  using ((select private.is_staff()));
comment on policy parcours_modeles_select_staff on public.parcours_modeles is 'Who is limited to some clients uses the templates and changes none.';
create policy parcours_modeles_insert_manager on public.parcours_modeles
  for insert to authenticated
  with check ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()));
create policy parcours_modeles_update_manager on public.parcours_modeles
  for update to authenticated
  using ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()))
  with check ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()));

alter table public.parcours_modele_etapes enable row level security;
grant select, delete on public.parcours_modele_etapes to authenticated;
grant insert (id, modele_id, position, title, description, asked, usual_days, demandes),
  update (position, title, description, asked, usual_days, demandes) on public.parcours_modele_etapes to authenticated;

create policy parcours_modele_etapes_select_staff on public.parcours_modele_etapes
  for select to authenticated
  using ((select private.is_staff()));
create policy parcours_modele_etapes_insert_manager on public.parcours_modele_etapes
  for insert to authenticated
  with check ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()));
create policy parcours_modele_etapes_update_manager on public.parcours_modele_etapes
  for update to authenticated
  using ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()))
  with check ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()));
create policy parcours_modele_etapes_delete_manager on public.parcours_modele_etapes
  for delete to authenticated
  using ((select private.has_role('operator', 'manager')) and (select private.sees_every_client()));

alter table public.parcours_etapes enable row level security;
grant select, delete on public.parcours_etapes to authenticated;
grant insert (id, client_id, position, title, description, asked, usual_days, planned_on),
  update (position, title, description, asked, usual_days, planned_on) on public.parcours_etapes to authenticated;

create policy parcours_etapes_select_reader on public.parcours_etapes
  for select to authenticated
  using (
    ((select private.has_role('operator', 'manager', 'commercial', 'assistante', 'planificateur'))
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[])))
    or (client_id = any ((select private.readable_client_ids())::uuid[]) and state <> 'sautee')
  );
comment on policy parcours_etapes_select_reader on public.parcours_etapes is 'A client is not told of the steps spared to them.';
create policy parcours_etapes_insert_lead on public.parcours_etapes
  for insert to authenticated
  with check (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy parcours_etapes_update_lead on public.parcours_etapes
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy parcours_etapes_delete_lead on public.parcours_etapes
  for delete to authenticated
  using (
    state in ('a_venir', 'sautee')
    and (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
comment on policy parcours_etapes_delete_lead on public.parcours_etapes is 'A step that was lived through is history.';

alter table public.parcours_demandes enable row level security;
grant select, delete on public.parcours_demandes to authenticated;
grant insert (id, etape_id, client_id, name, type), update (name, type) on public.parcours_demandes to authenticated;

create policy parcours_demandes_select_reader on public.parcours_demandes
  for select to authenticated
  using (exists (select 1 from public.parcours_etapes e where e.id = etape_id));
create policy parcours_demandes_insert_lead on public.parcours_demandes
  for insert to authenticated
  with check (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy parcours_demandes_update_lead on public.parcours_demandes
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy parcours_demandes_delete_lead on public.parcours_demandes
  for delete to authenticated
  using (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

alter table public.parcours_briefs enable row level security;
grant select, delete, insert (etape_id, client_id, document_id) on public.parcours_briefs to authenticated;

create policy parcours_briefs_select_reader on public.parcours_briefs
  for select to authenticated
  using (
    exists (select 1 from public.parcours_etapes e where e.id = etape_id)
    and exists (select 1 from public.documents d where d.id = document_id)
  );
comment on policy parcours_briefs_select_reader on public.parcours_briefs is 'Whoever sees both the step and the document.';
create policy parcours_briefs_insert_lead on public.parcours_briefs
  for insert to authenticated
  with check (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );
create policy parcours_briefs_delete_lead on public.parcours_briefs
  for delete to authenticated
  using (
    (select private.has_role('operator', 'manager', 'assistante'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

-- A client, the logins that belong to it, and the sets of clients a member or a limited person of the agency may reach.
-- Its state changes only along the life of `domain.md`, whoever asks.

create type public.client_parcours as enum ('lab', 'one');
create type public.client_statut as enum ('prospect', 'actif', 'suspendu', 'archive');

create function private.luhn_holds(digits text)
returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select sum(case when doubled > 9 then doubled - 9 else doubled end) % 10 = 0
  from (
    select digit::integer * (case when (length(digits) - place) % 2 = 1 then 2 else 1 end) as doubled
    from regexp_split_to_table(digits, '') with ordinality as parts (digit, place)
  ) as weighed;
$$;
comment on function private.luhn_holds is 'How INSEE checks the numbers of companies and of their sites.';

create function private.is_siren(value text)
returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case when value ~ '^[0-9]{9}$' then private.luhn_holds(value) else false end;
$$;

create function private.is_siret(value text)
returns boolean
language sql
immutable strict parallel safe
set search_path = ''
as $$
  select case
    when value !~ '^[0-9]{14}$' then false
    when private.luhn_holds(value) then true
    when left(value, 9) = '356000000' then
      (select sum(digit::integer) % 5 = 0 from regexp_split_to_table(value, '') as parts (digit))
    else false
  end;
$$;
comment on function private.is_siret is
  'The post offices (SIREN 356000000) outnumber what Luhn can check: there INSEE asks for a sum of digits divisible by 5.';

create function private.are_web_addresses(addresses text[])
returns boolean
language sql
immutable parallel safe
set search_path = ''
as $$
  select coalesce(bool_and(address ~ '^https?://[^\s/]+[^\s]*$' and length(address) <= 500), true)
  from unnest(addresses) as given (address);
$$;
grant execute on function private.luhn_holds, private.is_siren, private.is_siret, private.are_web_addresses
  to authenticated;

create table public.clients (
  id uuid primary key default gen_random_uuid(),
  slug text not null default '',
  nom text not null,
  email extensions.citext,
  telephone text,
  entreprise text,
  siren text,
  siret text,
  numero_tva text,
  secteur text,
  langue text,
  contact_nom text,
  adresse_rue text,
  adresse_complement text,
  adresse_code_postal text,
  adresse_ville text,
  adresse_pays text,
  site_web text,
  liens text[] not null default '{}',
  parcours public.client_parcours not null default 'lab',
  statut public.client_statut not null default 'prospect',
  search_text text not null default '',
  last_activity_at timestamptz not null default now(),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint clients_slug_is_unique unique (slug),
  constraint clients_slug_is_a_folder_name check (slug ~ '^client_[a-z0-9_]+$' and length(slug) <= 80),
  constraint clients_nom_is_given check (length(trim(nom)) between 1 and 200),
  constraint clients_email_is_an_address check (email::text ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  constraint clients_telephone_is_short check (length(telephone) <= 40),
  constraint clients_entreprise_is_short check (length(entreprise) <= 200),
  constraint clients_siren_is_a_siren check (private.is_siren(siren)),
  constraint clients_siret_is_a_siret check (private.is_siret(siret)),
  constraint clients_siret_is_of_the_siren check (left(siret, 9) = siren),
  constraint clients_numero_tva_is_a_vat_number check (numero_tva ~ '^[A-Z]{2}[0-9A-Z]{2,13}$'),
  constraint clients_secteur_is_short check (length(secteur) between 1 and 120),
  constraint clients_langue_is_a_code check (langue ~ '^[a-z]{2}$'),
  constraint clients_contact_nom_is_short check (length(contact_nom) between 1 and 200),
  constraint clients_adresse_rue_is_short check (length(adresse_rue) between 1 and 200),
  constraint clients_adresse_complement_is_short check (length(adresse_complement) between 1 and 200),
  constraint clients_adresse_code_postal_is_a_code check (adresse_code_postal ~ '^[0-9A-Za-z][0-9A-Za-z -]{1,11}$'),
  constraint clients_adresse_ville_is_short check (length(adresse_ville) between 1 and 120),
  constraint clients_adresse_pays_is_a_code check (adresse_pays ~ '^[A-Z]{2}$'),
  constraint clients_site_web_is_an_address check (private.are_web_addresses(array[site_web])),
  constraint clients_liens_are_addresses check (cardinality(liens) <= 30 and private.are_web_addresses(liens))
);
comment on column public.clients.langue is 'ISO 639-1, as adresse_pays is ISO 3166-1 alpha-2.';
comment on column public.clients.slug is 'The folder''s name on disk: given once, never changed.';

create index clients_nom_idx on public.clients (nom, id);
create index clients_last_activity_idx on public.clients (last_activity_at desc, id desc);
create index clients_created_idx on public.clients (created_at desc, id desc);
create index clients_statut_idx on public.clients (statut, last_activity_at desc, id desc);
create index clients_parcours_idx on public.clients (parcours, last_activity_at desc, id desc);
create index clients_email_idx on public.clients (email);
create index clients_search_idx on public.clients using gin (search_text extensions.gin_trgm_ops);

-- The number that makes a taken slug a free one. Doubles until it finds a free number, then halves towards the first one,
-- so that the ten thousandth namesake costs as little as the tenth.
create function private.free_slug(base text)
returns text
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  taken integer := 1;
  free integer := 2;
  middle integer;
begin
  if not exists (select 1 from public.clients where slug = base) then
    return base;
  end if;
  while exists (select 1 from public.clients where slug = base || '_' || free) loop
    taken := free;
    free := free * 2;
  end loop;
  while free - taken > 1 loop
    middle := (taken + free) / 2;
    if exists (select 1 from public.clients where slug = base || '_' || middle) then
      taken := middle;
    else
      free := middle;
    end if;
  end loop;
  return base || '_' || free;
end;
$$;

create function private.prepare_client()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    -- One lock for all: the numbered slug of one name may be the plain slug of another.
    perform pg_advisory_xact_lock(hashtextextended('clients_slug_is_unique', 0));
    new.slug := private.free_slug('client_' || coalesce(nullif(left(private.slug(new.nom), 60), ''), 'sans_nom'));
  elsif new.slug is distinct from old.slug then
    perform private.refuse('CLIENT_SLUG_IS_FINAL', 'The folder of a client keeps its name.');
  end if;
  new.nom := trim(new.nom);
  new.search_text := private.searchable(concat_ws(' ', new.nom, new.entreprise, new.email));
  return new;
end;
$$;
create trigger clients_are_prepared
  before insert or update of nom, email, entreprise, slug on public.clients
  for each row execute function private.prepare_client();

-- What the agency notes of a client for itself. A table of its own, because a client reads its row of `clients`.
create table public.client_follow_ups (
  -- Deferred: who creates a client with its follow-up writes the follow-up first.
  client_id uuid primary key references public.clients (id) on delete cascade deferrable initially deferred,
  tags text[] not null default '{}',
  owner_id uuid references public.staff (user_id) on delete set null
);
comment on column public.client_follow_ups.owner_id is 'Who of the agency looks after the client.';
create index client_follow_ups_owner_idx on public.client_follow_ups (owner_id);
create index client_follow_ups_tags_idx on public.client_follow_ups using gin (tags);

create function private.open_follow_up()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.client_follow_ups (client_id) values (new.id) on conflict do nothing;
  return null;
end;
$$;
create trigger clients_have_a_follow_up
  after insert on public.clients
  for each row execute function private.open_follow_up();

-- One spelling a tag, so that « VIP » and « vip  » find the same clients.
create function private.normal_tags(tags text[])
returns text[]
language sql
immutable parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(distinct tag collate "C" order by tag collate "C"), '{}')
  from unnest(tags) given, trim(regexp_replace(lower(normalize(given)), '\s+', ' ', 'g')) tag
  where tag <> '';
$$;
grant execute on function private.normal_tags to authenticated, service_role;

create function private.prepare_follow_up_tags()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.tags := private.normal_tags(new.tags);
  if cardinality(new.tags) > 20 or exists (select from unnest(new.tags) tag where length(tag) > 40) then
    perform private.refuse('TAGS_INVALID', 'A client has 20 tags of 40 characters at most.', '23514');
  end if;
  return new;
end;
$$;
create trigger client_follow_ups_tags_are_prepared
  before insert or update of tags on public.client_follow_ups
  for each row execute function private.prepare_follow_up_tags();

create trigger clients_are_numbered
  before update on public.clients
  for each row
  when (old.* is distinct from new.* and old.last_activity_at = new.last_activity_at)
  execute function private.touch_row();

create function private.check_client_statut()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if (old.statut, new.statut) not in (
    ('prospect', 'actif'), ('actif', 'suspendu'), ('suspendu', 'actif'), ('actif', 'archive'), ('suspendu', 'archive')
  ) then
    perform private.refuse(
      'CLIENT_STATUT_REFUSED', format('A client does not go from %s to %s.', old.statut, new.statut)
    );
  end if;
  return new;
end;
$$;
create trigger clients_statut_follows_its_life
  before update of statut on public.clients
  for each row when (old.statut is distinct from new.statut)
  execute function private.check_client_statut();

create trigger clients_archived_are_read_only
  before update of nom, email, telephone, entreprise, parcours, siren, siret, numero_tva, secteur, langue,
    contact_nom, adresse_rue, adresse_complement, adresse_code_postal, adresse_ville, adresse_pays, site_web, liens
  on public.clients
  for each row when (old.statut = 'archive')
  execute function private.refuse_change('CLIENT_ARCHIVED', 'An archived client is read-only.');

create function private.check_follow_up_is_open()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  state public.client_statut;
begin
  select c.statut into state from public.clients c where c.id = new.client_id for no key update;
  -- Whoever leaves the agency leaves archived clients without an owner.
  if state = 'archive' and (new.owner_id is not null or new.tags is distinct from old.tags) then
    perform private.refuse('CLIENT_ARCHIVED', 'An archived client is read-only.');
  end if;
  return new;
end;
$$;
create trigger client_follow_ups_archived_are_read_only
  before update of tags, owner_id on public.client_follow_ups
  for each row execute function private.check_follow_up_is_open();

create function private.number_follow_up()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.clients c set updated_at = clock_timestamp() where c.id = new.client_id;
  return null;
end;
$$;
comment on function private.number_follow_up is 'One revision numbers the client and its follow-up: they are edited in one form.';
create trigger client_follow_ups_are_numbered_with_their_client
  after update of tags, owner_id on public.client_follow_ups
  for each row when ((old.tags, old.owner_id) is distinct from (new.tags, new.owner_id))
  execute function private.number_follow_up();

create table public.client_members (
  client_id uuid not null references public.clients (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  email extensions.citext not null,
  display_name text not null,
  locale text,
  created_at timestamptz not null default now(),
  primary key (client_id, user_id),
  constraint client_members_locale_is_known check (locale in ('fr', 'en')),
  constraint client_members_display_name_is_a_name check (private.is_person_name(display_name))
);
create index client_members_user_idx on public.client_members (user_id);

comment on column public.client_members.locale is
  'The language of the person, the same at all their clients; null until it is known, which is the agency''s.';

create function private.set_my_locale(locale text)
returns void
language sql
security definer
set search_path = ''
as $$
  update public.client_members m set locale = set_my_locale.locale
  where m.user_id = private.caller_id() and m.locale is distinct from set_my_locale.locale;
$$;
grant execute on function private.set_my_locale to authenticated;

create function public.set_my_locale(locale text)
returns void
language sql
set search_path = ''
as $$ select private.set_my_locale(locale); $$;
grant execute on function public.set_my_locale to authenticated;

create function private.mail_locale(person uuid)
returns text
language sql
stable security definer
set search_path = ''
as $$
  select coalesce(
    (select s.locale from public.staff s where s.user_id = person and s.disabled_at is null),
    (select min(m.locale) from public.client_members m where m.user_id = person),
    (select a.locale from public.agency a)
  );
$$;
comment on function private.mail_locale is 'In which language a person is written to.';

create trigger client_members_display_name_is_prepared
  before insert or update of display_name on public.client_members
  for each row execute function private.prepare_display_name();

create function private.check_member_name()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.refuse_name_of_the_agency(new.display_name, new.email);
  return new;
end;
$$;
create trigger client_members_names_are_not_of_the_agency
  before update of display_name on public.client_members
  for each row when (old.display_name is distinct from new.display_name)
  execute function private.check_member_name();

-- Staff limited to some clients.
create table public.staff_clients (
  user_id uuid not null references public.staff (user_id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  primary key (user_id, client_id)
);
comment on table public.staff_clients is 'Read only for staff whose `limited_to_clients` is set.';
create index staff_clients_client_idx on public.staff_clients (client_id);

create function private.sees_every_client()
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.caller_id();
begin
  return exists (
    select from public.staff s where s.user_id = caller and s.disabled_at is null and not s.limited_to_clients
  );
end;
$$;

create function private.staff_client_ids()
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.caller_id();
begin
  return (
    select coalesce(array_agg(sc.client_id), '{}')
    from public.staff s
    join public.staff_clients sc on sc.user_id = s.user_id
    where s.user_id = caller and s.disabled_at is null and s.limited_to_clients
  );
end;
$$;
comment on function private.staff_client_ids is 'Empty for who sees every client, and for who is no staff.';

create function private.staff_reaches(client_id uuid)
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return private.sees_every_client() or coalesce(staff_reaches.client_id = any (private.staff_client_ids()), false);
end;
$$;
grant execute on function private.sees_every_client, private.staff_client_ids, private.staff_reaches to authenticated, service_role;

create function private.person_reaches(person uuid, client_id uuid)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select exists (
    select from public.staff s
    where s.user_id = person and s.disabled_at is null and (not s.limited_to_clients or exists (
      select from public.staff_clients sc where sc.user_id = person and sc.client_id = person_reaches.client_id
    ))
  );
$$;
comment on function private.person_reaches is '`private.staff_reaches` for somebody else than the caller.';

create function private.staff_reaching(client_ids uuid[])
returns setof uuid
language sql
stable security definer
set search_path = ''
as $$
  select s.user_id
  from public.staff s
  where s.disabled_at is null
    and (private.sees_every_client() or private.is_staff() and (client_ids is null or client_ids <@ private.staff_client_ids()))
    and (not s.limited_to_clients or client_ids <@ array(
      select sc.client_id from public.staff_clients sc where sc.user_id = s.user_id
    ));
$$;
comment on function private.staff_reaching is
  'Whom something at all of these clients may be given to; at a client still to be made, for null. Nobody, to who does not reach them.';
grant execute on function private.staff_reaching to authenticated;

create function public.staff_reaching(client_ids uuid[] default null)
returns setof uuid
language sql
stable
set search_path = ''
as $$ select private.staff_reaching(client_ids); $$;
grant execute on function public.staff_reaching to authenticated;

create function private.check_follow_up_owner()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- A form that leaves the owner alone is not held up by one who left the agency since.
  if tg_op = 'UPDATE' and new.owner_id is not distinct from old.owner_id then
    return new;
  end if;
  perform 1 from public.staff where user_id = new.owner_id and disabled_at is null for share;
  if not found then
    perform private.refuse('OWNER_UNAVAILABLE', 'The owner of a client is a person of the agency who can log in.');
  elsif not private.person_reaches(new.owner_id, new.client_id) then
    perform private.refuse('OUT_OF_THEIR_REACH', 'This person is limited to other clients.', '23514');
  end if;
  return new;
end;
$$;
create trigger client_follow_ups_owner_is_of_the_agency
  before insert or update of owner_id on public.client_follow_ups
  for each row when (new.owner_id is not null)
  execute function private.check_follow_up_owner();

-- Looking at the portal with a member's eyes: opened by staff for half an hour, read-only, each time a line of the history.
create table private.client_views (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references public.staff (user_id) on delete cascade,
  member_id uuid not null,
  client_id uuid not null,
  started_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 minutes',
  foreign key (client_id, member_id) references public.client_members (client_id, user_id) on delete cascade
);
create index client_views_staff_idx on private.client_views (staff_id);
create index client_views_member_idx on private.client_views (client_id, member_id);

create function private.client_view()
returns private.client_views
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  asked text := private.asked_client_view();
  found private.client_views;
begin
  if asked is not null and pg_input_is_valid(asked, 'uuid') then
    select v.* into found
    from private.client_views v
    join public.staff s on s.user_id = v.staff_id and s.disabled_at is null
    where v.id = asked::uuid and v.staff_id = private.signed_in_id() and v.expires_at > now();
  end if;
  return found;
end;
$$;

create function private.viewer_id()
returns uuid
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if private.asked_client_view() is null then
    return private.signed_in_id();
  end if;
  return (private.client_view()).member_id;
end;
$$;
comment on function private.viewer_id is 'Whose portal is read: the caller''s own, or the member''s the caller looks with.';

create function private.client_ids_in(statuts public.client_statut[])
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  viewer constant uuid := private.viewer_id();
  only_client constant uuid := case when private.asked_client_view() is not null then (private.client_view()).client_id end;
begin
  return (
    select coalesce(array_agg(m.client_id), '{}')
    from public.client_members m
    join public.clients c on c.id = m.client_id
    where m.user_id = viewer and c.statut = any (statuts)
      and (only_client is null or m.client_id = only_client)
  );
end;
$$;

create function private.client_ids()
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  return private.client_ids_in('{prospect,actif,suspendu,archive}');
end;
$$;
comment on function private.client_ids is 'Every client the viewer is a login of, whatever its statut.';

create function private.readable_client_ids()
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if private.is_data_export() then
    return private.client_ids();
  elsif not private.portal_is_open() then
    return '{}';
  end if;
  return private.client_ids_in('{prospect,actif,archive}');
end;
$$;
comment on function private.readable_client_ids is 'A suspended client sees that it is suspended and nothing else.';

create function private.writable_client_ids()
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if private.asked_client_view() is not null or not private.portal_is_open() then
    return '{}';
  end if;
  return private.client_ids_in('{prospect,actif}');
end;
$$;
comment on function private.writable_client_ids is 'An archived client is read-only, and so is a view with a member''s eyes.';
grant execute on function
  private.client_view, private.viewer_id, private.client_ids, private.readable_client_ids, private.writable_client_ids
  to authenticated, service_role;

create function private.may_add_clients()
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select private.has_role('operator', 'manager', 'commercial') and private.sees_every_client();
$$;
comment on function private.may_add_clients is 'Who is limited to some clients adds none.';
grant execute on function private.may_add_clients to authenticated;

alter table public.clients enable row level security;
grant select on public.clients to authenticated, service_role;
grant insert (nom, email, telephone, entreprise, parcours) on public.clients to authenticated;
grant update (
    nom, email, telephone, entreprise, parcours, siren, siret, numero_tva, secteur, langue,
    contact_nom, adresse_rue, adresse_complement, adresse_code_postal, adresse_ville, adresse_pays, site_web, liens
  ) on public.clients to authenticated;

create policy clients_select_reader on public.clients
  for select to authenticated
  using (
    (select private.sees_every_client())
    or id = any ((select private.client_ids())::uuid[])
    or id = any ((select private.staff_client_ids())::uuid[])
  );

create policy clients_insert_sales on public.clients
  for insert to authenticated
  with check ((select private.may_add_clients()));

create policy clients_update_sales on public.clients
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or id = any ((select private.staff_client_ids())::uuid[]))
  );

alter table public.client_follow_ups enable row level security;
grant select, update (tags, owner_id) on public.client_follow_ups to authenticated;
grant select on public.client_follow_ups to service_role;

create policy client_follow_ups_select_staff on public.client_follow_ups
  for select to authenticated
  using ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]));

create policy client_follow_ups_update_sales on public.client_follow_ups
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager', 'commercial'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create function private.create_client(
  nom text, parcours public.client_parcours, email text, telephone text, entreprise text, tags text[], owner_id uuid
)
returns public.clients
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_id constant uuid := gen_random_uuid();
  created public.clients;
begin
  if not private.may_add_clients() then
    perform private.refuse('ROLE_NEEDED', 'Only an operator, a manager or a commercial who sees every client adds one.', '42501');
  end if;
  insert into public.client_follow_ups (client_id, tags, owner_id)
  values (new_id, create_client.tags, create_client.owner_id);
  insert into public.clients (id, nom, parcours, email, telephone, entreprise)
  values (new_id, create_client.nom, create_client.parcours, create_client.email, create_client.telephone, create_client.entreprise)
  returning * into created;
  return created;
end;
$$;
grant execute on function private.create_client to authenticated;

create function public.create_client(
  nom text, parcours public.client_parcours default 'lab', email text default null, telephone text default null,
  entreprise text default null, tags text[] default '{}', owner_id uuid default null
)
returns public.clients
language sql
set search_path = ''
as $$ select private.create_client(nom, parcours, email, telephone, entreprise, tags, owner_id); $$;

create function public.update_client(
  client_id uuid, expected_revision integer, nom text, parcours public.client_parcours, email text default null,
  telephone text default null, entreprise text default null, tags text[] default '{}', owner_id uuid default null
)
returns public.clients
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  saved public.clients;
begin
  update public.clients c
  set nom = update_client.nom, parcours = update_client.parcours, email = update_client.email,
    telephone = update_client.telephone, entreprise = update_client.entreprise
  where c.id = update_client.client_id and c.revision = expected_revision;
  if not found then
    perform private.refuse('CHANGED_MEANWHILE', 'This client was changed meanwhile: reload it and try again.', 'PT409');
  end if;
  update public.client_follow_ups f
  set tags = update_client.tags, owner_id = update_client.owner_id
  where f.client_id = update_client.client_id;
  select * into saved from public.clients c where c.id = update_client.client_id;
  return saved;
end;
$$;
comment on function public.update_client is 'The client and its follow-up, all of it or nothing, as read at a revision.';
grant execute on function public.create_client, public.update_client to authenticated;

alter table public.client_members enable row level security;
grant select, delete on public.client_members to authenticated;
grant select on public.client_members to service_role;
grant update (display_name) on public.client_members to authenticated;

create policy client_members_select_reader on public.client_members
  for select to authenticated
  using (
    client_id = any ((select private.readable_client_ids())::uuid[])
    or (select private.sees_every_client())
    or client_id = any ((select private.staff_client_ids())::uuid[])
  );

create policy client_members_update_self on public.client_members
  for update to authenticated
  using (user_id = (select private.caller_id()) and client_id = any ((select private.writable_client_ids())::uuid[]))
  with check (user_id = (select private.caller_id()) and client_id = any ((select private.writable_client_ids())::uuid[]));

create policy client_members_delete_manager on public.client_members
  for delete to authenticated
  using (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

alter table public.staff_clients enable row level security;
grant select, insert, delete on public.staff_clients to authenticated;
grant select on public.staff_clients to service_role;

create policy staff_clients_select_self_or_operator on public.staff_clients
  for select to authenticated
  using (user_id = (select private.caller_id()) or (select private.has_role('operator')));

create policy staff_clients_insert_operator on public.staff_clients
  for insert to authenticated
  with check ((select private.has_role('operator')));

create policy staff_clients_delete_operator on public.staff_clients
  for delete to authenticated
  using ((select private.has_role('operator')));

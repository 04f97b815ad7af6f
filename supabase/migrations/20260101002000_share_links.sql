-- One document, passed on by a link to somebody without a login. The link is for what the client sees and stops when the
-- client would no longer see it. Whoever opens it leaves a line: when, how it went, roughly with what.

create type public.share_link_outcome as enum (
  'ouvert', 'mot_de_passe_refuse', 'verrouille', 'expire', 'epuise', 'retire', 'indisponible'
);

create table public.share_links (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references public.documents (id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  token_hash bytea not null,
  password_hash text,
  has_password boolean generated always as (password_hash is not null) stored,
  created_by uuid references auth.users (id) on delete set null,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  max_openings integer,
  openings integer not null default 0,
  last_opened_at timestamptz,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  revoked_at timestamptz,
  constraint share_links_token_hash_is_unique unique (token_hash),
  constraint share_links_last_90_days_at_most check (expires_at > created_at and expires_at <= created_at + interval '90 days'),
  constraint share_links_max_openings_is_positive check (max_openings between 1 and 1000),
  constraint share_links_openings_keep_within_the_most check (openings <= max_openings)
);
create index share_links_document_idx on public.share_links (document_id, created_at desc);
create index share_links_client_idx on public.share_links (client_id);
create index share_links_created_by_idx on public.share_links (created_by);

create table public.share_link_openings (
  id bigint generated always as identity primary key,
  share_link_id uuid not null references public.share_links (id) on delete cascade,
  opened_at timestamptz not null default clock_timestamp(),
  outcome public.share_link_outcome not null,
  agent text,
  network text,
  constraint share_link_openings_agent_is_coarse check (length(agent) <= 80),
  constraint share_link_openings_network_is_no_address check (network ~ '^([0-9]{1,3}(\.[0-9]{1,3}){2}\.0/24|[0-9a-f:]{2,20}::/48)$')
);
comment on column public.share_link_openings.network is 'The first three parts of the address, never the whole of it: enough to tell a stranger from the office.';
create index share_link_openings_link_idx on public.share_link_openings (share_link_id, id desc);

create function private.is_seen_by_client(document public.documents)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select document.state = 'disponible' and document.deleted_at is null and private.shown_to_client(document.folder, document.visible)
    and exists (select 1 from public.clients c where c.id = document.client_id and c.statut in ('prospect', 'actif'));
$$;

create function private.create_share_link(document_id uuid, days integer, password text, max_openings integer)
returns table (id uuid, token text)
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_token constant text := encode(extensions.gen_random_bytes(24), 'hex');
  document public.documents;
  link public.share_links;
begin
  select * into document from public.documents d where d.id = create_share_link.document_id;
  if not found or not document.folder = any (private.staff_writable_folders()) or not private.staff_reaches(document.client_id) then
    perform private.refuse('ROLE_NEEDED', 'Your role does not share this document.', '42501');
  elsif not private.is_seen_by_client(document) then
    perform private.refuse('DOCUMENT_NOT_VISIBLE', 'Only what its client sees is shared by a link.');
  elsif coalesce(days not between 1 and 90, true) or max_openings not between 1 and 1000 then
    perform private.refuse('SHARE_LINK_INVALID', 'A link lasts 1 to 90 days and is opened 1 to 1000 times.');
  elsif length(password) < 8 or octet_length(password) > 72 then
    perform private.refuse('SHARE_PASSWORD_INVALID', 'The password of a link has 8 characters at least, and 72 bytes at most.');
  end if;
  insert into public.share_links (document_id, client_id, token_hash, password_hash, created_by, created_by_name, expires_at, max_openings)
  values (document.id, document.client_id, extensions.digest(new_token, 'sha256'),
    extensions.crypt(create_share_link.password, extensions.gen_salt('bf', 10)), auth.uid(), private.caller_name(document.client_id),
    now() + make_interval(days => create_share_link.days), create_share_link.max_openings)
  returning * into link;
  perform private.record_action('share_link.created', document.client_id, document.folder, document.id,
    jsonb_build_object('name', document.name, 'expires_at', link.expires_at, 'has_password', link.has_password));
  return query select link.id, new_token;
end;
$$;
comment on function private.create_share_link is 'Only the hashes of token and password are kept: the link is shown once.';
grant execute on function private.create_share_link to authenticated;

create function private.revoke_share_link(share_link_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  document public.documents;
begin
  update public.share_links l set revoked_at = now()
  from public.documents d
  where l.id = share_link_id and l.revoked_at is null and d.id = l.document_id
    and d.folder = any (private.staff_writable_folders()) and private.staff_reaches(d.client_id)
  returning d.* into document;
  if not found then
    perform private.refuse('SHARE_LINK_CLOSED', 'This link is already revoked.');
  end if;
  perform private.record_action('share_link.revoked', document.client_id, document.folder, document.id,
    jsonb_build_object('name', document.name));
end;
$$;
grant execute on function private.revoke_share_link to authenticated;

create function private.share_link_outcome(link public.share_links, document public.documents, password_is_right boolean)
returns public.share_link_outcome
language sql
stable security definer
set search_path = ''
as $$
  select (case
    when link.revoked_at is not null then 'retire'
    when link.expires_at <= now() then 'expire'
    when link.openings >= link.max_openings then 'epuise'
    when not private.is_seen_by_client(document) then 'indisponible'
    when link.locked_until > now() then 'verrouille'
    when link.has_password and not password_is_right then 'mot_de_passe_refuse'
    else 'ouvert'
  end)::public.share_link_outcome;
$$;

-- Refusals that cost nobody a guess are written once a minute, so that nobody can fill the log.
create function private.log_share_link_opening(share_link_id uuid, outcome public.share_link_outcome, agent text, network text)
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.share_link_openings (share_link_id, outcome, agent, network)
  select log_share_link_opening.share_link_id, log_share_link_opening.outcome, left(agent, 80), network
  where log_share_link_opening.outcome in ('ouvert', 'mot_de_passe_refuse')
    or not exists (
      select 1 from public.share_link_openings o
      where o.share_link_id = log_share_link_opening.share_link_id and o.outcome = log_share_link_opening.outcome
        and o.opened_at > now() - interval '1 minute'
    );
$$;

create function private.open_share_link(token text, password text, agent text, network text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- The hash of nothing anybody knows: an unknown link costs as much as a wrong password.
  decoy constant text := '$2a$10$dFnYyR0PcVxyNbrRKPkQV.cBXOX1L6jD2nM0dRk9F9q8c2wXzGz5e';
  link public.share_links;
  document public.documents;
  version public.document_versions;
  password_is_right boolean;
  outcome public.share_link_outcome;
begin
  if exists (select from public.agency a where a.maintenance) then
    return jsonb_build_object('maintenance', true);
  end if;
  select * into link from public.share_links l where l.token_hash = extensions.digest(open_share_link.token, 'sha256') for update;
  password_is_right := extensions.crypt(left(coalesce(password, ''), 72), coalesce(link.password_hash, decoy)) = coalesce(link.password_hash, decoy);
  if link.id is null then
    return null;
  end if;
  select * into document from public.documents d where d.id = link.document_id;
  outcome := private.share_link_outcome(link, document, password_is_right);
  perform private.log_share_link_opening(link.id, outcome, agent, network);
  if outcome = 'mot_de_passe_refuse' then
    update public.share_links l
    set failed_attempts = l.failed_attempts + 1,
        locked_until = case when l.failed_attempts >= 4 then now() + least(interval '1 minute' * (2 ^ least(l.failed_attempts - 4, 10)), interval '1 hour') end
    where l.id = link.id;
  end if;
  if outcome <> 'ouvert' then
    return null;
  end if;
  update public.share_links l
  set openings = l.openings + 1, last_opened_at = clock_timestamp(), failed_attempts = 0, locked_until = null
  where l.id = link.id;
  perform private.record_action('share_link.opened', document.client_id, document.folder, document.id, jsonb_build_object('name', document.name));
  select * into version from public.document_versions v where v.document_id = document.id and v.number = document.current_version;
  return jsonb_build_object(
    'object_key', version.object_key, 'name', document.name, 'mime_type', version.mime_type, 'size_bytes', version.size_bytes
  );
end;
$$;
comment on function private.open_share_link is
  'Null for every refusal, after the same work: nobody learns whether a link exists, has ended or wants another password. '
  'The fifth wrong password closes the link for 1 minute, each further one for 2, 4 … minutes, at most an hour. '
  'While the portal is closed for maintenance nothing is opened, counted or looked up.';
grant execute on function private.open_share_link to service_role;

create function public.create_share_link(
  document_id uuid, days integer default 7, password text default null, max_openings integer default null
)
returns table (id uuid, token text)
language sql
set search_path = ''
as $$ select * from private.create_share_link(document_id, days, password, max_openings); $$;

create function public.revoke_share_link(share_link_id uuid)
returns void
language sql
set search_path = ''
as $$ select private.revoke_share_link(share_link_id); $$;
grant execute on function public.create_share_link, public.revoke_share_link to authenticated;

create function public.open_share_link(token text, password text, agent text, network text)
returns jsonb
language sql
set search_path = ''
as $$ select private.open_share_link(token, password, agent, network); $$;
grant execute on function public.open_share_link to service_role;

alter table public.share_links enable row level security;
grant select (
  id, document_id, client_id, has_password, created_by, created_by_name, created_at, expires_at,
  max_openings, openings, last_opened_at, locked_until, revoked_at
) on public.share_links to authenticated;

create policy share_links_select_staff on public.share_links
  for select to authenticated
  using (
    (select private.is_staff())
    and exists (select 1 from public.documents d where d.id = document_id)
  );
comment on policy share_links_select_staff on public.share_links is 'Whoever of the staff may read the document, by the policies of documents.';

alter table public.share_link_openings enable row level security;
grant select on public.share_link_openings to authenticated;

create policy share_link_openings_select_staff on public.share_link_openings
  for select to authenticated
  using (exists (select 1 from public.share_links l where l.id = share_link_id));

alter publication supabase_realtime add table public.share_links;

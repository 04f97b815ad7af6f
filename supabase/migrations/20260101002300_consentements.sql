-- What people agreed to: the terms of the portal, each person for themselves, and the use of AI, each client as a whole.
-- A text is published once and never changed; a decision is a line of proof, never changed either.

create type public.consentement_kind as enum ('conditions', 'ia');

create table public.consentement_textes (
  id uuid primary key default gen_random_uuid(),
  kind public.consentement_kind not null,
  version integer not null,
  body text not null,
  published_at timestamptz not null default now(),
  published_by uuid references auth.users (id) on delete set null,
  published_by_name text not null,
  constraint consentement_textes_version_is_unique unique (kind, version),
  constraint consentement_textes_body_is_given check (length(trim(body)) between 1 and 100000)
);
create index consentement_textes_published_by_idx on public.consentement_textes (published_by);

create table public.consentements (
  id uuid primary key default gen_random_uuid(),
  texte_id uuid not null references public.consentement_textes (id),
  kind public.consentement_kind not null,
  version integer not null,
  user_id uuid not null references auth.users (id) on delete cascade,
  client_id uuid references public.clients (id) on delete cascade,
  person_name text not null,
  accepted boolean not null,
  decided_at timestamptz not null default clock_timestamp(),
  text_sha256 bytea not null,
  user_agent text,
  network text,
  constraint consentements_ia_is_a_client_s check ((kind = 'ia') = (client_id is not null)),
  constraint consentements_conditions_are_accepted check (kind <> 'conditions' or accepted)
);
comment on column public.consentements.text_sha256 is 'Of the text as it was shown: with it, the line proves what was agreed to.';
comment on column public.consentements.network is 'The first half of the address, enough to tell a network and too little to tell a person.';
create index consentements_user_idx on public.consentements (user_id, kind, version desc);
create index consentements_client_idx on public.consentements (client_id, decided_at desc);
create index consentements_texte_idx on public.consentements (texte_id);

create trigger consentement_textes_are_final
  before update of kind, version, body, published_at on public.consentement_textes
  for each row execute function private.refuse_change('CONSENT_IS_FINAL', 'A published text is never changed: publish the next version.', '42501');
create trigger consentements_are_final
  before update on public.consentements
  for each row execute function private.refuse_change('CONSENT_IS_FINAL', 'A decision is never changed: decide again.', '42501');

create function private.has_accepted_conditions()
returns boolean
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  current_version constant integer := (select max(t.version) from public.consentement_textes t where t.kind = 'conditions');
begin
  return current_version is null or exists (
    select from public.consentements c
    where c.user_id = (select private.viewer_id()) and c.kind = 'conditions' and c.version = current_version
  );
end;
$$;
comment on function private.has_accepted_conditions is 'A new version closes the space until it is accepted.';

create function private.ai_is_allowed(client_id uuid)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select coalesce((
    select c.accepted from public.consentements c
    where c.client_id = ai_is_allowed.client_id and c.kind = 'ia'
      and c.version = (select max(t.version) from public.consentement_textes t where t.kind = 'ia')
    order by c.decided_at desc
    limit 1
  ), false);
$$;
comment on function private.ai_is_allowed is 'Élio asks before it answers: the latest decision of the client on the current text, and no decision is a no.';
grant execute on function private.ai_is_allowed to authenticated, service_role;

create function private.publish_consentement_texte(kind public.consentement_kind, body text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  published public.consentement_textes;
begin
  if not private.has_role('operator') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator publishes what clients agree to.', '42501');
  end if;
  if length(trim(coalesce(body, ''))) not between 1 and 100000 then
    perform private.refuse('CONSENT_TEXT_INVALID', 'The text is missing or longer than 100,000 characters.');
  end if;
  perform pg_advisory_xact_lock(hashtextextended('consentement_textes:' || kind, 0));
  if body = (
    select t.body from public.consentement_textes t
    where t.kind = publish_consentement_texte.kind order by t.version desc limit 1
  ) then
    perform private.refuse('CONSENT_TEXT_SAME', 'This is the text in force already.');
  end if;
  insert into public.consentement_textes (kind, version, body, published_by, published_by_name)
  values (
    kind,
    (select coalesce(max(t.version), 0) + 1 from public.consentement_textes t where t.kind = publish_consentement_texte.kind),
    body, private.caller_id(), private.caller_name(null)
  )
  returning * into published;
  perform private.record_action('consent.published', null, null, published.id,
    jsonb_build_object('kind', published.kind, 'version', published.version));
  return published.version;
end;
$$;
grant execute on function private.publish_consentement_texte to authenticated;

create function private.request_header(name text)
returns text
language sql
stable
set search_path = ''
as $$
  select nullif(current_setting('request.headers', true), '')::jsonb ->> name;
$$;

create function private.caller_network()
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  address constant text := private.request_header('cf-connecting-ip');
begin
  return host(network(set_masklen(address::inet, case when address like '%:%' then 32 else 16 end)));
exception
  when invalid_text_representation or invalid_parameter_value then
    return null;
end;
$$;
comment on function private.caller_network is
  'From the address the gateway itself saw, never from x-forwarded-for, which begins with what the caller claims.';

create function private.decide_consentement(texte_id uuid, accepted boolean, client_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  texte public.consentement_textes;
  member_name text;
begin
  select * into texte from public.consentement_textes t where t.id = texte_id;
  if texte.id is null or exists (
    select from public.consentement_textes later where later.kind = texte.kind and later.version > texte.version
  ) then
    perform private.refuse('CONSENT_TEXT_OUTDATED', 'Another version was published meanwhile: read it before you decide.', 'PT409');
  end if;
  if texte.kind = 'conditions' and not accepted then
    perform private.refuse('CONSENT_NEEDED', 'The portal is used under its terms: accept them, or log out.');
  end if;
  select m.display_name into member_name from public.client_members m
  where m.user_id = private.caller_id()
    and (texte.kind = 'conditions' or m.client_id = any (private.writable_client_ids()) and m.client_id = decide_consentement.client_id)
  limit 1;
  if member_name is null then
    perform private.refuse('ROLE_NEEDED', 'Only a person of the client decides this.', '42501');
  end if;
  perform pg_advisory_xact_lock(hashtextextended(
    'consentements:' || case when texte.kind = 'ia' then decide_consentement.client_id else private.caller_id() end, 0
  ));
  if accepted = (
    select c.accepted from public.consentements c
    where c.texte_id = texte.id
      and case when texte.kind = 'ia' then c.client_id = decide_consentement.client_id else c.user_id = private.caller_id() end
    order by c.decided_at desc
    limit 1
  ) then
    return;
  elsif (
    select count(*) from public.consentements c where c.user_id = private.caller_id() and c.decided_at > now() - interval '1 hour'
  ) >= 20 then
    perform private.refuse('TOO_MANY_REQUESTS', 'At most twenty decisions an hour.');
  end if;
  insert into public.consentements (
    texte_id, kind, version, user_id, client_id, person_name, accepted, text_sha256, user_agent, network
  )
  values (
    texte.id, texte.kind, texte.version, private.caller_id(),
    case when texte.kind = 'ia' then decide_consentement.client_id end,
    member_name, accepted, extensions.digest(texte.body, 'sha256'),
    left(private.request_header('user-agent'), 300), private.caller_network()
  );
  if texte.kind = 'ia' then
    perform private.record_action(
      case when accepted then 'consent.ai_given' else 'consent.ai_withdrawn' end, client_id, null, texte.id,
      jsonb_build_object('version', texte.version)
    );
  else
    perform private.record_action(
      'consent.conditions_accepted', m.client_id, null, texte.id, jsonb_build_object('version', texte.version)
    )
    from public.client_members m where m.user_id = private.caller_id();
  end if;
end;
$$;
comment on function private.decide_consentement is 'What is decided already is not decided again: the same answer to the same text writes nothing.';
grant execute on function private.decide_consentement to authenticated;

-- As the agency reads the proof: the terms are each person's own, and a policy on them could not tell whose client that is.
create function private.client_consentements(client_id uuid)
returns table (
  kind public.consentement_kind, user_id uuid, person_name text, in_force integer,
  version integer, accepted boolean, decided_at timestamptz, network text
)
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if not private.has_role('operator', 'manager') or not private.staff_reaches(client_consentements.client_id) then
    perform private.refuse('ROLE_NEEDED', 'Only who answers for this client reads its consents.', '42501');
  end if;
  return query
    select t.kind, m.user_id, m.display_name, t.version, c.version, c.accepted, c.decided_at, c.network
    from (select * from public.consentement_textes l where l.kind = 'conditions' order by l.version desc limit 1) t
    cross join public.client_members m
    left join lateral (
      select * from public.consentements c where c.user_id = m.user_id and c.kind = 'conditions' order by c.version desc limit 1
    ) c on true
    where m.client_id = client_consentements.client_id
    union all
    select t.kind, c.user_id, c.person_name, t.version, c.version, c.accepted, c.decided_at, c.network
    from (select * from public.consentement_textes l where l.kind = 'ia' order by l.version desc limit 1) t
    left join lateral (
      select * from public.consentements c
      where c.client_id = client_consentements.client_id and c.kind = 'ia' order by c.decided_at desc limit 1
    ) c on true
    order by 1, 3;
end;
$$;
comment on function private.client_consentements is
  'The terms by person and the consent to AI once, each with the version in force and the last decision, if any. Nothing of a text that was never published.';
grant execute on function private.client_consentements to authenticated;

create function public.client_consentements(client_id uuid)
returns table (
  kind public.consentement_kind, user_id uuid, person_name text, in_force integer,
  version integer, accepted boolean, decided_at timestamptz, network text
)
language sql stable set search_path = ''
as $$ select * from private.client_consentements(client_id); $$;

create function public.publish_consentement_texte(kind public.consentement_kind, body text)
returns integer language sql set search_path = ''
as $$ select private.publish_consentement_texte(kind, body); $$;

create function public.decide_consentement(texte_id uuid, accepted boolean, client_id uuid default null)
returns void language sql set search_path = ''
as $$ select private.decide_consentement(texte_id, accepted, client_id); $$;

create function public.ai_is_allowed(client_id uuid)
returns boolean language sql stable set search_path = ''
as $$
  select private.ai_is_allowed(c.id) from public.clients c where c.id = ai_is_allowed.client_id;
$$;

create function public.consentement_versions(kind public.consentement_kind)
returns table (id uuid, version integer, published_at timestamptz, published_by_name text, accepted bigint)
language sql stable set search_path = ''
as $$
  select t.id, t.version, t.published_at, t.published_by_name, count(*) filter (where last.accepted)
  from public.consentement_textes t
  left join lateral (
    select distinct on (coalesce(c.client_id, c.user_id)) c.accepted
    from public.consentements c
    where c.texte_id = t.id
    order by coalesce(c.client_id, c.user_id), c.decided_at desc
  ) last on true
  where t.kind = consentement_versions.kind
  group by t.id
  order by t.version desc;
$$;
comment on function public.consentement_versions is
  'Every version of a text and how many accept it by their last decision on it: people for the terms, clients for AI, as far as the caller sees them.';

grant execute on function
  public.publish_consentement_texte, public.decide_consentement, public.ai_is_allowed, public.consentement_versions,
  public.client_consentements
  to authenticated;
grant execute on function private.has_accepted_conditions to authenticated, service_role;

alter table public.consentement_textes enable row level security;
grant select on public.consentement_textes to authenticated, service_role;

create policy consentement_textes_select_anyone on public.consentement_textes
  for select to authenticated
  using ((select private.is_staff()) or cardinality((select private.client_ids())::uuid[]) > 0);

alter table public.consentements enable row level security;
grant select on public.consentements to authenticated, service_role;

create policy consentements_select_concerned on public.consentements
  for select to authenticated
  using (
    user_id = (select private.viewer_id())
    or client_id = any ((select private.readable_client_ids())::uuid[])
    or (
      (select private.has_role('operator', 'manager'))
      and (
        (select private.sees_every_client())
        or client_id = any ((select private.staff_client_ids())::uuid[])
      )
    )
  );

-- Sign-up is by invitation only: the database refuses an account for an address nobody invited.
-- An invitation is used once, by its own address, before it expires.
-- Addresses are compared with `operator(extensions.=)`: without a search path a plain `=` is that of text, which minds case.

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email extensions.citext not null,
  client_id uuid references public.clients (id) on delete cascade,
  staff_role public.staff_role,
  limited_to_clients boolean not null default false,
  display_name text not null,
  token_hash bytea not null,
  invited_by uuid references auth.users (id) on delete set null,
  invited_by_name text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  accepted_by uuid references auth.users (id) on delete set null,
  revoked_at timestamptz,
  constraint invitations_email_is_an_address check (email::text ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email::text) <= 254),
  constraint invitations_operator_reaches_every_client check (
    not limited_to_clients or (staff_role is not null and staff_role <> 'operator')
  ),
  constraint invitations_are_for_a_client_or_staff check (num_nonnulls(client_id, staff_role) = 1),
  constraint invitations_display_name_is_a_name check (private.is_person_name(display_name)),
  constraint invitations_token_hash_is_unique unique (token_hash),
  constraint invitations_end_once check (num_nonnulls(accepted_at, revoked_at) <= 1)
);
create unique index invitations_one_open_per_client on public.invitations (client_id, email)
  where client_id is not null and accepted_at is null and revoked_at is null;
create unique index invitations_one_open_for_staff on public.invitations (email)
  where client_id is null and accepted_at is null and revoked_at is null;
create trigger invitations_display_name_is_prepared
  before insert or update of display_name on public.invitations
  for each row execute function private.prepare_display_name();
create index invitations_client_idx on public.invitations (client_id, created_at desc);
create index invitations_email_idx on public.invitations (email);
create index invitations_invited_by_idx on public.invitations (invited_by);
create index invitations_accepted_by_idx on public.invitations (accepted_by);

create function private.is_invited(address text)
returns boolean
language sql
stable security definer
set search_path = ''
as $$
  select exists (
    select 1 from public.invitations
    where email operator(extensions.=) address::extensions.citext and accepted_at is null and revoked_at is null and expires_at > now()
  );
$$;

create function private.refuse_uninvited()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.email is null or not private.is_invited(new.email) then
    perform private.refuse('NOT_INVITED', 'Sign-up is by invitation only.', '42501');
  end if;
  return new;
end;
$$;
create trigger users_are_invited
  before insert on auth.users
  for each row execute function private.refuse_uninvited();

create function private.create_invitation(
  email text, display_name text, client_id uuid, role public.staff_role, link_base text, limited boolean default false
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  token text := encode(extensions.gen_random_bytes(24), 'hex');
  address extensions.citext := trim(email);
  invitation public.invitations;
begin
  if coalesce(address::text, '') !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or length(address::text) > 254 then
    perform private.refuse('EMAIL_INVALID', 'The address of the invited person is not an e-mail address.');
  end if;
  -- Two invitations of one address at once take turns: the later one replaces the earlier.
  perform pg_advisory_xact_lock(hashtextextended('invitation:' || lower(address::text), 0));
  update public.invitations i set revoked_at = now()
  where i.email operator(extensions.=) address and i.client_id is not distinct from create_invitation.client_id
    and i.accepted_at is null and i.revoked_at is null;
  insert into public.invitations (email, display_name, client_id, staff_role, limited_to_clients, token_hash, invited_by, invited_by_name)
  values (address, create_invitation.display_name, create_invitation.client_id, create_invitation.role, create_invitation.limited,
    extensions.digest(token, 'sha256'), auth.uid(), private.caller_name(create_invitation.client_id))
  returning * into invitation;
  if client_id is not null then
    perform private.refuse_name_of_the_agency(invitation.display_name, address);
  end if;
  insert into public.outbox (kind, idempotency_key, payload)
  select 'mail', 'invitation:' || invitation.id, jsonb_build_object(
    'to', address, 'template', 'invitation',
    'locale', private.mail_locale((select u.id from auth.users u where lower(u.email) = lower(address::text) limit 1)),
    'variables', jsonb_build_object(
      'agency_name', a.name, 'inviter_name', invitation.invited_by_name, 'invited_name', invitation.display_name,
      'client_name', (select nom from public.clients where id = invitation.client_id),
      'link', (case link_base when 'hub' then a.hub_url else a.portal_url end) || '/invitation/' || token,
      'expires_at', invitation.expires_at
    ))
  from public.agency a;
  perform private.record_action('invitation.sent', invitation.client_id, null, invitation.id,
    jsonb_build_object('email', invitation.email, 'name', invitation.display_name, 'role', invitation.staff_role));
  return invitation.id;
end;
$$;
comment on function private.create_invitation is
  'Inviting again replaces the open invitation. Only the hash of the token is kept; the token leaves by mail.';

create function private.invite_client_member(client_id uuid, email text, display_name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.has_role('operator', 'manager', 'assistante', 'commercial') then
    perform private.refuse('ROLE_NEEDED', 'Your role does not invite clients.', '42501');
  end if;
  perform 1 from public.clients c
  where c.id = invite_client_member.client_id and c.statut in ('prospect', 'actif') and private.staff_reaches(c.id)
  for share;
  if not found then
    perform private.refuse('CLIENT_NOT_OPEN', 'This client does not exist, is suspended or archived.');
  end if;
  if exists (
    select 1 from public.client_members m
    where m.client_id = invite_client_member.client_id and m.email operator(extensions.=) trim(invite_client_member.email)::extensions.citext
  ) then
    perform private.refuse('ALREADY_MEMBER', 'This person already has access to the client.', '23505');
  end if;
  return private.create_invitation(email, display_name, client_id, null, 'portal');
end;
$$;
grant execute on function private.invite_client_member to authenticated;

create function private.invite_staff(email text, display_name text, role public.staff_role, limited boolean)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.has_role('operator') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator invites staff.', '42501');
  end if;
  return private.create_invitation(email, display_name, null, role, 'hub', limited and role <> 'operator');
end;
$$;
grant execute on function private.invite_staff to authenticated;

create function private.invite_first_operator(email text, display_name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select 1 from public.staff where role = 'operator' and disabled_at is null) then
    perform private.refuse('OPERATOR_EXISTS', 'The agency has an operator: ask to be invited from the Hub.');
  end if;
  return private.create_invitation(email, display_name, null, 'operator', 'hub');
end;
$$;
comment on function private.invite_first_operator is 'Run once by the person who owns the database, to open a new deployment.';

create function private.revoke_invitation(invitation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  revoked public.invitations;
begin
  update public.invitations i set revoked_at = now()
  where i.id = invitation_id and i.accepted_at is null and i.revoked_at is null
    and (
      private.has_role('operator')
      or (i.client_id is not null and private.has_role('manager', 'assistante', 'commercial') and private.staff_reaches(i.client_id))
    )
  returning * into revoked;
  if not found then
    perform private.refuse('INVITATION_NOT_OPEN', 'This invitation is already used or revoked.');
  end if;
  perform private.record_action('invitation.revoked', revoked.client_id, null, revoked.id,
    jsonb_build_object('email', revoked.email, 'name', revoked.display_name));
end;
$$;
grant execute on function private.revoke_invitation to authenticated;

create function private.withdraw_invitations_of_archived_client()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.invitations i set revoked_at = now()
  where i.client_id = new.id and i.accepted_at is null and i.revoked_at is null;
  return null;
end;
$$;
create trigger clients_archived_invite_nobody
  after update of statut on public.clients
  for each row when (new.statut = 'archive')
  execute function private.withdraw_invitations_of_archived_client();

create function private.withdraw_invitations_of_disabled_staff()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.invitations i set revoked_at = now()
  where i.client_id is null and i.email operator(extensions.=) new.email and i.accepted_at is null and i.revoked_at is null;
  return null;
end;
$$;
create trigger staff_disabled_come_back_by_new_invitation
  after update of disabled_at on public.staff
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function private.withdraw_invitations_of_disabled_staff();

create function private.bind_invitation(invitation public.invitations, locale text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if invitation.staff_role is not null then
    insert into public.staff (user_id, role, limited_to_clients, display_name, email, locale)
    values (auth.uid(), invitation.staff_role, invitation.limited_to_clients, invitation.display_name, invitation.email,
      coalesce(bind_invitation.locale, (select a.locale from public.agency a)))
    on conflict (user_id) do update
    set role = excluded.role, limited_to_clients = excluded.limited_to_clients, disabled_at = null;
  else
    insert into public.client_members (client_id, user_id, email, display_name, locale)
    values (invitation.client_id, auth.uid(), invitation.email, invitation.display_name,
      coalesce((select min(m.locale) from public.client_members m where m.user_id = auth.uid()), bind_invitation.locale))
    on conflict (client_id, user_id) do nothing;
    perform private.notify_staff('invitation_accepted', null, invitation.client_id, null,
      jsonb_build_object('name', invitation.display_name));
  end if;
  update public.invitations i set accepted_at = now(), accepted_by = auth.uid() where i.id = invitation.id;
end;
$$;

create function private.verified_email()
returns extensions.citext
language sql
stable security definer
set search_path = ''
as $$
  select email::extensions.citext from auth.users where id = (select private.caller_id()) and email_confirmed_at is not null;
$$;

create function private.accept_invitation(token text, locale text)
returns public.invitations
language plpgsql
security definer
set search_path = ''
as $$
declare
  invitation public.invitations;
begin
  select * into invitation from public.invitations i
  where i.token_hash = extensions.digest(accept_invitation.token, 'sha256') for update;
  if not found or invitation.revoked_at is not null then
    perform private.refuse('INVITATION_UNKNOWN', 'This invitation does not exist or was withdrawn.');
  elsif not coalesce(invitation.email operator(extensions.=) private.verified_email(), false) then
    perform private.refuse('INVITATION_FOR_ANOTHER', 'This invitation was sent to another address.', '42501');
  elsif invitation.accepted_at is not null then
    perform private.refuse('INVITATION_USED', 'This invitation was already used.');
  elsif invitation.expires_at <= now() then
    perform private.refuse('INVITATION_EXPIRED', 'This invitation has expired: ask for a new one.');
  end if;
  perform private.bind_invitation(invitation, locale);
  return invitation;
end;
$$;

create function private.accept_pending_invitations(locale text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  invitation public.invitations;
  accepted integer := 0;
begin
  for invitation in
    select * from public.invitations i
    where i.email operator(extensions.=) private.verified_email() and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
    for update
  loop
    perform private.bind_invitation(invitation, locale);
    accepted := accepted + 1;
  end loop;
  return accepted;
end;
$$;
comment on function private.accept_pending_invitations is
  'The caller proved the address by logging in with it, which is what the link in the mail proves.';

create function private.preview_invitation(token text)
returns table (state text, agency_name text, client_nom text, display_name text, email_hint text, for_staff boolean)
language sql
stable security definer
set search_path = ''
as $$
  select
    case
      when i.accepted_at is not null then 'used'
      when i.expires_at <= now() then 'expired'
      else 'open'
    end,
    a.name, c.nom, i.display_name,
    regexp_replace(i.email::text, '^(.).*(@.*)$', '\1•••\2'),
    i.staff_role is not null
  from public.invitations i
  cross join public.agency a
  left join public.clients c on c.id = i.client_id
  where i.token_hash = extensions.digest(token, 'sha256') and i.revoked_at is null;
$$;
comment on function private.preview_invitation is 'Whoever holds the link sees what it is for; the address stays masked.';
grant usage on schema private to anon;
grant execute on function private.preview_invitation to anon, authenticated;
grant execute on function private.accept_invitation, private.accept_pending_invitations to authenticated;

create function public.invite_client_member(client_id uuid, email text, display_name text)
returns uuid language sql set search_path = ''
as $$ select private.invite_client_member(client_id, email, display_name); $$;

create function public.invite_staff(email text, display_name text, role public.staff_role, limited boolean default false)
returns uuid language sql set search_path = ''
as $$ select private.invite_staff(email, display_name, role, limited); $$;

create function public.revoke_invitation(invitation_id uuid)
returns void language sql set search_path = ''
as $$ select private.revoke_invitation(invitation_id); $$;

create function public.accept_invitation(token text, locale text default null)
returns uuid language sql set search_path = ''
as $$ select (private.accept_invitation(token, locale)).client_id; $$;
comment on function public.accept_invitation is '`locale` is the language on screen: the person''s, unless another is known already.';

create function public.accept_pending_invitations(locale text default null)
returns integer language sql set search_path = ''
as $$ select private.accept_pending_invitations(locale); $$;

create function public.preview_invitation(token text)
returns table (state text, agency_name text, client_nom text, display_name text, email_hint text, for_staff boolean)
language sql stable set search_path = ''
as $$ select * from private.preview_invitation(token); $$;

grant execute on function
  public.invite_client_member, public.invite_staff, public.revoke_invitation,
  public.accept_invitation, public.accept_pending_invitations
  to authenticated;
grant execute on function public.preview_invitation to anon, authenticated;

alter table public.invitations enable row level security;
grant select (
  id, email, client_id, staff_role, limited_to_clients, display_name, invited_by, invited_by_name,
  created_at, expires_at, accepted_at, accepted_by, revoked_at
) on public.invitations to authenticated;

create policy invitations_select_staff on public.invitations
  for select to authenticated
  using (
    (select private.has_role('operator'))
    or (
      client_id is not null
      and (select private.has_role('manager', 'assistante', 'commercial'))
      and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
    )
  );

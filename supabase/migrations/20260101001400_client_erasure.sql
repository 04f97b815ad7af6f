-- The right to be forgotten (GDPR, article 17): one explicit act of an operator after which nothing of a client is left,
-- in one transaction. Its bytes follow through `private.removed_objects`; the history keeps one line that names nobody.

create function private.forget_logins(user_ids uuid[])
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten uuid[];
begin
  select array_agg(u.id) into forgotten from auth.users u
  where u.id = any (user_ids)
    and not exists (select 1 from public.client_members m where m.user_id = u.id)
    and not exists (select 1 from public.staff s where s.user_id = u.id);
  -- These two name people without a foreign key.
  delete from auth.flow_state f where f.user_id = any (forgotten);
  delete from auth.audit_log_entries e where e.payload ->> 'actor_id' = any (forgotten::text[]);
  delete from auth.users u where u.id = any (forgotten);
  return coalesce(cardinality(forgotten), 0);
end;
$$;
comment on function private.forget_logins is 'With their sessions, but for who is of the agency or of another client.';

create function private.forget_mails(client_id uuid, invitation_ids uuid[], addresses extensions.citext[])
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.outbox o
  where o.payload::text like '%' || forget_mails.client_id || '%'
    or o.idempotency_key = any (select 'invitation:' || id from unnest(invitation_ids) id)
    or (
      lower(o.payload ->> 'to') in (select lower(address::text) from unnest(addresses) address)
      and not exists (select 1 from auth.users u where lower(u.email) = lower(o.payload ->> 'to'))
    );
$$;
comment on function private.forget_mails is
  'Mails that name the client, its invitations, and all to an address whose login went with the client.';

create function private.erase_client(client_id uuid, typed_name text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  erased public.clients;
  member_ids uuid[];
  invitation_ids uuid[];
  addresses extensions.citext[];
  document_count integer;
  login_count integer;
begin
  if not private.has_role('operator') then
    perform private.refuse('OPERATOR_ONLY', 'Only an operator erases a client.', '42501');
  end if;
  select * into erased from public.clients c
  where c.id = erase_client.client_id and private.staff_reaches(c.id) for update;
  if not found then
    perform private.refuse('CLIENT_UNKNOWN', 'This client does not exist, or is already erased.');
  elsif regexp_replace(trim(normalize(coalesce(typed_name, ''))), '\s+', ' ', 'g')
    <> regexp_replace(trim(normalize(erased.nom)), '\s+', ' ', 'g') then
    perform private.refuse('ERASURE_NAME_MISMATCH', 'The name typed is not the name of the client.');
  end if;
  select array_agg(m.user_id), array_agg(m.email) into member_ids, addresses
  from public.client_members m where m.client_id = erased.id;
  select array_agg(i.id), addresses || array_agg(i.email) into invitation_ids, addresses
  from public.invitations i where i.client_id = erased.id;
  -- People whose access was taken away before are found where they accepted it.
  member_ids := member_ids || array(
    select i.accepted_by from public.invitations i where i.client_id = erased.id and i.accepted_by is not null
  );
  select count(*) into document_count from public.documents d where d.client_id = erased.id;

  delete from public.clients c where c.id = erased.id;
  login_count := private.forget_logins(member_ids);
  perform private.forget_mails(erased.id, invitation_ids, addresses || erased.email);
  perform set_config('dossier.erased_client', erased.id::text, true);
  delete from public.audit_log a where a.client_id = erased.id;
  perform set_config('dossier.erased_client', '', true);
  perform private.record_action('client.erased', null, null, null,
    jsonb_build_object('documents', document_count, 'logins', login_count));
end;
$$;
grant execute on function private.erase_client to authenticated;

create function public.erase_client(client_id uuid, typed_name text)
returns void
language sql
set search_path = ''
as $$ select private.erase_client(client_id, typed_name); $$;
grant execute on function public.erase_client to authenticated;

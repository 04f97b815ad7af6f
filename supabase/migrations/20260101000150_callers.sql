-- Who is asking. A person is who their token says, as long as the session of the token is open; and a person of the
-- agency may look at the portal with a member's eyes, which reads as that member and writes as nobody.
--
-- What policies ask, here and in the next files, is asked several times a query: in plpgsql, which keeps its plans where SQL
-- plans anew for each query, and with the person asked for once, before anything is looked up.

create function private.signed_in_id()
returns uuid
language plpgsql
stable security definer
set search_path = ''
as $$
declare
  person constant uuid := auth.uid();
  session_id constant uuid := auth.jwt() ->> 'session_id';
begin
  if session_id is null or exists (
    select from auth.sessions s where s.id = session_id and s.user_id = person and (s.not_after is null or s.not_after > now())
  ) then
    return person;
  end if;
  return null;
end;
$$;
comment on function private.signed_in_id is
  'A token outlives its session by up to an hour; ending a session ends it here, at once. Only Auth signs tokens, and it names the session in each.';

create function private.asked_client_view()
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  headers text := current_setting('request.headers', true);
begin
  if headers is null or position('x-dossier-client-view' in headers) = 0 then
    return null;
  end if;
  return headers::jsonb ->> 'x-dossier-client-view';
end;
$$;
comment on function private.asked_client_view is 'Set by the portal when it is opened from the Hub with "Voir comme le client".';

create function private.caller_id()
returns uuid
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if private.asked_client_view() is not null then
    return null;
  end if;
  return private.signed_in_id();
end;
$$;
comment on function private.caller_id is 'Who writes: nobody while looking with a member''s eyes, whatever the view is worth.';
grant execute on function private.signed_in_id, private.asked_client_view, private.caller_id to authenticated, service_role;

create function private.is_data_export()
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return coalesce((auth.jwt() ->> 'data_export')::boolean, false);
end;
$$;
comment on function private.is_data_export is
  'Whether the copy of a person''s data is being made, for which no door of the portal is closed. The database says so itself: Auth signs no such claim.';

-- Where a person is logged in, and how they or the agency end it. Auth keeps the sessions; what is ended here
-- is refused at once by every policy, because they ask `private.signed_in_id()`.

create function private.my_sessions()
returns table (id uuid, started_at timestamptz, last_seen_at timestamptz, user_agent text, is_current boolean)
language sql
stable security definer
set search_path = ''
as $$
  select s.id, s.created_at, greatest(s.updated_at, s.refreshed_at at time zone 'utc'), s.user_agent,
    s.id::text = coalesce(auth.jwt() ->> 'session_id', '')
  from auth.sessions s
  where s.user_id = private.caller_id() and (s.not_after is null or s.not_after > now())
  order by 3 desc nulls last;
$$;
grant execute on function private.my_sessions to authenticated;

create function private.end_my_session(session_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  delete from auth.sessions s where s.id = session_id and s.user_id = private.caller_id();
$$;
comment on function private.end_my_session is 'Ending what is over, or another person''s, changes nothing and says nothing.';
grant execute on function private.end_my_session to authenticated;

create function private.end_my_other_sessions()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  ended integer;
begin
  delete from auth.sessions s
  where s.user_id = private.caller_id() and s.id::text is distinct from auth.jwt() ->> 'session_id';
  get diagnostics ended = row_count;
  return ended;
end;
$$;
grant execute on function private.end_my_other_sessions to authenticated;

create function private.end_member_sessions(client_id uuid, member_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  ended integer;
  member_name text;
begin
  if not private.has_role('operator', 'manager') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager ends the sessions of a client.', '42501');
  end if;
  select m.display_name into member_name from public.client_members m
  where m.client_id = end_member_sessions.client_id and m.user_id = end_member_sessions.member_id
    and private.staff_reaches(m.client_id)
    and not exists (select 1 from public.staff s where s.user_id = m.user_id);
  if not found then
    perform private.refuse('MEMBER_UNKNOWN', 'This person is no login of this client.');
  end if;
  delete from auth.sessions s where s.user_id = end_member_sessions.member_id;
  get diagnostics ended = row_count;
  perform private.record_action('member.sessions_ended', end_member_sessions.client_id, null, end_member_sessions.member_id,
    jsonb_build_object('name', member_name, 'count', ended));
  return ended;
end;
$$;
grant execute on function private.end_member_sessions to authenticated;

create function private.members_last_seen(client_id uuid)
returns table (user_id uuid, last_seen_at timestamptz, open_sessions integer)
language sql
stable security definer
set search_path = ''
as $$
  select m.user_id, max(coalesce(s.refreshed_at at time zone 'utc', s.created_at, u.last_sign_in_at)), count(s.id)::integer
  from public.client_members m
  join auth.users u on u.id = m.user_id
  left join auth.sessions s on s.user_id = m.user_id
  where m.client_id = members_last_seen.client_id and private.staff_reaches(m.client_id)
  group by m.user_id;
$$;
comment on function private.members_last_seen is 'For staff: when each login of the client was last there.';
grant execute on function private.members_last_seen to authenticated;

create function public.my_sessions()
returns table (id uuid, started_at timestamptz, last_seen_at timestamptz, user_agent text, is_current boolean)
language sql stable set search_path = ''
as $$ select * from private.my_sessions(); $$;

create function public.end_my_session(session_id uuid)
returns void language sql set search_path = ''
as $$ select private.end_my_session(session_id); $$;

create function public.end_my_other_sessions()
returns integer language sql set search_path = ''
as $$ select private.end_my_other_sessions(); $$;

create function public.end_member_sessions(client_id uuid, member_id uuid)
returns integer language sql set search_path = ''
as $$ select private.end_member_sessions(client_id, member_id); $$;

create function public.members_last_seen(client_id uuid)
returns table (user_id uuid, last_seen_at timestamptz, open_sessions integer)
language sql stable set search_path = ''
as $$ select * from private.members_last_seen(client_id); $$;

grant execute on function
  public.my_sessions, public.end_my_session, public.end_my_other_sessions, public.end_member_sessions, public.members_last_seen
  to authenticated;

-- "Voir comme le client": what opens, describes and closes a look at the portal with a member's eyes.
-- What it lets read is decided by `private.viewer_id()` and `private.client_ids()`.

create function private.start_client_view(client_id uuid, member_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  opened uuid;
  member_name text;
begin
  if not private.has_role('operator', 'manager') then
    perform private.refuse('ROLE_NEEDED', 'Only an operator or a manager looks at the portal as a client does.', '42501');
  end if;
  select m.display_name into member_name from public.client_members m
  where m.client_id = start_client_view.client_id and m.user_id = start_client_view.member_id
    and private.staff_reaches(m.client_id);
  if not found then
    perform private.refuse('MEMBER_UNKNOWN', 'This person is no login of this client.');
  end if;
  insert into private.client_views (staff_id, member_id, client_id)
  values (private.caller_id(), start_client_view.member_id, start_client_view.client_id)
  returning id into opened;
  perform private.record_action('client.viewed_as', start_client_view.client_id, null, start_client_view.member_id,
    jsonb_build_object('name', member_name));
  return opened;
end;
$$;
grant execute on function private.start_client_view to authenticated;

create function private.current_client_view()
returns table (client_id uuid, client_nom text, member_id uuid, member_name text, staff_name text, expires_at timestamptz)
language sql
stable security definer
set search_path = ''
as $$
  select v.client_id, c.nom, v.member_id, m.display_name, s.display_name, v.expires_at
  from private.client_view() v
  join public.clients c on c.id = v.client_id
  join public.client_members m on m.client_id = v.client_id and m.user_id = v.member_id
  join public.staff s on s.user_id = v.staff_id;
$$;
comment on function private.current_client_view is 'What the banner of the portal says; no row when the view is over.';
grant execute on function private.current_client_view to authenticated;

create function private.end_client_view(view_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.client_views v set expires_at = now()
  where v.id = view_id and v.staff_id = private.signed_in_id() and v.expires_at > now();
$$;
comment on function private.end_client_view is 'Whoever opened the view closes it, from the Hub or from within the view.';
grant execute on function private.end_client_view to authenticated;

create function public.start_client_view(client_id uuid, member_id uuid)
returns uuid language sql set search_path = ''
as $$ select private.start_client_view(client_id, member_id); $$;

create function public.current_client_view()
returns table (client_id uuid, client_nom text, member_id uuid, member_name text, staff_name text, expires_at timestamptz)
language sql stable set search_path = ''
as $$ select * from private.current_client_view(); $$;

create function public.end_client_view(view_id uuid)
returns void language sql set search_path = ''
as $$ select private.end_client_view(view_id); $$;

grant execute on function public.start_client_view, public.current_client_view, public.end_client_view to authenticated;

-- A client asks that their account be closed, even one whose space is closed to them. The agency decides what follows (archive,
-- erasure); the request stays its trace.

create type public.closure_request_state as enum ('ouverte', 'retiree', 'traitee');

create table public.closure_requests (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clients (id) on delete cascade,
  user_id uuid references auth.users (id) on delete set null,
  person_name text not null,
  reason text not null default '',
  state public.closure_request_state not null default 'ouverte',
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint closure_requests_reason_is_short check (length(reason) <= 2000),
  constraint closure_requests_end_once check ((state = 'ouverte') = (ended_at is null))
);
create unique index closure_requests_one_open on public.closure_requests (client_id) where state = 'ouverte';
create index closure_requests_client_idx on public.closure_requests (client_id, created_at desc);
create index closure_requests_user_idx on public.closure_requests (user_id);
create index closure_requests_open_idx on public.closure_requests (created_at desc) where state = 'ouverte';

create function private.request_closure(client_id uuid, reason text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  requested uuid;
begin
  if not request_closure.client_id = any (private.client_ids()) or private.asked_client_view() is not null then
    perform private.refuse('ROLE_NEEDED', 'Only a person of the client asks for its closure.', '42501');
  end if;
  insert into public.closure_requests (client_id, user_id, person_name, reason)
  values (request_closure.client_id, private.caller_id(), private.caller_name(request_closure.client_id), left(trim(coalesce(reason, '')), 2000))
  returning id into requested;
  perform private.record_action('closure.requested', client_id, null, requested);
  perform private.notify_staff('closure_requested', null, client_id, null, jsonb_build_object('name', private.caller_name(request_closure.client_id)));
  return requested;
exception
  when unique_violation then
    perform private.refuse('CLOSURE_ALREADY_REQUESTED', 'The closure of this account is asked for already.', '23505');
    return null;
end;
$$;
grant execute on function private.request_closure to authenticated;

create function private.end_closure_request(request_id uuid, state public.closure_request_state)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  ended public.closure_requests;
begin
  update public.closure_requests r set state = end_closure_request.state, ended_at = now()
  where r.id = request_id and r.state = 'ouverte'
    and (
      end_closure_request.state = 'retiree' and r.client_id = any (private.client_ids()) and private.caller_id() is not null
      or end_closure_request.state = 'traitee' and private.has_role('operator', 'manager') and private.staff_reaches(r.client_id)
    )
  returning * into ended;
  if not found then
    perform private.refuse('CLOSURE_NOT_OPEN', 'This request is already withdrawn or dealt with.');
  end if;
  perform private.record_action(
    case when ended.state = 'retiree' then 'closure.withdrawn' else 'closure.handled' end, ended.client_id, null, ended.id
  );
end;
$$;
grant execute on function private.end_closure_request to authenticated;

create function public.request_closure(client_id uuid, reason text default '')
returns uuid language sql set search_path = ''
as $$ select private.request_closure(client_id, reason); $$;

create function public.end_closure_request(request_id uuid, state public.closure_request_state)
returns void language sql set search_path = ''
as $$ select private.end_closure_request(request_id, state); $$;

grant execute on function public.request_closure, public.end_closure_request to authenticated;

alter table public.closure_requests enable row level security;
grant select on public.closure_requests to authenticated, service_role;

create policy closure_requests_select_concerned on public.closure_requests
  for select to authenticated
  using (
    client_id = any ((select private.client_ids())::uuid[])
    or (
      (select private.has_role('operator', 'manager'))
      and (
        (select private.sees_every_client())
        or client_id = any ((select private.staff_client_ids())::uuid[])
      )
    )
  );
alter publication supabase_realtime add table public.closure_requests;

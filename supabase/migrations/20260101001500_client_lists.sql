-- What each person of the agency keeps of the list of clients (pins, filters, a draft), how the list is searched,
-- and what may be done to many clients at once.

create table public.client_pins (
  user_id uuid not null default auth.uid() references public.staff (user_id) on delete cascade,
  client_id uuid not null references public.clients (id) on delete cascade,
  pinned_at timestamptz not null default clock_timestamp(),
  primary key (user_id, client_id)
);
create index client_pins_client_idx on public.client_pins (client_id);

create table public.saved_filters (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references public.staff (user_id) on delete cascade,
  list text not null,
  name text not null,
  query jsonb not null,
  created_at timestamptz not null default now(),
  constraint saved_filters_list_is_known check (list in ('clients')),
  constraint saved_filters_name_is_given check (length(trim(name)) between 1 and 60),
  constraint saved_filters_query_is_small check (jsonb_typeof(query) = 'object' and length(query::text) <= 4000)
);
create unique index saved_filters_name_is_unique on public.saved_filters (user_id, list, lower(name));

create table public.client_drafts (
  user_id uuid primary key default auth.uid() references public.staff (user_id) on delete cascade,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  constraint client_drafts_fields_are_small check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 20000)
);
comment on table public.client_drafts is 'The client a person has begun to create; it follows them from one computer to the next.';

create function private.date_draft()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.saved_at := clock_timestamp();
  return new;
end;
$$;
create trigger client_drafts_are_dated
  before insert or update on public.client_drafts
  for each row execute function private.date_draft();

-- Row-level security asks the policy before any operator that might betray a row's content, and neither `like` nor `@>`
-- is free of that: under it no index serves them. This asks them first, of the clients the caller reaches.
create function private.client_ids_matching(term text, tags text[])
returns uuid[]
language plpgsql
stable security definer
set search_path = ''
set plan_cache_mode = force_custom_plan
as $$
declare
  pattern constant text := '%' || regexp_replace(private.searchable(trim(term)), '([\\%_])', '\\\1', 'g') || '%';
  every_client constant boolean := private.sees_every_client();
  own_clients constant uuid[] := private.staff_client_ids();
begin
  return (
    select coalesce(array_agg(c.id), '{}') from public.clients c join public.client_follow_ups f on f.client_id = c.id
    where c.search_text like pattern and f.tags @> private.normal_tags(client_ids_matching.tags)
      and (every_client or c.id = any (own_clients))
  );
end;
$$;
grant execute on function private.client_ids_matching to authenticated;

create function public.search_clients(term text, tags text[] default '{}')
returns setof public.clients
language sql
stable
set search_path = ''
as $$
  select * from public.clients
  where id = any ((select private.client_ids_matching(search_clients.term, search_clients.tags))::uuid[]);
$$;

create function public.client_tags()
returns table (tag text, clients bigint)
language sql
stable
set search_path = ''
as $$
  select used.tag, count(*) from public.client_follow_ups f, unnest(f.tags) used (tag)
  group by used.tag order by count(*) desc, used.tag limit 200;
$$;
comment on function public.client_tags is 'The tags in use, the most used first.';

-- Runs a statement for each client, as the caller and under their policies; one that is refused leaves the others done.
create function private.change_each_client(client_ids uuid[], statement text, argument text default null)
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language plpgsql
set search_path = ''
as $$
declare
  affected integer;
begin
  if cardinality(client_ids) > 1000 then
    perform private.refuse('TOO_MANY_AT_ONCE', 'A thousand clients at most are changed at once.');
  end if;
  for client_id, nom, owner_before in
    select asked.id, c.nom, f.owner_id from (select distinct unnest(client_ids) as id) asked
    left join public.clients c on c.id = asked.id
    left join public.client_follow_ups f on f.client_id = asked.id
    order by asked.id
  loop
    changed := false;
    refused := null;
    begin
      if nom is null then
        perform private.refuse('NOT_FOUND', 'There is no such client.');
      end if;
      -- The client before what hangs on it, as everybody locks them.
      perform 1 from public.clients c where c.id = change_each_client.client_id for no key update;
      execute statement using client_id, argument;
      get diagnostics affected = row_count;
      changed := affected > 0;
    exception when others then
      get stacked diagnostics refused = pg_exception_detail;
      refused := coalesce(substring(refused from '^DOSSIER_([A-Z_]+)$'), 'UNKNOWN');
    end;
    return next;
  end loop;
end;
$$;
grant execute on function private.change_each_client to authenticated;

create function private.need_sales_role()
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not private.has_role('operator', 'manager', 'commercial') then
    perform private.refuse('ROLE_NEEDED', 'Your role does not change clients.', '42501');
  end if;
end;
$$;
grant execute on function private.need_sales_role to authenticated;

create function private.one_tag(tag text)
returns text
language plpgsql
set search_path = ''
as $$
declare
  normal constant text := (private.normal_tags(array[tag]))[1];
begin
  if normal is null or length(normal) > 40 then
    perform private.refuse('TAGS_INVALID', 'A tag has 1 to 40 characters.', '23514');
  end if;
  return normal;
end;
$$;
grant execute on function private.one_tag to authenticated;

create function public.set_clients_owner(client_ids uuid[], owner_id uuid default null)
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select private.need_sales_role();
  select * from private.change_each_client(
    client_ids,
    'update public.client_follow_ups set owner_id = $2::uuid where client_id = $1 and owner_id is distinct from $2::uuid',
    owner_id::text
  );
$$;

create function public.add_clients_tag(client_ids uuid[], tag text)
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select private.need_sales_role();
  select * from private.change_each_client(
    client_ids, 'update public.client_follow_ups set tags = tags || $2 where client_id = $1 and not $2 = any (tags)', private.one_tag(tag)
  );
$$;

create function public.remove_clients_tag(client_ids uuid[], tag text)
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select private.need_sales_role();
  select * from private.change_each_client(
    client_ids,
    'update public.client_follow_ups set tags = array_remove(tags, $2) where client_id = $1 and $2 = any (tags)',
    private.one_tag(tag)
  );
$$;

create function public.change_clients_statut(client_ids uuid[], statut public.client_statut)
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select * from private.change_each_client(
    client_ids,
    'select private.change_client_statut(id, $2::public.client_statut, revision) from public.clients
     where id = $1 and statut <> $2::public.client_statut',
    statut::text
  );
$$;

create function public.pin_clients(client_ids uuid[])
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select * from private.change_each_client(
    client_ids, 'insert into public.client_pins (client_id) values ($1) on conflict do nothing'
  );
$$;

create function public.unpin_clients(client_ids uuid[])
returns table (client_id uuid, nom text, owner_before uuid, changed boolean, refused text)
language sql
set search_path = ''
as $$
  select * from private.change_each_client(client_ids, 'delete from public.client_pins where client_id = $1');
$$;

grant execute on function
  public.search_clients, public.client_tags, public.set_clients_owner, public.add_clients_tag, public.remove_clients_tag,
  public.change_clients_statut, public.pin_clients, public.unpin_clients
  to authenticated;

alter table public.client_pins enable row level security;
grant select, insert (client_id), delete on public.client_pins to authenticated;

create policy client_pins_select_self on public.client_pins
  for select to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy client_pins_insert_self on public.client_pins
  for insert to authenticated
  with check (
    user_id = (select private.caller_id())
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy client_pins_delete_self on public.client_pins
  for delete to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

alter table public.saved_filters enable row level security;
grant select, insert (id, list, name, query), update (name, query), delete on public.saved_filters to authenticated;

create policy saved_filters_select_self on public.saved_filters
  for select to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy saved_filters_insert_self on public.saved_filters
  for insert to authenticated
  with check (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy saved_filters_update_self on public.saved_filters
  for update to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()))
  with check (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy saved_filters_delete_self on public.saved_filters
  for delete to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

alter table public.client_drafts enable row level security;
grant select, insert (user_id, fields), update (fields), delete on public.client_drafts to authenticated;

create policy client_drafts_select_self on public.client_drafts
  for select to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy client_drafts_insert_self on public.client_drafts
  for insert to authenticated
  with check (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy client_drafts_update_self on public.client_drafts
  for update to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()))
  with check (user_id = (select private.caller_id()) and (select private.is_staff()));

create policy client_drafts_delete_self on public.client_drafts
  for delete to authenticated
  using (user_id = (select private.caller_id()) and (select private.is_staff()));

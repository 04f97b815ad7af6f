-- Clients from a file. The browser reads and checks it, the database takes the lines in batches, each line once, and
-- remembers which import a client came from: the whole import is one act, one line of the history, one undo.

create type public.client_import_state as enum ('en_cours', 'terminee', 'annulee');

create table public.client_imports (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  file_hash text not null,
  line_count integer not null,
  imported_count integer not null default 0,
  removed_count integer not null default 0,
  state public.client_import_state not null default 'en_cours',
  author_id uuid references auth.users (id) on delete set null,
  author_name text not null,
  started_at timestamptz not null default clock_timestamp(),
  last_batch_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  undone_at timestamptz,
  constraint client_imports_file_name_is_short check (length(file_name) between 1 and 255),
  constraint client_imports_file_hash_is_sha256 check (file_hash ~ '^[0-9a-f]{64}$'),
  constraint client_imports_lines_are_counted check (line_count between 1 and 1000000),
  constraint client_imports_counts_hold check (imported_count between 0 and line_count and removed_count between 0 and imported_count)
);
comment on column public.client_imports.file_hash is 'Tells the same file chosen again, so that an import that stopped goes on where it stopped.';
comment on column public.client_imports.line_count is 'Lines that were to be imported: those skipped in the preview do not count.';
create index client_imports_started_idx on public.client_imports (started_at desc, id desc);
create index client_imports_author_idx on public.client_imports (author_id);
create index client_imports_open_idx on public.client_imports (last_batch_at) where state = 'en_cours';

-- The line makes a batch sent twice import nothing twice.
alter table public.client_follow_ups
  add column import_id uuid references public.client_imports (id) on delete set null,
  add column import_line integer,
  add constraint client_follow_ups_import_line_is_taken_once unique (import_id, import_line);
comment on column public.client_follow_ups.import_id is 'The import that made the client; none for one made by hand.';

create function private.begin_client_import(import_id uuid, file_name text, file_hash text, line_count integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.may_add_clients() then
    perform private.refuse('ROLE_NEEDED', 'Only an operator, a manager or a commercial imports clients.', '42501');
  end if;
  insert into public.client_imports (id, file_name, file_hash, line_count, author_id, author_name)
  values (import_id, right(begin_client_import.file_name, 255), begin_client_import.file_hash, begin_client_import.line_count,
    auth.uid(), private.caller_name(null))
  on conflict (id) do update set line_count = greatest(client_imports.line_count, excluded.line_count)
  where client_imports.author_id = auth.uid() and client_imports.state = 'en_cours';
end;
$$;
comment on function private.begin_client_import is
  'The browser chooses the id, so that asking again after a lost answer begins nothing twice; an import resumed may announce more lines.';

create function private.open_client_import(import_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.may_add_clients() then
    perform private.refuse('ROLE_NEEDED', 'Only an operator, a manager or a commercial imports clients.', '42501');
  end if;
  -- Two windows that send the same batch take turns.
  perform 1 from public.client_imports i
  where i.id = open_client_import.import_id and i.author_id = auth.uid() and i.state = 'en_cours' for update;
  if not found then
    perform private.refuse('IMPORT_NOT_OPEN', 'This import is finished, undone or another person''s.');
  end if;
end;
$$;

create function private.insert_imported_clients(import_id uuid, lines jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  inserted integer;
begin
  with given as materialized (
    select gen_random_uuid() as id, l.* from jsonb_to_recordset(lines) as l (
      line integer, nom text, entreprise text, contact_nom text, email text, telephone text, parcours public.client_parcours, tags text[],
      siren text, siret text, numero_tva text, secteur text, langue text, adresse_rue text, adresse_complement text,
      adresse_code_postal text, adresse_ville text, adresse_pays text, site_web text
    )
  ), taken as (
    insert into public.client_follow_ups (client_id, import_id, import_line, tags)
    select g.id, insert_imported_clients.import_id, g.line, coalesce(g.tags, '{}') from given g
    on conflict on constraint client_follow_ups_import_line_is_taken_once do nothing
    returning client_id
  )
  insert into public.clients (
    id, nom, entreprise, contact_nom, email, telephone, parcours, siren, siret, numero_tva, secteur, langue,
    adresse_rue, adresse_complement, adresse_code_postal, adresse_ville, adresse_pays, site_web
  )
  select
    g.id, g.nom, g.entreprise, g.contact_nom, g.email, g.telephone, coalesce(g.parcours, 'lab'), g.siren, g.siret, g.numero_tva,
    g.secteur, g.langue, g.adresse_rue, g.adresse_complement, g.adresse_code_postal, g.adresse_ville, g.adresse_pays, g.site_web
  from given g join taken t on t.client_id = g.id
  order by g.line;
  get diagnostics inserted = row_count;
  return inserted;
end;
$$;

create function private.import_clients(import_id uuid, lines jsonb)
returns table (line integer, refusal text)
language plpgsql
security definer
set search_path = ''
as $$
declare
  candidate jsonb;
  broken text;
  inserted integer := 0;
begin
  perform private.open_client_import(import_id);
  if jsonb_typeof(lines) <> 'array' or jsonb_array_length(lines) > 1000 then
    perform private.refuse('IMPORT_BATCH_TOO_LARGE', 'A batch is a list of at most 1000 lines.');
  end if;
  begin
    inserted := private.insert_imported_clients(import_id, lines);
  exception when data_exception or integrity_constraint_violation then
    -- One bad line does not hold up the others: each is tried alone, and what is refused is told.
    for candidate in select * from jsonb_array_elements(lines) loop
      begin
        inserted := inserted + private.insert_imported_clients(import_id, jsonb_build_array(candidate));
      exception when data_exception or integrity_constraint_violation then
        get stacked diagnostics broken = constraint_name;
        line := (candidate ->> 'line')::integer;
        refusal := coalesce(nullif(broken, ''), sqlstate);
        return next;
      end;
    end loop;
  end;
  update public.client_imports i
  set imported_count = i.imported_count + inserted, last_batch_at = clock_timestamp()
  where i.id = import_clients.import_id;
end;
$$;
comment on function private.import_clients is 'Returns the lines that were refused, with the constraint that refuses them; all others are in.';

create function private.finish_client_import(import_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  finished public.client_imports;
begin
  update public.client_imports i set state = 'terminee', finished_at = clock_timestamp()
  where i.id = finish_client_import.import_id and i.state = 'en_cours'
    and (auth.uid() is null or (i.author_id = auth.uid() and private.may_add_clients()))
  returning * into finished;
  if finished.imported_count > 0 then
    perform private.record_action('client_import.finished', null, null, finished.id,
      jsonb_build_object('file', finished.file_name, 'count', finished.imported_count), finished.author_id, finished.author_name);
  end if;
end;
$$;
comment on function private.finish_client_import is 'Finishing what is finished, undone or another person''s changes nothing and says nothing.';

create function private.finish_abandoned_imports()
returns void
language sql
security definer
set search_path = ''
as $$
  select private.finish_client_import(i.id) from public.client_imports i
  where i.state = 'en_cours' and i.last_batch_at < now() - interval '24 hours';
$$;
comment on function private.finish_abandoned_imports is 'What is in stays in and enters the history; for a day the import can still be resumed.';
insert into private.scheduled_jobs (name, schedule, command)
values ('finish-abandoned-imports', '37 * * * *', 'select private.finish_abandoned_imports()');

-- Why an imported client would stay: something was added to it, or it was changed. The history says what was done;
-- a document on its way is not yet in it.
create function private.import_leftovers(import_id uuid)
returns table (client_id uuid, nom text, reason text)
language sql
stable security definer
set search_path = ''
as $$
  select c.id, c.nom, kept.reason
  from public.client_follow_ups f
  join public.clients c on c.id = f.client_id
  cross join lateral (
    select case
      when exists (select 1 from public.documents d where d.client_id = c.id) then 'documents'
      when exists (select 1 from public.client_members m where m.client_id = c.id)
        or exists (select 1 from public.invitations i where i.client_id = c.id) then 'people'
      when c.revision > 1 or c.statut <> 'prospect' then 'changed'
      when exists (select 1 from public.audit_log a where a.client_id = c.id) then 'activity'
    end as reason
  ) kept
  where f.import_id = import_leftovers.import_id and kept.reason is not null;
$$;

create function private.client_import_leftovers(import_id uuid)
returns table (client_id uuid, nom text, reason text)
language plpgsql
stable security definer
set search_path = ''
as $$
begin
  if not private.may_add_clients() then
    perform private.refuse('ROLE_NEEDED', 'Only an operator, a manager or a commercial imports clients.', '42501');
  end if;
  return query select * from private.import_leftovers(import_id) l order by l.nom, l.client_id limit 500;
end;
$$;

create function private.undo_client_import(import_id uuid, batch integer)
returns table (removed integer, remaining integer)
language plpgsql
security definer
set search_path = ''
as $$
declare
  undone public.client_imports;
  candidates uuid[];
begin
  select * into undone from public.client_imports i where i.id = undo_client_import.import_id for update;
  if not private.may_add_clients() or not (private.has_role('operator', 'manager') or undone.author_id is not distinct from auth.uid()) then
    perform private.refuse('ROLE_NEEDED', 'An import is undone by whoever made it, a manager or an operator.', '42501');
  end if;
  removed := 0;
  remaining := 0;
  if undone.id is null or undone.state = 'annulee' then
    return next;
    return;
  end if;
  select array_agg(f.client_id) into candidates from (
    select f.client_id from public.client_follow_ups f
    where f.import_id = undone.id and not exists (select 1 from private.import_leftovers(undone.id) l where l.client_id = f.client_id)
    order by f.client_id
    limit least(greatest(batch, 1), 5000)
  ) f;
  -- Whoever adds to a client locks it first: between this lock and the removal, which looks again, nothing is added.
  perform 1 from public.clients c where c.id = any (candidates) order by c.id for update;
  delete from public.clients c
  where c.id = any (candidates) and not exists (select 1 from private.import_leftovers(undone.id) l where l.client_id = c.id);
  get diagnostics removed = row_count;
  select count(*) - (select count(*) from private.import_leftovers(undone.id)) into remaining
  from public.client_follow_ups f where f.import_id = undone.id;
  update public.client_imports i
  set removed_count = i.removed_count + removed,
      state = (case when remaining = 0 then 'annulee' else 'terminee' end)::public.client_import_state,
      finished_at = coalesce(i.finished_at, clock_timestamp()),
      undone_at = case when remaining = 0 then clock_timestamp() end
  where i.id = undone.id
  returning * into undone;
  if remaining = 0 then
    perform private.record_action('client_import.undone', null, null, undone.id,
      jsonb_build_object('file', undone.file_name, 'count', undone.removed_count, 'kept', undone.imported_count - undone.removed_count));
  end if;
  return next;
end;
$$;
comment on function private.undo_client_import is
  'Removes the clients of the import that nothing was added to since, a batch at a time: `remaining` says how many are left to go.';

create function private.clients_with_emails(emails text[], except_import uuid)
returns table (email text, client_id uuid, nom text)
language sql
stable security definer
set search_path = ''
as $$
  select lower(c.email::text), c.id, c.nom from public.clients c join public.client_follow_ups f on f.client_id = c.id
  where c.email operator(extensions.=) any (emails::extensions.citext[]) and f.import_id is distinct from except_import
    and (select private.may_add_clients());
$$;
comment on function private.clients_with_emails is
  'For the preview of an import: which of these addresses are already a client''s. An import resumed does not meet its own.';

grant execute on function
  private.begin_client_import, private.import_clients, private.finish_client_import,
  private.client_import_leftovers, private.undo_client_import, private.clients_with_emails
  to authenticated;

create function public.begin_client_import(import_id uuid, file_name text, file_hash text, line_count integer)
returns void language sql set search_path = ''
as $$ select private.begin_client_import(import_id, file_name, file_hash, line_count); $$;

create function public.import_clients(import_id uuid, lines jsonb)
returns table (line integer, refusal text) language sql set search_path = ''
as $$
  select * from private.import_clients(import_id, case jsonb_typeof(lines) when 'string' then (lines #>> '{}')::jsonb else lines end);
$$;
comment on function public.import_clients is 'PostgREST hands a list over as a list; the embedded stack as its text.';

create function public.finish_client_import(import_id uuid)
returns void language sql set search_path = ''
as $$ select private.finish_client_import(import_id); $$;

create function public.client_import_leftovers(import_id uuid)
returns table (client_id uuid, nom text, reason text) language sql stable set search_path = ''
as $$ select * from private.client_import_leftovers(import_id); $$;

create function public.undo_client_import(import_id uuid, batch integer default 2000)
returns table (removed integer, remaining integer) language sql set search_path = ''
as $$ select * from private.undo_client_import(import_id, batch); $$;

create function public.clients_with_emails(emails text[], except_import uuid default null)
returns table (email text, client_id uuid, nom text) language sql stable set search_path = ''
as $$ select * from private.clients_with_emails(emails, except_import); $$;

grant execute on function
  public.begin_client_import, public.import_clients, public.finish_client_import,
  public.client_import_leftovers, public.undo_client_import, public.clients_with_emails
  to authenticated;

alter table public.client_imports enable row level security;
grant select on public.client_imports to authenticated, service_role;

create policy client_imports_select_sales on public.client_imports
  for select to authenticated
  using ((select private.may_add_clients()));

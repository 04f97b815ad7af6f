-- What a document says, for search alone: a queue an edge function works through, and the text it found.
-- No role of the API reads it; what a search shows of it is cut out for who may read the document.

create type private.content_state as enum ('en_attente', 'en_cours', 'extrait', 'echec');

create table private.document_contents (
  document_id uuid primary key references public.documents (id) on delete cascade,
  version_number integer not null,
  state private.content_state not null default 'en_attente',
  content text not null default '',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  constraint document_contents_are_bounded check (length(content) <= 1000000),
  constraint document_contents_attempts_are_counted check (attempts >= 0)
);
create index document_contents_due_idx on private.document_contents (next_attempt_at) where state in ('en_attente', 'en_cours');

create function private.has_extractable_content(mime_type text, size_bytes bigint)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(size_bytes <= 20 * 1024 * 1024 and mime_type = any (array[
    'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/plain', 'text/markdown', 'text/csv', 'text/vtt'
  ]), false);
$$;
comment on function private.has_extractable_content is 'At most 20 MB: a function has little memory, and a longer file is no text.';

create function private.queue_document_content()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from private.document_contents c where c.document_id = new.id;
  if new.state = 'disponible' and new.deleted_at is null and private.has_extractable_content(new.mime_type, new.size_bytes) then
    insert into private.document_contents (document_id, version_number) values (new.id, new.current_version);
  end if;
  return null;
end;
$$;
create trigger documents_content_is_queued
  after update of state, current_version, deleted_at on public.documents
  for each row when ((old.state, old.current_version, old.deleted_at) is distinct from (new.state, new.current_version, new.deleted_at))
  execute function private.queue_document_content();

create function private.claim_document_contents(batch integer)
returns table (document_id uuid, version_number integer, object_key text, mime_type text)
language sql
security definer
set search_path = ''
as $$
  with claimed as (
    update private.document_contents c
    set state = (case when c.attempts >= 3 then 'echec' else 'en_cours' end)::private.content_state,
        attempts = least(c.attempts + 1, 3),
        next_attempt_at = now() + interval '5 minutes'
    where c.document_id in (
      select due.document_id from private.document_contents due
      where due.state in ('en_attente', 'en_cours') and due.next_attempt_at <= now()
      order by due.next_attempt_at
      limit least(greatest(batch, 1), 20)
      for update skip locked
    )
    returning c.document_id, c.version_number, c.state
  )
  select c.document_id, c.version_number, v.object_key, v.mime_type
  from claimed c
  join public.document_versions v on v.document_id = c.document_id and v.number = c.version_number
  where c.state = 'en_cours';
$$;
comment on function private.claim_document_contents is
  'A file that three functions died of, for want of memory or time, is given up.';

create function private.complete_document_content(document_id uuid, version_number integer, content text)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.document_contents c
  set state = 'extrait', content = left(complete_document_content.content, 1000000), last_error = null
  where c.document_id = complete_document_content.document_id
    and c.version_number = complete_document_content.version_number and c.state = 'en_cours';
$$;
comment on function private.complete_document_content is 'The text of a version that is no longer the current one is dropped.';

create function private.fail_document_content(document_id uuid, version_number integer, error text, is_final boolean)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.document_contents c
  set state = (case when is_final or c.attempts >= 3 then 'echec' else 'en_attente' end)::private.content_state,
      last_error = left(fail_document_content.error, 500),
      next_attempt_at = now() + interval '1 minute' * (4 ^ c.attempts)
  where c.document_id = fail_document_content.document_id
    and c.version_number = fail_document_content.version_number and c.state = 'en_cours';
$$;
comment on function private.fail_document_content is
  'Final for a file that cannot be read; what failed on the way to it is tried again after 4 and 16 minutes.';
grant execute on function
  private.claim_document_contents, private.complete_document_content, private.fail_document_content
  to service_role;

create function public.claim_document_contents(batch integer)
returns table (document_id uuid, version_number integer, object_key text, mime_type text)
language sql
set search_path = ''
as $$ select * from private.claim_document_contents(batch); $$;

create function public.complete_document_content(document_id uuid, version_number integer, content text)
returns void
language sql
set search_path = ''
as $$ select private.complete_document_content(document_id, version_number, content); $$;

create function public.fail_document_content(document_id uuid, version_number integer, error text, is_final boolean)
returns void
language sql
set search_path = ''
as $$ select private.fail_document_content(document_id, version_number, error, is_final); $$;

grant execute on function
  public.claim_document_contents, public.complete_document_content, public.fail_document_content
  to service_role;

insert into private.scheduled_jobs (name, schedule, function_name) values ('extract-content', '* * * * *', 'extract-content');

-- Bytes whose row is gone. Supabase removes objects through its Storage API only, so the transaction that deletes a row
-- writes down what must follow, and an edge function removes it afterwards, with retry: nothing is forgotten on disk.

create table private.removed_objects (
  bucket text not null,
  object_key text not null,
  queued_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  primary key (bucket, object_key),
  constraint removed_objects_attempts_are_counted check (attempts >= 0)
);
create index removed_objects_due_idx on private.removed_objects (next_attempt_at);

create function private.queue_object_removal(object_key text, bucket text default 'clients')
returns void
language sql
security definer
set search_path = ''
as $$
  insert into private.removed_objects (bucket, object_key)
  values (queue_object_removal.bucket, queue_object_removal.object_key)
  on conflict do nothing;
$$;
comment on function private.queue_object_removal is
  'For bytes no version names, such as an archive made to be downloaded. A deleted version queues its own.';

create function private.queue_versions_objects()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.removed_objects (bucket, object_key)
  select 'clients', removed.object_key from removed where removed.state = 'disponible'
  on conflict do nothing;
  return null;
end;
$$;
comment on function private.queue_versions_objects is 'Storage refuses the bytes of a version that is not there: only those that arrived are queued.';
create trigger document_versions_take_their_bytes
  after delete on public.document_versions
  referencing old table as removed
  for each statement execute function private.queue_versions_objects();

create function private.claim_removed_objects(batch integer)
returns table (bucket text, object_key text)
language sql
security definer
set search_path = ''
as $$
  update private.removed_objects r
  set attempts = r.attempts + 1, next_attempt_at = now() + interval '5 minutes'
  where (r.bucket, r.object_key) in (
    select due.bucket, due.object_key from private.removed_objects due
    where due.next_attempt_at <= now()
      and not exists (select 1 from public.document_versions v where v.object_key = due.object_key)
    order by due.next_attempt_at
    limit least(greatest(batch, 1), 100)
    for update skip locked
  )
  returning r.bucket, r.object_key;
$$;
comment on function private.claim_removed_objects is
  'What was claimed by a function that died is due again five minutes later. A key that a row names again is left alone.';

create function private.complete_removed_objects(bucket text, object_keys text[])
returns void
language sql
security definer
set search_path = ''
as $$
  delete from private.removed_objects r
  where r.bucket = complete_removed_objects.bucket and r.object_key = any (object_keys);
$$;

create function private.fail_removed_objects(bucket text, object_keys text[], error text)
returns void
language sql
security definer
set search_path = ''
as $$
  update private.removed_objects r
  set last_error = left(fail_removed_objects.error, 500),
      next_attempt_at = now() + least(interval '1 minute' * (2 ^ least(r.attempts - 1, 10)), interval '6 hours')
  where r.bucket = fail_removed_objects.bucket and r.object_key = any (object_keys);
$$;
comment on function private.fail_removed_objects is 'Waits 1, 2, 4 … minutes, at most 6 hours, and never gives up: what must go, goes.';

grant execute on function
  private.claim_removed_objects, private.complete_removed_objects, private.fail_removed_objects
  to service_role;

create function public.claim_removed_objects(batch integer)
returns table (bucket text, object_key text)
language sql
set search_path = ''
as $$ select * from private.claim_removed_objects(batch); $$;

create function public.complete_removed_objects(bucket text, object_keys text[])
returns void
language sql
set search_path = ''
as $$ select private.complete_removed_objects(bucket, object_keys); $$;

create function public.fail_removed_objects(bucket text, object_keys text[], error text)
returns void
language sql
set search_path = ''
as $$ select private.fail_removed_objects(bucket, object_keys, error); $$;

grant execute on function
  public.claim_removed_objects, public.complete_removed_objects, public.fail_removed_objects
  to service_role;

insert into private.scheduled_jobs (name, schedule, function_name) values ('remove-objects', '*/5 * * * *', 'remove-objects');

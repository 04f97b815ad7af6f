-- What must leave the database (mail, later webhooks) is a row of the transaction that decided it.
-- A function delivers it afterwards, with retry; nothing leaves from inside a transaction, nothing is lost.

create type public.outbox_state as enum ('en_attente', 'en_cours', 'envoye', 'echec');

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  idempotency_key text not null,
  payload jsonb not null,
  state public.outbox_state not null default 'en_attente',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  constraint outbox_kind_is_known check (kind in ('mail')),
  constraint outbox_idempotency_key_is_unique unique (idempotency_key),
  constraint outbox_attempts_are_counted check (attempts >= 0)
);
create index outbox_due_idx on public.outbox (next_attempt_at) where state in ('en_attente', 'en_cours');
create index outbox_failed_idx on public.outbox (created_at desc) where state = 'echec';

create function public.claim_outbox(batch integer)
returns setof public.outbox
language sql
set search_path = ''
as $$
  with claimed as (
    update public.outbox o
    set state = (case when o.attempts >= 8 then 'echec' else 'en_cours' end)::public.outbox_state,
        attempts = least(o.attempts + 1, 8),
        next_attempt_at = now() + interval '5 minutes'
    where o.id in (
      select due.id from public.outbox due
      where due.state in ('en_attente', 'en_cours') and due.next_attempt_at <= now()
      order by due.next_attempt_at
      limit least(greatest(batch, 1), 100)
      for update skip locked
    )
    returning o.*
  )
  select * from claimed where state = 'en_cours';
$$;
comment on function public.claim_outbox is
  'A row claimed by a deliverer that died is due again five minutes later; its idempotency key keeps it from leaving twice. '
  'A row that eight deliverers died of is given up.';

create function public.complete_outbox(id uuid)
returns void
language sql
set search_path = ''
as $$
  update public.outbox o
  set state = 'envoye', sent_at = now(), last_error = null, payload = o.payload - 'variables'
  where o.id = complete_outbox.id and o.state = 'en_cours';
$$;
comment on function public.complete_outbox is 'What was sent keeps no secret: the variables (links, names) are forgotten.';

create function public.fail_outbox(id uuid, error text)
returns void
language sql
set search_path = ''
as $$
  update public.outbox o
  set state = (case when o.attempts >= 8 then 'echec' else 'en_attente' end)::public.outbox_state,
      last_error = left(fail_outbox.error, 500),
      next_attempt_at = now() + least(interval '1 minute' * (2 ^ (o.attempts - 1)), interval '6 hours')
  where o.id = fail_outbox.id and o.state = 'en_cours';
$$;
comment on function public.fail_outbox is 'Waits 1, 2, 4 … minutes between attempts, at most 6 hours, and gives up after eight.';

alter table public.outbox enable row level security;
grant select (id, kind, state, attempts, next_attempt_at, last_error, created_at, sent_at) on public.outbox to authenticated;
grant select, insert, update on public.outbox to service_role;
grant execute on function public.claim_outbox, public.complete_outbox, public.fail_outbox to service_role;

create policy outbox_select_operator on public.outbox
  for select to authenticated
  using ((select private.has_role('operator')));

insert into private.scheduled_jobs (name, schedule, function_name) values ('deliver-outbox', '* * * * *', 'deliver-outbox');

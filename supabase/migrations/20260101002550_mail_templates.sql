-- The agency's own words in the mails Dossier sends. No line: the words Dossier comes with.

create function private.is_mail_with_words(template text)
returns boolean
language sql
immutable
set search_path = ''
as $$ select template in ('invitation', 'news', 'data_export_ready', 'graduation'); $$;

create function private.is_mail_subject(subject text)
returns boolean
language sql
immutable
set search_path = ''
as $$ select length(trim(subject)) between 1 and 200 and subject !~ '[\r\n]'; $$;

create function private.is_mail_body(body text)
returns boolean
language sql
immutable
set search_path = ''
as $$ select length(trim(body)) between 1 and 20000; $$;
grant execute on function private.is_mail_with_words, private.is_mail_subject, private.is_mail_body to authenticated;

create table public.mail_templates (
  template text not null,
  locale text not null,
  subject text not null,
  body text not null,
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (template, locale),
  constraint mail_templates_template_is_known check (private.is_mail_with_words(template)),
  constraint mail_templates_locale_is_known check (locale in ('fr', 'en')),
  constraint mail_templates_subject_is_one_line check (private.is_mail_subject(subject)),
  constraint mail_templates_body_is_given check (private.is_mail_body(body))
);
create trigger mail_templates_are_numbered
  before update on public.mail_templates
  for each row when ((old.subject, old.body) is distinct from (new.subject, new.body))
  execute function private.touch_row();

alter table public.mail_templates enable row level security;
grant select, insert, delete on public.mail_templates to authenticated;
grant update (subject, body) on public.mail_templates to authenticated;
grant select on public.mail_templates to service_role;

create policy mail_templates_select_operator on public.mail_templates
  for select to authenticated
  using ((select private.has_role('operator')));

create policy mail_templates_insert_operator on public.mail_templates
  for insert to authenticated
  with check ((select private.has_role('operator')));

create policy mail_templates_update_operator on public.mail_templates
  for update to authenticated
  using ((select private.has_role('operator')))
  with check ((select private.has_role('operator')));

create policy mail_templates_delete_operator on public.mail_templates
  for delete to authenticated
  using ((select private.has_role('operator')));

create function private.record_mail_template()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.record_action(
    case tg_op when 'DELETE' then 'mail_template.reset' else 'mail_template.changed' end, null, null, null,
    jsonb_build_object('template', coalesce(new.template, old.template), 'locale', coalesce(new.locale, old.locale))
  );
  return null;
end;
$$;
create trigger mail_templates_changes_are_recorded
  after insert or update or delete on public.mail_templates
  for each row execute function private.record_mail_template();

-- When an operator sent themselves a trial, for as long as it counts.
create table private.mail_trials (
  id bigint generated always as identity primary key,
  user_id uuid not null references public.staff (user_id) on delete cascade,
  sent_at timestamptz not null default now()
);
create index mail_trials_user_idx on private.mail_trials (user_id, sent_at);

create function private.send_mail_trial(template text, locale text, subject text, body text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  person constant uuid := private.caller_id();
  address constant extensions.citext := private.verified_email();
begin
  if not private.has_role('operator') then
    perform private.refuse('OPERATOR_ONLY', 'Only an operator tries the words of a mail.', '42501');
  elsif (private.is_mail_with_words(template) and locale in ('fr', 'en') and private.is_mail_subject(subject) and private.is_mail_body(body))
    is not true then
    perform private.refuse('MAIL_WORDS_INVALID', 'These words are no mail: too long, empty, or a subject of several lines.');
  end if;
  -- Two trials of one person at once take turns, so that both are counted.
  perform pg_advisory_xact_lock(hashtextextended('mail_trial:' || person, 0));
  delete from private.mail_trials t where t.user_id = person and t.sent_at <= now() - interval '1 hour';
  if (select count(*) from private.mail_trials t where t.user_id = person) >= 10 then
    perform private.refuse('MAIL_TRIALS_SPENT', 'At most ten trials an hour.');
  end if;
  insert into private.mail_trials (user_id) values (person);
  insert into public.outbox (kind, idempotency_key, payload)
  values ('mail', 'mail_trial:' || gen_random_uuid(), jsonb_build_object(
    'to', address, 'template', 'trial', 'locale', locale,
    'variables', jsonb_build_object('mail', template, 'subject', subject, 'body', body)
  ));
  return address;
end;
$$;
comment on function private.send_mail_trial is
  'Sends words that need not be saved to the caller''s own address and no other; the deliverer fills in example values.';
grant execute on function private.send_mail_trial to authenticated;

create function public.send_mail_trial(template text, locale text, subject text, body text)
returns text language sql set search_path = ''
as $$ select private.send_mail_trial(template, locale, subject, body); $$;
grant execute on function public.send_mail_trial to authenticated;

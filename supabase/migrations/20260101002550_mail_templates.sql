-- The agency's own words in the mails Dossier sends. No line: the words Dossier comes with.

create table public.mail_templates (
  template text not null,
  locale text not null,
  subject text not null,
  body text not null,
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (template, locale),
  constraint mail_templates_template_is_known check (template in ('invitation', 'news', 'data_export_ready', 'graduation')),
  constraint mail_templates_locale_is_known check (locale in ('fr', 'en')),
  constraint mail_templates_subject_is_one_line check (length(trim(subject)) between 1 and 200 and subject !~ '[\r\n]'),
  constraint mail_templates_body_is_given check (length(trim(body)) between 1 and 20000)
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

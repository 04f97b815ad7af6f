-- What happened stays as it was written: for an app, for the service key, for the owner of the database.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(26);

select is(pg_temp.refusal(statement), 'HISTORY_IS_FINAL', 'postgres: ' || statement)
from unnest(array['update public.audit_log set actor_name = ''x''', 'delete from public.audit_log', 'truncate public.audit_log']) as statement;
select pg_temp.become('service_role');
select is(pg_temp.refusal(statement), '42501', 'service_role: ' || statement)
from unnest(array[
  'update public.audit_log set actor_name = ''x''', 'delete from public.audit_log', 'truncate public.audit_log',
  'insert into public.audit_log (actor_name, action) values (''x'', ''a.b'')'
]) as statement;
select isnt_empty($$ select 1 from public.audit_log $$, 'the service key reads it');
select pg_temp.become('mikl');
select is(pg_temp.refusal(statement), '42501', 'operator: ' || statement)
from unnest(array[
  'update public.audit_log set actor_name = ''x''', 'delete from public.audit_log',
  'insert into public.audit_log (actor_name, action) values (''x'', ''a.b'')',
  'select private.record_action(''a.b'', null, null, null)'
]) as statement;

-- Every act of the journey left its line, under the name of who did it.
select pg_temp.become('postgres');
select results_eq(
  $$ select action, actor_name, details - 'email' - 'role' from public.audit_log where client_id = pg_temp.client('A') order by id $$,
  $$ values
    ('client.created', 'Mikl', '{}'::jsonb),
    ('client.statut_changed', 'Mikl', '{"from": "prospect", "to": "actif"}'),
    ('invitation.sent', 'Mikl', '{"name": "Martin"}'),
    ('member.joined', 'Martin', '{"name": "Martin"}'),
    ('invitation.sent', 'Mikl', '{"name": "Jumelle"}'),
    ('member.joined', 'Jumelle', '{"name": "Jumelle"}'),
    ('invitation.sent', 'Mikl', '{"name": "Renee"}'),
    ('member.joined', 'Renee', '{"name": "Renee"}'),
    ('member.removed', 'Mikl', '{"name": "Renee"}') $$,
  'the life of client A is all there'
);
select is(
  (select details from public.audit_log where action = 'staff.access_changed' and details ->> 'name' = 'Denis'),
  '{"name": "Denis", "role": "operator", "disabled": true}', 'and that Denis left'
);
select pg_temp.become('come');
update public.clients set telephone = '0102030405' where id = pg_temp.client('A');
select pg_temp.become('postgres');
select is((select actor_name from public.audit_log order by id desc limit 1), 'Come', 'and who corrected a record');
update public.clients set last_activity_at = now() where id = pg_temp.client('A');
select is((select count(*) from public.audit_log where action = 'client.updated'), 1::bigint, 'not each sign of activity');

-- Who reads which lines.
select pg_temp.become('mikl');
select pg_temp.arrive(pg_temp.submit('A', folder, 'x.pdf')) from unnest(array['documents', 'factures', '_private']) as folder;
create function pg_temp.folders_read() returns text language sql
as $$ select coalesce(string_agg(distinct folder, ' ' order by folder), 'nothing') from public.audit_log where folder is not null; $$;
grant execute on function pg_temp.folders_read to public;
select pg_temp.become('mona');
select is(pg_temp.folders_read(), '_private documents factures', 'the manager reads every folder''s');
select pg_temp.become('fanny');
select is(pg_temp.folders_read(), 'factures', 'Fanny those of the invoices');
select is_empty($$ select 1 from public.audit_log where folder is null $$, 'and none about people');
select pg_temp.become('paul');
select is(pg_temp.folders_read(), 'documents', 'Paul those of what he reads');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.audit_log $$, 'a client reads none');
select pg_temp.become('denis');
select is_empty($$ select 1 from public.audit_log $$, 'nor does who left');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select 1 from public.audit_log $$), '42501', 'nor who is not logged in');

-- What is settled for the agency or for a client's space has its line, and so has a reminder, without its words.
select pg_temp.become('mikl');
insert into public.reminders (titre, client_id) values ('Parler du prix', pg_temp.client('A'));
update public.reminders set done_at = now() where titre = 'Parler du prix';
update public.reminders set note = 'fait hier' where titre = 'Parler du prix';
insert into public.client_branding (client_id, color) values (pg_temp.client('A'), '#7a1f5f');
update public.agency set maintenance = true;
update public.agency set maintenance = false, color = '#7a1f5f';
insert into public.mail_templates (template, locale, subject, body) values ('invitation', 'fr', 'Bienvenue', 'Bonjour');
delete from public.mail_templates;
select bag_eq(
  $$ select action, client_nom, folder, actor_name from public.audit_log where split_part(action, '.', 1) in ('reminder', 'branding', 'agency', 'mail_template') $$,
  $$ values
    ('reminder.created', 'Client A', '_private', 'Mikl'),
    ('reminder.done', 'Client A', '_private', 'Mikl'),
    ('branding.changed', 'Client A', null, 'Mikl'),
    ('agency.portal_closed', null, null, 'Mikl'),
    ('agency.portal_opened', null, null, 'Mikl'),
    ('agency.changed', null, null, 'Mikl'),
    ('mail_template.changed', null, null, 'Mikl'),
    ('mail_template.reset', null, null, 'Mikl') $$,
  'one line each'
);
select is_empty($$ select 1 from public.audit_log where details::text like '%Parler du prix%' $$, 'what is to be remembered is not in the history');

-- A line outlives the client and the person.
select pg_temp.become('postgres');
delete from public.clients where id = pg_temp.client('B');
delete from auth.users where id = pg_temp.person('lea');
select results_eq(
  $$ select client_nom, actor_name from public.audit_log where action = 'member.joined' and actor_id = pg_temp.person('lea') $$,
  $$ values ('Client B', 'Lea') $$, 'a line keeps its names when client and person are gone'
);

select * from finish();
rollback;

-- Who did it: under the name their own client knows, with the side they are on, whatever they call themselves.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(31);

-- Nobody takes the name of the agency.
select pg_temp.become('martin');
select is(
  pg_temp.refusal(format('update public.client_members set display_name = %L where user_id = pg_temp.person(''martin'')', name)),
  'NAME_OF_THE_AGENCY', 'Martin does not become ' || name
)
from unnest(array['Mikl', 'MIKL', 'M.i k-l', 'Mïkl', 'ＭｉＫＬ', 'Mon Agence', 'dossier']) as name;
select is(
  pg_temp.refusal($$ update public.client_members set display_name = 'Mikl Dupont' where user_id = pg_temp.person('martin') $$), null,
  'a longer name is another name'
);
update public.client_members set display_name = 'Martin' where user_id = pg_temp.person('martin');
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ select public.invite_client_member(pg_temp.client('A'), 'x@dossier.test', 'mikl') $$), 'NAME_OF_THE_AGENCY',
  'nobody is invited under it'
);
select is(
  pg_temp.refusal($$ select public.invite_client_member(pg_temp.client('A'), pg_temp.address('mikl'), 'Mikl') $$), null,
  'but for the very person, who looks at a client from inside'
);
update public.staff set disabled_at = now() where user_id = pg_temp.person('denis');
select pg_temp.become('martin');
select is(
  pg_temp.refusal($$ update public.client_members set display_name = 'Denis' where user_id = pg_temp.person('martin') $$), null,
  'who left the agency leaves the name'
);

-- A change of name is a line of the history, under the name it was made with.
select pg_temp.become('postgres');
select results_eq(
  $$ select actor_name, actor_kind, details ->> 'from', details ->> 'name' from public.audit_log
     where action = 'member.renamed' and client_id = pg_temp.client('A') order by id desc limit 1 $$,
  $$ values ('Martin', 'member', 'Martin', 'Denis') $$, 'Martin became Denis'
);
select pg_temp.become('camille');
update public.staff set display_name = 'Camille R.' where user_id = pg_temp.person('camille');
update public.staff set display_name = 'Camille R.', locale = 'en' where user_id = pg_temp.person('camille');
select pg_temp.become('postgres');
select results_eq(
  $$ select actor_name, actor_kind, client_id, details ->> 'from', details ->> 'name' from public.audit_log where action = 'staff.renamed' $$,
  $$ values ('Camille', 'staff', null::uuid, 'Camille', 'Camille R.') $$, 'and Camille Camille R., once'
);

-- The side a person is on is kept with the name.
select pg_temp.become('martin');
select pg_temp.keep('brief', pg_temp.submit('A', 'documents', 'brief.pdf'));
select pg_temp.become('postgres');
select pg_temp.arrive(pg_temp.kept('brief'));
select results_eq(
  $$ select actor_kind, actor_name from public.audit_log where action = 'document.added' $$, $$ values ('member', 'Denis') $$,
  'what a client gave is a client''s, whatever the name'
);
select is_empty(
  $$ select 1 from public.notifications where kind = 'document_received' and details ->> 'actor_kind' is distinct from 'member' $$,
  'so says what the agency is told'
);
select isnt_empty($$ select 1 from public.notifications where kind = 'document_received' $$, 'which is told');
delete from public.outbox;
update public.notifications set created_at = now() - interval '10 minutes' where kind = 'document_received';
insert into public.notification_preferences values (pg_temp.person('camille'), 'document_received', true);
select private.mail_news();
select is((select payload #>> '{variables,news,0,client}' from public.outbox), 'Client A', 'and the mail names the client beside the person');
select is((select actor_kind from public.audit_log where action = 'client.created' limit 1), 'staff', 'what the agency does is the agency''s');
select is(
  (select actor_kind from public.audit_log where action = 'member.joined' and actor_id = pg_temp.person('lea')), 'member', 'who joins a client is of the client'
);
select is(private.actor_kind(null, pg_temp.client('A')), 'system', 'nobody in particular is the system');
select is(private.actor_kind(pg_temp.person('denis'), null), 'staff', 'who left the agency was of it');
select is(private.actor_kind(pg_temp.person('renee'), pg_temp.client('B')), 'member', 'and who left a client too');
select is(
  pg_temp.refusal($$ insert into public.audit_log (actor_kind, actor_name, action) values ('robot', 'x', 'a.b') $$), '23514', 'there is no other side'
);

-- A person of two clients has the name each knows.
select pg_temp.become('jumelle');
update public.client_members set display_name = 'Julie de A' where client_id = pg_temp.client('A') and user_id = pg_temp.person('jumelle');
select pg_temp.keep('to A', pg_temp.submit('A', 'documents', 'a.pdf'));
select pg_temp.keep('to B', pg_temp.submit('B', 'documents', 'b.pdf'));
select pg_temp.become('postgres');
select pg_temp.arrive(pg_temp.kept('to A'));
select pg_temp.arrive(pg_temp.kept('to B'));
select is((select author_name from public.documents where name = 'b.pdf'), 'Jumelle', 'B reads the name B knows');
select is((select author_name from public.documents where name = 'a.pdf'), 'Julie de A', 'A the one A knows');
select is((select author_name from public.document_versions where document_id = pg_temp.kept('to B')), 'Jumelle', 'on versions too');
select results_eq(
  $$ select c.nom, l.actor_name from public.audit_log l join public.clients c on c.id = l.client_id
     where l.action = 'document.added' and l.actor_id = pg_temp.person('jumelle') order by 1 $$,
  $$ values ('Client A', 'Julie de A'), ('Client B', 'Jumelle') $$, 'in the history'
);
select is_empty(
  $$ select 1 from public.notifications where client_id = pg_temp.client('B') and details::text like '%Julie%' $$, 'in what is told of B'
);
select pg_temp.become('jumelle');
select lives_ok($$ select public.request_closure(pg_temp.client('B'), '') $$, 'and when she asks B to be closed');
select pg_temp.become('postgres');
select is((select person_name from public.closure_requests), 'Jumelle', 'it is Jumelle who asks');
select is(
  (select string_agg(distinct details ->> 'name', ', ') from public.notifications where kind = 'closure_requested'), 'Jumelle', 'as the agency is told'
);

select * from finish();
rollback;

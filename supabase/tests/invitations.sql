-- Sign-up is by invitation only; an invitation is used once, by its own address, before it expires.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(68);

create table pg_temp.tokens (name text primary key, token text);
grant select on pg_temp.tokens to public;
create function pg_temp.accept(name text) returns text language sql
as $$ select pg_temp.refusal(format('select public.accept_invitation(%L)', (select token from pg_temp.tokens t where t.name = accept.name))); $$;
create function pg_temp.preview(name text) returns text language sql
as $$ select state from public.preview_invitation((select token from pg_temp.tokens t where t.name = preview.name)); $$;
grant execute on all functions in schema pg_temp to public;

-- Who may sign up.
select is(pg_temp.refusal($$ select pg_temp.sign_up('inconnu') $$), 'NOT_INVITED', 'an address nobody invited gets no account');
select is(
  pg_temp.refusal($$ insert into auth.users (id) values (gen_random_uuid()) $$), 'NOT_INVITED', 'nor does one without an address'
);
insert into pg_temp.tokens values ('nina', pg_temp.invite_to('A', 'nina'));
select is(pg_temp.refusal($$ select pg_temp.sign_up('autre.nina') $$), 'NOT_INVITED', 'an invitation is for its address alone');
select lives_ok($$ select pg_temp.sign_up('nina') $$, 'the invited address gets one');
select pg_temp.become('nina');
select is_empty($$ select 1 from public.clients $$, 'an account without an accepted invitation sees nothing');

-- Who may accept.
select pg_temp.become('anon');
select is(pg_temp.preview('nina'), 'open', 'whoever holds the link sees that it is open');
select results_eq(
  $$ select agency_name, client_nom, display_name, email_hint, for_staff from public.preview_invitation((select token from pg_temp.tokens)) $$,
  $$ select 'Mon agence', 'Client A', 'Nina', 'n•••@dossier.test', false $$, 'and what it is for, the address masked'
);
select is(pg_temp.accept('nina'), '42501', 'but accepts it only when logged in');
select is_empty($$ select 1 from public.preview_invitation('deadbeef') $$, 'a guessed link shows nothing');
select pg_temp.become('lea');
select is(pg_temp.accept('nina'), 'INVITATION_FOR_ANOTHER', 'Léa cannot use Nina''s');
select is(pg_temp.refusal($$ select public.accept_invitation('deadbeef') $$), 'INVITATION_UNKNOWN', 'nor guess one');
select is(pg_temp.refusal($$ select public.accept_invitation(null) $$), 'INVITATION_UNKNOWN', 'nor go without');
select is(public.accept_pending_invitations(), 0, 'and none waits for her');
select pg_temp.become('postgres');
update auth.users set email_confirmed_at = null where id = pg_temp.person('nina');
select pg_temp.become('nina');
select is(pg_temp.accept('nina'), 'INVITATION_FOR_ANOTHER', 'an address that is not proved accepts nothing');
select is(public.accept_pending_invitations(), 0, 'not even by logging in');
select pg_temp.become('postgres');
update auth.users set email_confirmed_at = now(), email = 'NINA@Dossier.Test' where id = pg_temp.person('nina');
select pg_temp.become('nina');
select is(pg_temp.accept('nina'), null, 'Nina accepts, however her address is written');
select results_eq($$ select nom from public.clients $$, $$ values ('Client A') $$, 'and sees her client');
select is(pg_temp.accept('nina'), 'INVITATION_USED', 'a second time is refused');
select is(pg_temp.preview('nina'), 'used', 'and the link says so');
select pg_temp.become('lea');
select is(pg_temp.accept('nina'), 'INVITATION_FOR_ANOTHER', 'to another it does not even say that it was used');
select pg_temp.become('postgres');
select is((select count(*) from public.client_members where user_id = pg_temp.person('nina')), 1::bigint, 'she is a member once');
select results_eq(
  $$ select split_part(u.email, '@', 1) from public.notifications n join auth.users u on u.id = n.recipient_id where n.kind = 'invitation_accepted' and n.details ->> 'name' = 'Nina' order by 1 $$,
  $$ values ('lise'), ('mikl'), ('mona') $$, 'the operator and the managers who reach the client are told'
);

-- Expired.
insert into pg_temp.tokens values ('tardif', pg_temp.invite_to('A', 'tardif'));
select pg_temp.sign_up('tardif');
update public.invitations set created_at = now() - interval '8 days', expires_at = now() - interval '1 minute' where email = 'tardif@dossier.test';
select pg_temp.become('tardif');
select is(pg_temp.accept('tardif'), 'INVITATION_EXPIRED', 'an expired invitation is refused');
select is(public.accept_pending_invitations(), 0, 'by logging in too');
select is(pg_temp.preview('tardif'), 'expired', 'and its link says so');
select pg_temp.become('postgres');
update public.invitations set email = 'retard@dossier.test' where email = 'tardif@dossier.test';
select is(pg_temp.refusal($$ select pg_temp.sign_up('retard') $$), 'NOT_INVITED', 'an expired invitation opens no account');

-- Withdrawn.
insert into pg_temp.tokens values ('retire', pg_temp.invite_to('A', 'retire'));
select pg_temp.sign_up('retire');
select pg_temp.become('paul');
select is(
  pg_temp.refusal(format('select public.revoke_invitation(%L)', (select id from public.invitations where false))), 'INVITATION_NOT_OPEN', 'Paul finds no invitation to withdraw'
);
select pg_temp.become('camille');
select lives_ok($$ select public.revoke_invitation(id) from public.invitations where email = 'retire@dossier.test' $$, 'Camille withdraws one');
select is(
  pg_temp.refusal($$ select public.revoke_invitation(id) from public.invitations where email = 'retire@dossier.test' $$), 'INVITATION_NOT_OPEN', 'once'
);
select pg_temp.become('retire');
select is(pg_temp.accept('retire'), 'INVITATION_UNKNOWN', 'a withdrawn invitation is refused');
select is(public.accept_pending_invitations(), 0, 'by logging in too');
select is(pg_temp.preview('retire'), null, 'and its link shows nothing');

-- Invited again: the newer link replaces the older.
select pg_temp.become('postgres');
insert into pg_temp.tokens values ('premier', pg_temp.invite_to('A', 'double'));
insert into pg_temp.tokens select 'second', pg_temp.invite_to('A', 'double');
select pg_temp.sign_up('double');
select pg_temp.become('double');
select is(pg_temp.accept('premier'), 'INVITATION_UNKNOWN', 'the first of two links no longer serves');
select is(pg_temp.accept('second'), null, 'the second does');
select pg_temp.become('mikl');
select is(
  pg_temp.refusal(format('select public.invite_client_member(%L, '' DOUBLE@dossier.test'', ''D'')', pg_temp.client('A'))), 'ALREADY_MEMBER', 'a member is not invited again, however the address is written'
);

-- An address is the same however it is written, when it is invited and when it logs in.
select pg_temp.become('mikl');
select public.invite_client_member(pg_temp.client('A'), 'CASSE@Dossier.Test', 'Casse');
select pg_temp.become('postgres');
select lives_ok($$ select pg_temp.sign_up('casse') $$, 'an address invited in capitals signs up in small letters');
select pg_temp.become('casse');
select is(public.accept_pending_invitations(), 1, 'and logging in accepts its invitation');
select pg_temp.become('postgres');

-- Who may invite whom, and where to.
create function pg_temp.invites(person text, client text) returns text
language plpgsql
as $$
declare
  refusal text;
begin
  perform pg_temp.become(invites.person);
  refusal := pg_temp.refusal(format('select public.invite_client_member(%L, ''client@dossier.test'', ''Client'')', pg_temp.client(invites.client)));
  perform pg_temp.become('postgres');
  return refusal;
end;
$$;
select is(pg_temp.invites(person, client), refusal, format('%s invites to %s: %s', person, client, coalesce(refusal, 'yes')))
from (values
  ('mikl', 'A', null), ('mona', 'A', null), ('camille', 'A', null), ('come', 'A', null),
  ('paul', 'A', 'ROLE_NEEDED'), ('fanny', 'A', 'ROLE_NEEDED'), ('denis', 'A', 'ROLE_NEEDED'), ('martin', 'A', 'ROLE_NEEDED'), ('anon', 'A', '42501'),
  ('mikl', 'suspendu', 'CLIENT_NOT_OPEN'), ('mikl', 'archive', 'CLIENT_NOT_OPEN'), ('mikl', 'nowhere', 'CLIENT_NOT_OPEN')
) as attempts (person, client, refusal);
select pg_temp.become('mona');
select is(pg_temp.refusal($$ select public.invite_staff('x@dossier.test', 'X', 'operator') $$), 'ROLE_NEEDED', 'a manager invites no staff');
select pg_temp.become('mikl');
select is(pg_temp.refusal(format('select public.invite_client_member(%L, %L, %L)', pg_temp.client('A'), email, name)), refusal, what)
from (values
  ('pas une adresse', 'X', 'EMAIL_INVALID', 'an address that is none'),
  (null, 'X', 'EMAIL_INVALID', 'no address'),
  (repeat('a', 250) || '@dossier.test', 'X', 'EMAIL_INVALID', 'an address longer than mail allows'),
  ('x@dossier.test', '  ', 'DISPLAY_NAME_INVALID', 'no name'),
  ('x@dossier.test', null, 'DISPLAY_NAME_INVALID', 'a missing name'),
  ('x@dossier.test', repeat('a', 121), 'DISPLAY_NAME_INVALID', 'a name too long')
) as attempts (email, name, refusal, what);

-- Staff come and go by invitation.
select lives_ok($$ select public.invite_staff('nadia@dossier.test', 'Nadia', 'assistante') $$, 'the operator invites staff');
select pg_temp.become('postgres');
select pg_temp.sign_up('nadia');
select pg_temp.accept_invitations('nadia');
select is((select role from public.staff where user_id = pg_temp.person('nadia')), 'assistante', 'who gets the role they were invited to');
select pg_temp.become('mikl');
select public.invite_staff('lucas@dossier.test', 'Lucas', 'assistante', true);
select public.invite_staff('olga@dossier.test', 'Olga', 'operator', true);
select pg_temp.become('postgres');
select pg_temp.sign_up('lucas');
select pg_temp.accept_invitations('lucas');
select pg_temp.become('lucas');
select is_empty($$ select 1 from public.clients $$, 'who is invited with a limit reaches no client until given one');
select pg_temp.become('postgres');
select is(
  (select limited_to_clients from public.invitations where email operator(extensions.=) 'olga@dossier.test'), false, 'an operator is never limited'
);
select pg_temp.become('mikl');
select public.invite_staff('NADIA@dossier.test', 'Nadia', 'manager');
update public.staff set disabled_at = now() where user_id = pg_temp.person('nadia');
select pg_temp.become('nadia');
select is(public.accept_pending_invitations(), 0, 'a withdrawn access takes the open invitation along');
select pg_temp.become('postgres');
select isnt((select disabled_at from public.staff where user_id = pg_temp.person('nadia')), null, 'so Nadia stays out');

-- A client that is archived invites nobody any more.
insert into pg_temp.tokens values ('bea', pg_temp.invite_to('B', 'bea'));
select pg_temp.sign_up('bea');
select pg_temp.become('mikl');
select public.change_client_statut(id, 'archive', revision) from public.clients where id = pg_temp.client('B');
select pg_temp.become('bea');
select is(pg_temp.accept('bea'), 'INVITATION_UNKNOWN', 'an invitation ends with the client');

-- The token itself.
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select token_hash from public.invitations $$), '42501', 'not even the operator reads a token''s hash');
select is(pg_temp.refusal($$ select payload from public.outbox $$), '42501', 'or the mail that holds the token');
select pg_temp.become('postgres');
select is(
  (select count(*) from public.invitations i join pg_temp.tokens t on i.token_hash = extensions.digest(t.token, 'sha256')), (select count(*) from pg_temp.tokens),
  'the database keeps the hash of each token'
);
select is_empty(
  $$ select 1 from public.invitations i join pg_temp.tokens t on to_jsonb(i)::text like '%' || t.token || '%' union all select 1 from public.audit_log a join pg_temp.tokens t on a.details::text like '%' || t.token || '%' $$,
  'and no token itself'
);
select is(
  (select count(*) from public.audit_log where action = 'invitation.sent' and details ->> 'email' = 'nina@dossier.test'), 1::bigint, 'history keeps that Nina was invited'
);

select * from finish();
rollback;

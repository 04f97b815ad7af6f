-- A link opens one document its client sees, to whoever holds it and its password, until it ends; every opening leaves a line.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/objects.psql
\ir fixture/refusal.psql
\ir fixture/sharing.psql
\ir fixture/statuts.psql
select plan(53);

create function pg_temp.shares(person text, client text, folder text, name text default 'visible.pdf', more text default '') returns text
language plpgsql
as $$
declare
  answer text;
  document constant uuid := pg_temp.document(shares.client, shares.folder, shares.name);
begin
  perform pg_temp.become(shares.person);
  answer := pg_temp.refusal(format('select public.create_share_link(%L%s)', document, shares.more));
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select is(pg_temp.shares(person, client, folder, name), refusal, format('%s shares %s of %s, %s: %s', person, name, client, folder, coalesce(refusal, 'yes')))
from (values
  ('mikl', 'A', 'documents', 'visible.pdf', null), ('camille', 'A', 'assets', 'hidden.pdf', null), ('come', 'A', 'documents', 'given.pdf', null),
  ('fanny', 'A', 'factures', 'visible.pdf', null), ('lise', 'A', 'documents', 'visible.pdf', null),
  ('lise', 'B', 'documents', 'visible.pdf', 'ROLE_NEEDED'), ('paul', 'A', 'documents', 'visible.pdf', 'ROLE_NEEDED'),
  ('fanny', 'A', 'documents', 'visible.pdf', 'ROLE_NEEDED'), ('denis', 'A', 'documents', 'visible.pdf', 'ROLE_NEEDED'),
  ('martin', 'A', 'documents', 'visible.pdf', 'ROLE_NEEDED'), ('anon', 'A', 'documents', 'visible.pdf', '42501'),
  ('mikl', 'A', 'documents', 'hidden.pdf', 'DOCUMENT_NOT_VISIBLE'), ('mikl', 'A', '_private', 'visible.pdf', 'DOCUMENT_NOT_VISIBLE'),
  ('mikl', 'A', 'documents', 'visible en_cours.pdf', 'DOCUMENT_NOT_VISIBLE'), ('mikl', 'suspendu', 'assets', 'visible.pdf', 'DOCUMENT_NOT_VISIBLE'),
  ('mikl', 'archive', 'assets', 'visible.pdf', 'DOCUMENT_NOT_VISIBLE'), ('mikl', 'A', 'documents', 'nowhere.pdf', 'ROLE_NEEDED')
) as attempts (person, client, folder, name, refusal);
select is(pg_temp.shares('mikl', 'A', 'documents', more => more), refusal, what)
from (values
  (', days => 90', null, 'a link lasts 90 days at most'), (', days => 91', 'SHARE_LINK_INVALID', 'and no longer'),
  (', days => 0', 'SHARE_LINK_INVALID', 'nor less than one'), (', days => null', 'SHARE_LINK_INVALID', 'nor for ever'),
  (', max_openings => 0', 'SHARE_LINK_INVALID', 'it can be opened'), (', password => ''court''', 'SHARE_PASSWORD_INVALID', 'its password is not guessed at once'),
  (format(', password => %L', repeat('é', 40)), 'SHARE_PASSWORD_INVALID', 'and no longer than bcrypt reads')
) as attempts (more, refusal, what);
select throws_ok(
  $$ update public.share_links set expires_at = created_at + interval '91 days' $$, '23514', null, 'not even the owner of the database makes a link that lasts longer'
);

create temporary table made (name text primary key, id uuid, token text);
grant all on made to public;
create function pg_temp.make(name text, more text default '') returns void
language plpgsql
as $$
declare
  link record;
begin
  perform pg_temp.become('mikl');
  execute format('select * from public.create_share_link(%L%s)', pg_temp.document('A', 'documents', 'visible.pdf'), more) into link;
  insert into made values (make.name, link.id, link.token);
  perform pg_temp.become('postgres');
end;
$$;
-- What the holder gets: the document's name, or null.
create function pg_temp.open(name text, password text default null) returns text
language plpgsql
as $$
declare
  opened jsonb;
begin
  perform pg_temp.become('service_role');
  opened := public.open_share_link(coalesce((select token from made where made.name = open.name), open.name), open.password, 'Firefox · Linux', '203.0.113.0/24');
  perform pg_temp.become('postgres');
  return opened ->> 'name';
end;
$$;
create function pg_temp.outcomes(name text) returns text
language sql
as $$
  select string_agg(o.outcome::text, ' ' order by o.id) from public.share_link_openings o join made m on m.id = o.share_link_id where m.name = outcomes.name;
$$;

select pg_temp.make('plain');
select is(pg_temp.open('plain'), 'visible.pdf', 'who holds the link gets the document');
select is(pg_temp.open('plain', 'whatever'), 'visible.pdf', 'also with a password nobody asked for');
select is(pg_temp.open('no such token'), null, 'a made-up link opens nothing');
select is(pg_temp.outcomes('plain'), 'ouvert ouvert', 'each opening leaves a line');

select pg_temp.make('secret', ', password => ''mot de passe''');
select is(pg_temp.open('secret'), null, 'without the password nothing opens');
select is(pg_temp.open('secret', 'mot de pass'), null, 'nor with a nearly right one');
select is(pg_temp.open('secret', 'mot de passe'), 'visible.pdf', 'the right one opens');
select is((select array_agg(pg_temp.open('secret', 'faux ' || n)) from generate_series(1, 5) n), array_fill(null::text, array[5]), 'five wrong ones');
select is(pg_temp.open('secret', 'mot de passe'), null, 'close the link even to the right one');
update public.share_links set locked_until = now() - interval '1 second' where id = (select id from made where name = 'secret');
select is(pg_temp.open('secret', 'faux'), null, 'after the delay a wrong one');
select cmp_ok(
  (select locked_until from public.share_links where id = (select id from made where name = 'secret')), '>=', now() + interval '2 minutes', 'closes it for longer'
);
update public.share_links set locked_until = now() - interval '1 second' where id = (select id from made where name = 'secret');
select is(pg_temp.open('secret', 'mot de passe'), 'visible.pdf', 'and the right one opens again');

select pg_temp.make('twice', ', max_openings => 2');
select is((select array_agg(pg_temp.open('twice')) from generate_series(1, 3)), array['visible.pdf', 'visible.pdf', null], 'a link for two openings opens twice');

select pg_temp.make('late');
update public.share_links set created_at = now() - interval '8 days', expires_at = now() - interval '1 second' where id = (select id from made where name = 'late');
select is(pg_temp.open('late'), null, 'a link ends on its day');

select pg_temp.make('revoked');
select pg_temp.become('paul');
select is(pg_temp.refusal($$ select public.revoke_share_link((select id from made where name = 'revoked')) $$), 'SHARE_LINK_CLOSED', 'who may not write the folder revokes nothing');
select pg_temp.become('camille');
select is(pg_temp.refusal($$ select public.revoke_share_link((select id from made where name = 'revoked')) $$), null, 'who may, does');
select is(pg_temp.refusal($$ select public.revoke_share_link((select id from made where name = 'revoked')) $$), 'SHARE_LINK_CLOSED', 'once');
select pg_temp.become('postgres');
select is(pg_temp.open('revoked'), null, 'a revoked link opens nothing');

select pg_temp.become('mikl');
update public.documents set visible = false where id = pg_temp.document('A', 'documents', 'visible.pdf');
select pg_temp.become('postgres');
select is(pg_temp.open('plain'), null, 'a link stops when its document is hidden');
select pg_temp.become('mikl');
update public.documents set visible = true where id = pg_temp.document('A', 'documents', 'visible.pdf');
select pg_temp.become('postgres');
select is(pg_temp.open('plain'), 'visible.pdf', 'goes on when it is shown again');
select pg_temp.become('mikl');
select public.trash_documents(array[(select id from public.documents where client_id = pg_temp.client('A') and folder = 'documents' and name = 'visible.pdf')]);
select pg_temp.become('postgres');
select is(pg_temp.open('plain'), null, 'and stops when it is thrown away');
select is(
  (select array_agg((public.open_share_link(token, null, null, null) ->> 'name')) from share_tokens where client in ('suspendu', 'archive')),
  array_fill(null::text, array[6]), 'or its client suspended or archived'
);

update public.agency set maintenance = true;
create temporary table openings_before as select count(*) from public.share_link_openings;
select is(public.open_share_link(token, null, null, null), '{"maintenance": true}', 'while the portal is closed no link opens')
from share_tokens where client = 'A' and folder = 'assets';
select is(public.open_share_link('x', null, null, null), '{"maintenance": true}', 'and an unknown one is answered the same');
select results_eq($$ select count(*) from public.share_link_openings $$, $$ select * from openings_before $$, 'nothing is counted');
update public.agency set maintenance = false;

select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select token_hash, password_hash from public.share_links $$), '42501', 'not even the operator reads a hash');
select is(pg_temp.refusal($$ select public.open_share_link('x', 'x', 'x', 'x') $$), '42501', 'only the service opens');
select pg_temp.become('postgres');
select throws_ok(
  $$ insert into public.share_link_openings (share_link_id, outcome, network) select id, 'ouvert', '203.0.113.7' from public.share_links limit 1 $$,
  '23514', null, 'no whole address is ever kept'
);

select * from finish();
rollback;

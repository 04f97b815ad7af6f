-- What matters now at a client: one line, of what whoever asks may read.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(14);

create function pg_temp.situation(client text) returns setof text language sql stable
as $$
  select format('closure %s, reminder %s, %s unopened in %s, %s asked in %s, %s members, seen %s, invited %s',
    s.closure_asked_at is not null, coalesce(s.reminder_titre, '-'), s.unopened_documents, coalesce(s.unopened_folder, '-'),
    s.asked_documents, coalesce(s.etape_title, '-'), s.members, s.last_seen_at is not null, s.invitation_expires_at is not null)
  from public.client_situation(pg_temp.client(situation.client)) s;
$$;
grant execute on function pg_temp.situation to public;

select pg_temp.become('mikl');
select results_eq(
  $$ select pg_temp.situation('A') $$,
  $$ values ('closure f, reminder -, 0 unopened in -, 0 asked in -, 2 members, seen f, invited f') $$, 'nothing waits, and nobody came back since they joined'
);

select pg_temp.become('martin');
select public.request_closure(pg_temp.client('A'), '');
select pg_temp.keep('brief', pg_temp.submit('A', 'documents', 'Brief.pdf')), pg_temp.keep('logo', pg_temp.submit('A', 'assets', 'Logo.pdf'));
select pg_temp.arrive(pg_temp.kept('brief')), pg_temp.arrive(pg_temp.kept('logo'));
select pg_temp.submit('A', 'documents', 'En chemin.pdf');
select pg_temp.become('mikl');
select pg_temp.arrive(pg_temp.submit('A', 'documents', 'Devis.pdf'));
insert into public.reminders (titre, client_id, due_at) values
  ('Plus tard', pg_temp.client('A'), now() + interval '2 days'), ('Relancer', pg_temp.client('A'), now() - interval '1 day'),
  ('Ailleurs', pg_temp.client('B'), now() - interval '9 days');
insert into public.reminders (titre, client_id) values ('Sans date', pg_temp.client('A'));
select pg_temp.invite_to('A', 'nina');
select pg_temp.become('camille');
insert into public.reminders (titre, client_id, due_at, assignee_id) values ('Confié', pg_temp.client('A'), now() + interval '9 days', pg_temp.person('mikl'));
select pg_temp.become('postgres');
insert into auth.sessions (id, user_id, created_at, updated_at) values (gen_random_uuid(), pg_temp.person('martin'), now(), now());
insert into public.parcours_etapes (client_id, title, state, started_at) values
  (pg_temp.client('A'), 'Cadrage', 'en_cours', now()), (pg_temp.client('A'), 'Maquettes', 'en_cours', now()), (pg_temp.client('A'), 'Textes', 'a_venir', null);
insert into public.parcours_demandes (etape_id, client_id, name, document_id)
select id, client_id, 'Logo', pg_temp.kept('logo') from public.parcours_etapes where title = 'Cadrage'
union all select id, client_id, 'Photos', null from public.parcours_etapes where title in ('Maquettes', 'Textes');

create function pg_temp.of_a(sees text, closure text, reminder text, unopened text, asked text, seen text, invited text) returns text language plpgsql
as $$
declare
  answer text;
begin
  perform pg_temp.become('postgres');
  perform pg_temp.become(of_a.sees);
  answer := (select pg_temp.situation('A'));
  perform pg_temp.become('postgres');
  return is(answer, format('closure %s, reminder %s, %s unopened in %s, %s members, seen %s, invited %s', closure, reminder, unopened, asked, 2, seen, invited),
    of_a.sees || ' learns what they may read');
end;
$$;
grant execute on function pg_temp.of_a to public;
select pg_temp.of_a('mikl', 't', 'Relancer', '2', 'assets, 1 asked in Maquettes', 't', 't');
select pg_temp.of_a('mona', 't', 'Relancer', '2', 'assets, 1 asked in Maquettes', 't', 't');
select pg_temp.of_a('lise', 't', 'Relancer', '2', 'assets, 1 asked in Maquettes', 't', 't');
select pg_temp.of_a('camille', 'f', '-', '2', 'assets, 1 asked in Maquettes', 't', 't');
select pg_temp.of_a('fanny', 'f', '-', '0', '-, 0 asked in -', 't', 'f');
select pg_temp.of_a('martin', 't', '-', '2', 'assets, 1 asked in Maquettes', 'f', 'f');

select pg_temp.become('lise');
select is_empty($$ select pg_temp.situation('B') $$, 'nobody learns of a client they do not reach');
select pg_temp.become('lea');
select is_empty($$ select pg_temp.situation('A') $$, 'nor a client of another');
select pg_temp.become('denis');
select is_empty($$ select pg_temp.situation('A') $$, 'nor who left the agency');

select pg_temp.become('mikl');
update public.reminders set done_at = now() where titre = 'Relancer';
select public.mark_document_opened(pg_temp.kept('logo'));
select public.end_closure_request((select id from public.closure_requests where state = 'ouverte'), 'traitee');
select pg_temp.of_a('mikl', 'f', 'Plus tard', '1', 'documents, 1 asked in Maquettes', 't', 't');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select * from public.client_situation(gen_random_uuid()) $$), '42501', 'who is not logged in may not ask');
select pg_temp.become('mikl');
select is_empty($$ select * from public.client_situation(gen_random_uuid()) $$, 'a client that is none has none');
select is_empty($$ select * from public.client_situation(null) $$, 'nor has nobody');

select * from finish();
rollback;

-- A notification is its recipient's: to read, to mark as read, and nothing else.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(18);

select pg_temp.become('mikl');
select pg_temp.keep('note', pg_temp.submit('A', 'assets', 'logo.pdf'));
select pg_temp.arrive(pg_temp.kept('note'));
select pg_temp.keep('suspended', pg_temp.submit('suspendu', 'assets', 'logo.pdf'));
select pg_temp.arrive(pg_temp.kept('suspended'));
select pg_temp.keep('secret', pg_temp.submit('A', '_private', 'notes.pdf'));
select pg_temp.arrive(pg_temp.kept('secret'));

select pg_temp.become('martin');
select results_eq($$ select kind, details ->> 'name' from public.notifications $$, $$ values ('document_shared', 'logo.pdf') $$, 'Martin is told of the logo, not of the notes');
select isnt_empty($$ update public.notifications set read_at = now() returning 1 $$, 'he marks it read');
select is((select count(*) from public.notifications where read_at is null), 0::bigint, 'and has none left to read');
select is(pg_temp.refusal($$ update public.notifications set kind = 'document_updated' $$), '42501', 'but does not rewrite it');
select is(pg_temp.refusal($$ update public.notifications set recipient_id = pg_temp.person('lea') $$), '42501', 'or hand it on');
select is(pg_temp.refusal($$ delete from public.notifications $$), '42501', 'or delete it');
select is(
  pg_temp.refusal($$ insert into public.notifications (recipient_id, kind) values (pg_temp.person('mikl'), 'document_received') $$), '42501', 'or send one'
);
select pg_temp.become('jumelle');
select is((select read_at from public.notifications), null, 'Jumelle''s own is still unread');
select pg_temp.become('mikl');
select is_empty($$ select 1 from public.notifications where document_id = pg_temp.kept('note') $$, 'nobody is told of what they did themselves');
select is_empty($$ update public.notifications set read_at = now() where recipient_id <> pg_temp.person('mikl') returning 1 $$, 'nor reads another''s');
select pg_temp.become('service_role');
select is(pg_temp.refusal($$ delete from public.notifications $$), '42501', 'the service key deletes none');

-- With the access goes what it told.
select pg_temp.become('sonia');
select isnt_empty($$ select 1 from public.notifications $$, 'Sonia is told of her logo');
select pg_temp.become('postgres');
\ir fixture/statuts.psql
select pg_temp.become('sonia');
select is_empty($$ select 1 from public.notifications $$, 'suspended, she sees it no more');
select is_empty($$ update public.notifications set read_at = now() returning 1 $$, 'nor marks it');
select pg_temp.become('denis');
select is_empty($$ select 1 from public.notifications $$, 'nor does Denis, who left the agency');
select pg_temp.become('renee');
select is_empty($$ select 1 from public.notifications $$, 'nor Renée, who left client A');
select pg_temp.become('mikl');
select public.change_client_statut(id, 'actif', revision) from public.clients where id = pg_temp.client('suspendu');
select pg_temp.become('sonia');
select isnt_empty($$ select 1 from public.notifications $$, 'when her client resumes, it is there again');
select pg_temp.become('postgres');
select isnt_empty($$ select 1 from public.notifications where recipient_id = pg_temp.person('denis') $$, 'what Denis was told exists all the same');

select * from finish();
rollback;

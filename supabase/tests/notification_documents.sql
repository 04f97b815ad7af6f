-- Documents shown or given together are one piece of news, whichever the way, until it is read or has become a mail.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(33);

create function pg_temp.told(person text) returns setof text
language sql stable security definer
as $$
  select concat_ws(' ', n.kind, n.details ->> 'folder', coalesce(n.details ->> 'count', n.details ->> 'name'),
    case when n.document_id is not null then 'opens it' end, case when n.read_at is not null then 'read' end)
  from public.notifications n where n.recipient_id = pg_temp.person(told.person) order by n.created_at, n.id;
$$;
create function pg_temp.ids(pattern text) returns uuid[]
language sql stable
as $$ select array_agg(id order by name) from pg_temp.kept where name like pattern; $$;
grant execute on all functions in schema pg_temp to public;
delete from public.notifications;

-- Shown in one act.
select pg_temp.become('mikl');
select pg_temp.keep(name, pg_temp.submit('A', 'documents', name)) from (select 'doc ' || lpad(number::text, 3, '0') || '.pdf' as name from generate_series(1, 100) as number) as files;
select pg_temp.arrive(id) from pg_temp.kept;
select is_empty($$ select pg_temp.told('martin') $$, 'a hundred hidden documents are no news');
select public.set_documents_visible(array[pg_temp.kept('doc 001.pdf')], true);
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents doc 001.pdf opens it') $$, 'one that is shown is told by its name');
select public.set_documents_visible(pg_temp.ids('doc %'), true);
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents 100') $$, 'a hundred are one piece of news');
select results_eq($$ select pg_temp.told('jumelle') $$, $$ values ('document_shared documents 100') $$, 'for each person of the client');
select is_empty($$ select pg_temp.told('lea') $$, 'and of no other');
select public.set_documents_visible(array_remove(pg_temp.ids('doc %'), pg_temp.kept('doc 042.pdf')), false);
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents doc 042.pdf opens it') $$, 'what is hidden again is no longer counted');
select public.set_documents_visible(pg_temp.ids('doc 042%'), false);
select is_empty($$ select pg_temp.told('martin') $$, 'and news of nothing is none');

-- Read one by one, or all at once.
select public.set_documents_visible(pg_temp.ids('doc 00%'), true);
select pg_temp.become('martin');
select is((select count(*)::integer from public.notification_documents), 9, 'Martin sees which are new');
update public.notification_documents set read_at = now() where document_id = pg_temp.kept('doc 001.pdf');
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents 9') $$, 'opening one of them leaves the news');
update public.notification_documents set read_at = now() where read_at is null;
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents 9 read') $$, 'once all are opened it is read');
select results_eq($$ select pg_temp.told('jumelle') $$, $$ values ('document_shared documents 9') $$, 'by him alone');
select is(pg_temp.refusal($$ update public.notification_documents set name = 'x' $$), '42501', 'he changes nothing else of it');
select is(pg_temp.refusal($$ delete from public.notification_documents $$), '42501', 'nor removes any');
select pg_temp.become('lea');
select is_empty($$ select 1 from public.notification_documents $$, 'Léa sees none');
select is_empty($$ update public.notification_documents set read_at = now() returning 1 $$, 'and reads none for them');

-- What was read or mailed does not grow.
select pg_temp.become('mikl');
select public.set_documents_visible(pg_temp.ids('doc 01%'), true);
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared documents 9 read'), ('document_shared documents 10') $$, 'what comes after it was read is news of its own');
select results_eq($$ select pg_temp.told('jumelle') $$, $$ values ('document_shared documents 19') $$, 'who has not read has one');
select pg_temp.become('postgres');
delete from public.outbox;
update public.notifications set created_at = now() - interval '6 minutes' where recipient_id = pg_temp.person('jumelle');
select is(private.mail_news(), 1, 'it becomes a mail');
select results_eq(
  $$ select payload #> '{variables,news}', payload #> '{variables,count}' from public.outbox $$,
  $$ values ('[{"kind": "document_shared", "name": "doc 001.pdf", "author": null, "count": 19}]'::jsonb, '1'::jsonb) $$,
  'of one line'
);
select pg_temp.become('mikl');
select public.set_documents_visible(pg_temp.ids('doc 020%'), true);
select results_eq($$ select pg_temp.told('jumelle') $$, $$ values ('document_shared documents 19'), ('document_shared documents doc 020.pdf opens it') $$,
  'and what comes after it is news of its own');

-- Moved to where the client sees everything; thrown away; taken back.
delete from pg_temp.kept;
select pg_temp.become('postgres');
delete from public.notifications;
select pg_temp.become('mikl');
select pg_temp.keep(name, pg_temp.submit('A', '_private', name, directory => 'Rendu')) from (values ('a.pdf'), ('b.pdf'), ('c.pdf')) as files (name);
select pg_temp.arrive(id) from pg_temp.kept;
select public.move_selection('{}', array(select id from public.document_directories where path = 'Rendu/'), 'assets', '');
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared assets 3') $$, 'a directory that is moved there is one piece of news');
select public.trash_documents(pg_temp.ids('a%'));
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared assets 2') $$, 'what is thrown away is told no more');
select public.restore_documents(pg_temp.ids('a%'));
select results_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared assets 3') $$, 'and again when it is back');
select public.delete_documents_for_good(array(select public.trash_documents(pg_temp.ids('a%'))));
select is_empty($$ select 1 from public.notification_documents where document_id = any (pg_temp.ids('a%')) $$, 'what is gone for good leaves nothing');

-- Uploaded one after the other.
select pg_temp.keep(name, pg_temp.submit('A', 'assets', name)) from (values ('d.pdf'), ('e.pdf')) as files (name);
select pg_temp.arrive(pg_temp.kept('d.pdf'));
select pg_temp.arrive(pg_temp.kept('e.pdf'));
select set_eq($$ select pg_temp.told('martin') $$, $$ values ('document_shared assets 2'), ('document_shared assets 2') $$, 'files the agency adds grow into one, beside what was moved');
select pg_temp.keep('f.pdf', pg_temp.submit('A', 'documents', 'f.pdf'));
select pg_temp.arrive(pg_temp.kept('f.pdf'));
update public.documents set visible = true where id = pg_temp.kept('f.pdf');
select is((select count(*)::integer from pg_temp.told('martin')), 3, 'another folder is other news');
select pg_temp.become('martin');
select pg_temp.keep(name, pg_temp.submit('A', 'assets', name)) from (values ('g.pdf'), ('h.pdf')) as files (name);
select pg_temp.arrive(pg_temp.kept('g.pdf'));
select results_eq($$ select pg_temp.told('camille') $$, $$ values ('document_received assets g.pdf opens it') $$, 'one file of a client is told by its name');
select pg_temp.arrive(pg_temp.kept('h.pdf'));
select results_eq($$ select pg_temp.told('camille') $$, $$ values ('document_received assets 2') $$, 'two by their number');
select pg_temp.become('jumelle');
select pg_temp.keep('i.pdf', pg_temp.submit('A', 'assets', 'i.pdf'));
select pg_temp.arrive(pg_temp.kept('i.pdf'));
select results_eq($$ select pg_temp.told('camille') $$, $$ values ('document_received assets 2'), ('document_received assets i.pdf opens it') $$, 'another person''s are other news');
select document_id from public.submit_document_version(pg_temp.kept('i.pdf'), 'i.pdf', 'application/pdf', 900);
select pg_temp.arrive(pg_temp.kept('i.pdf'), size_bytes => 900);
select results_eq($$ select pg_temp.told('camille') $$, $$ values ('document_received assets 2'), ('document_received assets i.pdf opens it') $$, 'a second version of the one that waits adds nothing');
select is((select details ->> 'version' from public.notifications where recipient_id = pg_temp.person('camille') and details ->> 'name' = 'i.pdf'), null, 'its news are Camille''s');
select pg_temp.become('camille');
select is((select details ->> 'version' from public.notifications where document_id = pg_temp.kept('i.pdf')), '2', 'and say which version came last');
select is_empty($$ select 1 from public.notifications where details ? 'count' and details ? 'version' $$, 'several have no version in common');

select * from finish();
rollback;

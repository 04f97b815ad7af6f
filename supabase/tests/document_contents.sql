-- The text of documents is found once a version, given up when it cannot be, and read by no role of the API.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(22);

select pg_temp.become('mikl');
select pg_temp.keep('brief', pg_temp.submit('A', 'documents', 'brief.pdf'));
select pg_temp.arrive(pg_temp.kept('brief'));
select pg_temp.keep('logo', pg_temp.submit('A', 'assets', 'logo.png', 'image/png'));
select pg_temp.arrive(pg_temp.kept('logo'));
select pg_temp.keep('film', pg_temp.submit('A', 'documents', 'long.pdf', 'application/pdf', 21000000));
select pg_temp.arrive(pg_temp.kept('film'), 'application/pdf', 21000000);
select pg_temp.keep('pending', pg_temp.submit('A', 'documents', 'attendu.pdf'));

select pg_temp.become('postgres');
create function pg_temp.content_of(name text) returns text language sql security definer
as $$ select concat_ws(' ', state, attempts, version_number, content, last_error) from private.document_contents where document_id = pg_temp.kept(name); $$;
create function pg_temp.make_due() returns void language sql security definer
as $$ update private.document_contents set next_attempt_at = now(); $$;
grant execute on all functions in schema pg_temp to public;
select results_eq(
  $$ select document_id from private.document_contents $$, $$ values (pg_temp.kept('brief')) $$,
  'what arrived and may hold text is queued: no picture, nothing of more than 20 MB, nothing under way'
);

-- Who may work on the queue, and who reads.
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select * from public.claim_document_contents(1) $$), '42501', 'the operator does not claim');
select is(pg_temp.refusal($$ select public.complete_document_content(pg_temp.kept('brief'), 1, 'faux') $$), '42501', 'or write a content');
select is(pg_temp.refusal($$ select public.fail_document_content(pg_temp.kept('brief'), 1, '', true) $$), '42501', 'or give one up');
select is(pg_temp.refusal($$ select content from private.document_contents $$), '42501', 'or read one');
select pg_temp.become('martin');
select is(pg_temp.refusal($$ select content from private.document_contents $$), '42501', 'nor does a member');
select is(pg_temp.refusal($$ select * from private.search_entries $$), '42501', 'who reads no index of words');
select is(pg_temp.refusal($$ select * from private.search_words $$), '42501', 'and no list of them');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select * from public.claim_document_contents(1) $$), '42501', 'a stranger does nothing');

select pg_temp.become('service_role');
select is(pg_temp.refusal($$ select content from private.document_contents $$), '42501', 'not even the service reads contents');
select results_eq(
  $$ select document_id, version_number, object_key, mime_type from public.claim_document_contents(5) $$,
  $$ values (pg_temp.kept('brief'), 1, pg_temp.key_of(pg_temp.kept('brief')), 'application/pdf') $$, 'it claims what is due'
);
select is_empty($$ select * from public.claim_document_contents(5) $$, 'once');
select public.fail_document_content(pg_temp.kept('brief'), 1, 'storage is down', false);
select is(pg_temp.content_of('brief'), 'en_attente 1 1  storage is down', 'what failed on the way waits');
select is_empty($$ select * from public.claim_document_contents(5) $$, 'for its time');
select pg_temp.make_due();
select public.claim_document_contents(5);
select public.fail_document_content(pg_temp.kept('brief'), 1, 'No password given', true);
select pg_temp.make_due();
select is_empty($$ select * from public.claim_document_contents(5) $$, 'a file that cannot be read is not tried again');
select is(pg_temp.content_of('brief'), 'echec 2 1  No password given', 'and says why');

-- A new version is another file.
select pg_temp.become('mikl');
select public.submit_document_version(pg_temp.kept('brief'), 'brief.pdf', 'application/pdf', 1300);
select pg_temp.arrive(pg_temp.kept('brief'));
select is(pg_temp.content_of('brief'), 'en_attente 0 2 ', 'a new version is queued anew');
select pg_temp.become('service_role');
select public.claim_document_contents(5);
select public.complete_document_content(pg_temp.kept('brief'), 1, 'the old text');
select is(pg_temp.content_of('brief'), 'en_cours 1 2 ', 'the text of the old one comes too late');
select public.complete_document_content(pg_temp.kept('brief'), 2, repeat('a', 1000001));
select pg_temp.become('postgres');
select results_eq(
  $$ select state::text, length(content) from private.document_contents $$, $$ values ('extrait', 1000000) $$, 'a million characters are kept'
);

-- A file that functions die of.
update private.document_contents set state = 'en_cours', attempts = 3, next_attempt_at = now();
select pg_temp.become('service_role');
select is_empty($$ select * from public.claim_document_contents(5) $$, 'what three functions died of is given up');
select pg_temp.become('postgres');
select results_eq($$ select state::text from private.document_contents $$, $$ values ('echec') $$, 'for good');

delete from public.documents where id = pg_temp.kept('brief');
select is_empty($$ select * from private.document_contents $$, 'a content goes with its document');

select * from finish();
rollback;

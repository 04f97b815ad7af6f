-- Whatever deletes a version takes its bytes along: the key is queued in the same transaction, claimed once, retried.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(22);

select pg_temp.become('martin');
select pg_temp.keep('arrived', pg_temp.submit('A', 'documents', 'arrivé.pdf'));
select pg_temp.arrive(pg_temp.kept('arrived'));
select pg_temp.keep('other', pg_temp.submit('A', 'assets', 'autre.pdf'));
select pg_temp.arrive(pg_temp.kept('other'));
select pg_temp.keep('pending', pg_temp.submit('A', 'documents', 'attendu.pdf'));

select pg_temp.become('postgres');
create temporary table keys as select document_id, object_key from public.document_versions;
grant select on keys to public;
create function pg_temp.queued_keys() returns setof text language sql security definer
as $$ select object_key from private.removed_objects; $$;
create function pg_temp.key_was(name text) returns text language sql security definer
as $$ select object_key from keys where document_id = pg_temp.kept(name); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('martin');
select isnt_empty($$ delete from public.documents where id = pg_temp.kept('pending') returning 1 $$, 'what never arrived is cancelled');
select is_empty($$ select pg_temp.queued_keys() $$, 'and leaves nothing to remove');
select pg_temp.become('postgres');
select isnt_empty($$ delete from public.documents where id = pg_temp.kept('arrived') returning 1 $$, 'a document that arrived is deleted');
select set_eq($$ select pg_temp.queued_keys() $$, $$ select pg_temp.key_was('arrived') $$, 'and its bytes are queued, those alone');

-- Who may work on the queue.
select pg_temp.become('mikl');
select is(pg_temp.refusal($$ select * from public.claim_removed_objects(10) $$), '42501', 'the operator does not claim');
select is(pg_temp.refusal($$ select public.complete_removed_objects('clients', '{}') $$), '42501', 'or complete');
select is(pg_temp.refusal($$ select public.fail_removed_objects('clients', '{}', '') $$), '42501', 'or fail a removal');
select is(pg_temp.refusal($$ select private.queue_object_removal('x') $$), '42501', 'or queue one');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select * from public.claim_removed_objects(10) $$), '42501', 'nor does a stranger');

select pg_temp.become('service_role');
select results_eq(
  $$ select * from public.claim_removed_objects(10) $$, $$ values ('clients', pg_temp.key_was('arrived')) $$, 'the service claims what is due'
);
select is_empty($$ select * from public.claim_removed_objects(10) $$, 'once');
select lives_ok(
  $$ select public.fail_removed_objects('clients', array[pg_temp.key_was('arrived')], 'storage is down') $$, 'and says that it failed'
);
select pg_temp.become('postgres');
select results_eq(
  $$ select attempts, last_error, next_attempt_at - now() from private.removed_objects $$,
  $$ values (1, 'storage is down', interval '1 minute') $$, 'which is tried again a minute later'
);
update private.removed_objects set attempts = 40, next_attempt_at = now();
select pg_temp.become('service_role');
select isnt_empty($$ select * from public.claim_removed_objects(10) $$, 'what failed forty times is still tried');
select lives_ok(
  $$ select public.fail_removed_objects('clients', array[pg_temp.key_was('arrived')], 'storage is down') $$, 'and may fail again'
);
select pg_temp.become('postgres');
select is((select next_attempt_at - now() from private.removed_objects), interval '6 hours', 'six hours apart at most');
update private.removed_objects set next_attempt_at = now();
select pg_temp.become('service_role');
select public.complete_removed_objects('exports', array[pg_temp.key_was('arrived')]);
select isnt_empty($$ select pg_temp.queued_keys() $$, 'the same key of another bucket is another object');
select public.complete_removed_objects('clients', array[pg_temp.key_was('arrived')]);
select is_empty($$ select pg_temp.queued_keys() $$, 'what is removed leaves the queue');

-- A key that a row names keeps its bytes, however it came into the queue.
select pg_temp.become('postgres');
select private.queue_object_removal(pg_temp.key_was('other'));
select private.queue_object_removal(pg_temp.key_was('other'));
select is((select count(*) from private.removed_objects), 1::bigint, 'queued twice is queued once');
select pg_temp.become('service_role');
select is_empty($$ select * from public.claim_removed_objects(10) $$, 'what a version names is not claimed');
select pg_temp.become('postgres');
select is((select function_name from private.scheduled_jobs where name = 'remove-objects'), 'remove-objects', 'the scheduler knows the function');
delete from public.clients where id = pg_temp.client('A');
select pg_temp.become('service_role');
select results_eq(
  $$ select object_key from public.claim_removed_objects(10) $$, $$ select pg_temp.key_was('other') $$, 'until its client is gone'
);

select * from finish();
rollback;

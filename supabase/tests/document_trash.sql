-- The trash: who throws what away, that nothing shows it any more, how it comes back, and when it goes for good.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
select plan(61);

create function pg_temp.throw(document text) returns text
language sql
as $$ select pg_temp.refusal(format('select public.trash_documents(array[%L]::uuid[])', pg_temp.kept(throw.document))); $$;
create function pg_temp.restore(document text) returns text
language sql
as $$ select pg_temp.refusal(format('select public.restore_documents(array[%L]::uuid[])', pg_temp.kept(restore.document))); $$;
create function pg_temp.burn(document text) returns text
language sql
as $$ select pg_temp.refusal(format('select public.delete_documents_for_good(array[%L]::uuid[])', pg_temp.kept(burn.document))); $$;
create function pg_temp.give(person text, label text, folder text, name text, directory text default '') returns void
language plpgsql
as $$
begin
  perform pg_temp.become(give.person);
  perform pg_temp.keep(give.label, pg_temp.submit('A', give.folder, give.name, directory => give.directory));
  perform pg_temp.arrive(pg_temp.kept(give.label));
end;
$$;
grant execute on all functions in schema pg_temp to public;

-- Thrown away by the agency.
select pg_temp.give('mikl', 'devis', 'documents', 'Devis.pdf', 'Projet');
update public.documents set visible = true where id = pg_temp.kept('devis');
select is(pg_temp.throw('devis'), null, 'Mikl throws a document away');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('devis') $$, 'it is in no list');
select is_empty($$ select 1 from public.document_versions where document_id = pg_temp.kept('devis') $$, 'nor are its versions');
select is_empty($$ select 1 from storage.objects where name = pg_temp.key_of(pg_temp.kept('devis')) $$, 'nor is a link to its bytes made');
select is(pg_temp.refusal(format('select public.submit_document_version(%L, ''a.pdf'', ''application/pdf'', 9)', pg_temp.kept('devis'))), '42501', 'no version is added to it');
select is_empty($$ update public.documents set visible = false where id = pg_temp.kept('devis') returning 1 $$, 'and nothing of it changes');
select results_eq(
  $$ select folder, directory, name, deleted_by_name, purge_at - deleted_at from public.document_trash where id = pg_temp.kept('devis') $$,
  $$ values ('documents', 'Projet/', 'Devis.pdf', 'Mikl', interval '30 days') $$, 'the trash says what, where, by whom and until when'
);
select pg_temp.become('martin');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('devis') $$, 'Martin no longer sees it');
select is_empty($$ select 1 from public.document_trash $$, 'and sees no trash');
select is_empty($$ select 1 from public.notifications where document_id = pg_temp.kept('devis') $$, 'its unread announcement is gone');
select is(pg_temp.restore('devis'), 'NOT_FOUND', 'and he cannot take it out');
select pg_temp.become('come');
select isnt_empty($$ select 1 from public.document_trash where id = pg_temp.kept('devis') $$, 'Côme sees it in the trash');
select pg_temp.become('fanny');
select is_empty($$ select 1 from public.document_trash $$, 'Fanny, who has invoices alone, does not');
select pg_temp.become('paul');
select is(pg_temp.restore('devis'), 'NOT_FOUND', 'Paul, who only reads, does not take it out');

-- Back in its place.
select pg_temp.become('martin');
select is_empty($$ select 1 from public.preview_restoration(array[pg_temp.kept('devis')]) $$, 'who sees no trash previews nothing of it');
select pg_temp.become('camille');
select results_eq(
  $$ select name, directory, mime_type, size_bytes from public.preview_restoration(array[pg_temp.kept('devis')]) $$,
  $$ values ('Devis.pdf', 'Projet/', 'application/pdf', 1200::bigint) $$, 'Camille is shown first what the client would see again'
);
select is(pg_temp.restore('devis'), null, 'Camille takes it out');
select results_eq($$ select path, deleted_at, deleted_by_name from public.documents where id = pg_temp.kept('devis') $$,
  $$ values ('Projet/Devis.pdf', null::timestamptz, null::text) $$, 'it is where it was');
select is_empty($$ select 1 from public.document_trash $$, 'and no longer in the trash');
select pg_temp.become('martin');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('devis') $$, 'Martin sees it again');
select is((select count(*) from public.notifications where document_id = pg_temp.kept('devis')), 1::bigint, 'and is told once');
update public.notifications set read_at = now() where document_id = pg_temp.kept('devis');
select pg_temp.become('mikl');
select pg_temp.throw('devis');
select pg_temp.restore('devis');
select pg_temp.become('martin');
select is((select count(*) from public.notifications where document_id = pg_temp.kept('devis')), 1::bigint, 'who had read of it is not told again');
select pg_temp.become('mikl');
select results_eq(
  $$ select action from public.audit_log where subject_id = pg_temp.kept('devis') order by id $$,
  $$ values ('document.added'), ('document.shown'), ('document.trashed'), ('document.restored'), ('document.trashed'), ('document.restored') $$,
  'history keeps each step'
);

-- Its name was taken meanwhile.
select pg_temp.throw('devis');
select pg_temp.give('mikl', 'devis 2', 'documents', 'DEVIS.pdf', 'projet');
select is(pg_temp.throw('devis 2'), null, 'a document of the same name is thrown away too');
select is(pg_temp.restore('devis 2'), null, 'comes back');
select is(pg_temp.restore('devis'), null, 'and the first as well');
select is((select path from public.documents where id = pg_temp.kept('devis')), 'Projet/Devis (2).pdf', 'under a name that is free');
select is(pg_temp.restore('devis'), null, 'what is not in the trash is passed over');

-- What the client gave is the client's to take back until the agency has opened it.
select pg_temp.give('martin', 'erreur', 'documents', 'Par erreur.pdf');
select is(pg_temp.throw('devis'), 'NOT_FOUND', 'Martin throws away nothing of the agency');
select is(pg_temp.throw('erreur'), null, 'and what he gave by mistake');
select is(pg_temp.restore('erreur'), null, 'which he may undo');
select pg_temp.become('lea');
select is(pg_temp.throw('erreur'), 'NOT_FOUND', 'Léa does not');
select pg_temp.become('camille');
select public.mark_document_opened(pg_temp.kept('erreur'));
select pg_temp.become('martin');
select is(pg_temp.throw('erreur'), 'DOCUMENT_OPENED', 'once the agency has opened it, it is for the agency to remove');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('erreur') $$, 'it is still there');
select pg_temp.give('martin', 'photo', 'documents', 'Photo.pdf');
select pg_temp.become('mikl');
select is(pg_temp.throw('photo'), null, 'the agency throws away what a client gave');
select pg_temp.become('martin');
select is(pg_temp.restore('photo'), 'NOT_FOUND', 'and the client does not take that back');
select pg_temp.keep('under way', pg_temp.submit('A', 'documents', 'en route.pdf'));
select is(pg_temp.throw('under way'), 'NOT_FOUND', 'what has not arrived is cancelled, not thrown away');

-- What the client no longer sees, or the agency has added to, is no longer the client's to take back or to bring back.
select pg_temp.give('martin', 'rangé', 'documents', 'Rangé.pdf');
select pg_temp.become('mikl');
update public.documents set visible = false where id = pg_temp.kept('rangé');
select pg_temp.become('martin');
select is(pg_temp.throw('rangé'), 'NOT_FOUND', 'Martin does not throw away what the agency has hidden from him');
select pg_temp.become('mikl');
update public.documents set visible = true, folder = '_private' where id = pg_temp.kept('rangé');
select pg_temp.become('martin');
select is(pg_temp.throw('rangé'), 'NOT_FOUND', 'nor what it has put where he sees nothing');
select pg_temp.become('postgres');
select is((select deleted_at from public.documents where id = pg_temp.kept('rangé')), null, 'it is still there');
select pg_temp.give('martin', 'retouché', 'documents', 'Retouché.pdf');
select pg_temp.become('mikl');
select public.submit_document_version(pg_temp.kept('retouché'), 'Retouché.pdf', 'application/pdf', 9);
select pg_temp.arrive(pg_temp.kept('retouché'));
select pg_temp.become('martin');
select is(pg_temp.throw('retouché'), 'DOCUMENT_OPENED', 'nor the agency''s work on what he gave');
select pg_temp.give('martin', 'jeté', 'documents', 'Jeté.pdf');
select is(pg_temp.throw('jeté'), null, 'what he threw away himself');
select pg_temp.become('postgres');
update public.documents set visible = false where id = pg_temp.kept('jeté');
select pg_temp.become('martin');
select is(pg_temp.restore('jeté'), 'NOT_FOUND', 'does not come back once it is hidden from him');
select pg_temp.become('postgres');
update public.documents set visible = true where id = pg_temp.kept('jeté');
select pg_temp.become('martin');
select is(pg_temp.restore('jeté'), null, 'and does while he would see it');
select pg_temp.become('camille');
select is(pg_temp.throw('retouché'), null, 'for the agency nothing of this changes');

-- For good: operator and manager.
select pg_temp.become('camille');
select is(pg_temp.burn('photo'), 'ROLE_NEEDED', 'Camille does not delete for good');
select is(pg_temp.refusal(format('select public.empty_trash(%L)', pg_temp.client('A'))), 'ROLE_NEEDED', 'nor empties the trash');
select pg_temp.become('martin');
select is(pg_temp.burn('photo'), 'ROLE_NEEDED', 'nor does a client');
select pg_temp.become('mona');
select is(pg_temp.burn('devis'), null, 'what is not in the trash is passed over');
select isnt_empty($$ select 1 from public.documents where id = pg_temp.kept('devis') $$, 'and stays');
select is(pg_temp.burn('photo'), null, 'Mona deletes for good');
select pg_temp.become('postgres');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('photo') $$, 'the row is gone');
select isnt_empty($$ select 1 from private.removed_objects where object_key like '%' || pg_temp.kept('photo') || '%' $$, 'and its bytes will follow');
select is((select action from public.audit_log where subject_id = pg_temp.kept('photo') order by id desc limit 1), 'document.purged', 'history keeps that it was');
select pg_temp.become('mikl');
select pg_temp.throw('devis');
select pg_temp.throw('devis 2');
select is(public.empty_trash(pg_temp.client('A')), 3, 'the trash of a client is emptied at once');

-- After thirty days, by itself.
select pg_temp.give('mikl', 'vieux', 'documents', 'Vieux.pdf');
select pg_temp.give('mikl', 'recent', 'documents', 'Récent.pdf');
select pg_temp.throw('vieux');
select pg_temp.throw('recent');
select is_empty($$ select 1 from public.preview_restoration(array[pg_temp.kept('recent')]) $$, 'what was hidden comes back hidden');
select pg_temp.become('postgres');
update public.documents set deleted_at = now() - interval '30 days 1 minute' where id = pg_temp.kept('vieux');
select is(private.purge_trash(), 1, 'what was there for thirty days goes');
select is_empty($$ select 1 from public.documents where id = pg_temp.kept('vieux') $$, 'for good');
select isnt_empty($$ select 1 from public.document_trash where id = pg_temp.kept('recent') $$, 'the rest stays');
select is((select command from private.scheduled_jobs where name = 'purge-trash'), 'select private.purge_trash()', 'an hourly job sees to it');
select is(
  pg_temp.refusal(format('update public.documents set deleted_at = now() where id = %L', pg_temp.kept('under way'))), '23514',
  'what has not arrived cannot be in the trash, whoever writes it'
);

select * from finish();
rollback;

-- A search finds what its reader may read and nothing else, in French, with accents or without, and over a slip of the finger.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql
\ir fixture/statuts.psql
select plan(63);

-- What is there: by place, named after who may read it.
create function pg_temp.file(name text, client text, folder text, content text, visible boolean default false) returns void
language plpgsql
as $$
begin
  perform pg_temp.become('mikl');
  perform pg_temp.keep(name, pg_temp.submit(client, folder, name || '.pdf'));
  perform pg_temp.arrive(pg_temp.kept(name));
  update public.documents set visible = file.visible where id = pg_temp.kept(file.name);
  perform pg_temp.become('postgres');
  update private.document_contents c set state = 'extrait', content = file.content where c.document_id = pg_temp.kept(file.name);
end;
$$;
select pg_temp.file('offre', 'A', 'documents', 'Les croissants pétris à la main, levés une nuit.', true);
select pg_temp.file('brouillon', 'A', 'documents', 'Les croissants sont trop chers.');
select pg_temp.file('facture_2026', 'A', 'factures', 'Croissants, douze douzaines.');
select pg_temp.file('interne', 'A', '_private', 'Croissants : marge à discuter.');
select pg_temp.file('chez_lea', 'B', 'documents', 'Croissants pour la réunion.', true);
select pg_temp.become('mikl');
insert into public.notes (client_id, title, body) values (pg_temp.client('A'), 'Appel de mars', 'Il hésite sur les croissants au beurre.');
update public.clients set entreprise = 'Boulangerie Dupont' where id = pg_temp.client('A');
select pg_temp.become('postgres');
create temporary table noted as select id from public.notes;
grant select on noted to public;
select private.learn_search_words();

create function pg_temp.found(query text, kinds text[] default '{client,document,note}', only_client uuid default null) returns setof text
language sql
as $$ select title from public.search_everything(query, kinds, 20, only_client); $$;
grant execute on all functions in schema pg_temp to public;

-- Who finds what.
select pg_temp.become('mikl');
select set_eq($$ select pg_temp.found('croissants') $$,
  array['offre.pdf', 'brouillon.pdf', 'facture_2026.pdf', 'interne.pdf', 'chez_lea.pdf', 'Appel de mars'], 'the operator finds everything');
select set_eq($$ select pg_temp.found('croissants', '{note}') $$, array['Appel de mars'], 'of one kind, if asked');
select set_eq($$ select pg_temp.found('croissants', only_client => pg_temp.client('B')) $$, array['chez_lea.pdf'], 'of one client, if asked');
select pg_temp.become('mona');
select set_eq($$ select pg_temp.found('croissants') $$,
  array['offre.pdf', 'brouillon.pdf', 'facture_2026.pdf', 'interne.pdf', 'chez_lea.pdf', 'Appel de mars'], 'a manager too');
select pg_temp.become('camille');
select set_eq($$ select pg_temp.found('croissants') $$, array['offre.pdf', 'brouillon.pdf', 'chez_lea.pdf'],
  'an assistante finds no invoice, nothing of _private and no note');
select pg_temp.become('fanny');
select set_eq($$ select pg_temp.found('croissants') $$, array['facture_2026.pdf'], 'facturation finds the invoice alone');
select set_eq($$ select pg_temp.found('dupont') $$, array['Client A'], 'and the client');
select pg_temp.become('martin');
select set_eq($$ select pg_temp.found('croissants') $$, array['offre.pdf'], 'a member finds what is shown of their own client');
select is_empty($$ select pg_temp.found('croissants', only_client => pg_temp.client('B')) $$, 'and nothing of another client, by name');
select is_empty($$ select pg_temp.found('brouillon') $$, 'a hidden document is not found by its name');
select is_empty($$ select pg_temp.found('interne') $$, 'nor is one of _private');
select is_empty($$ select pg_temp.found('mars') $$, 'nor a note');
select is_empty($$ select pg_temp.found('marge') $$, 'nor what a hidden one says');
select is(private.search_excerpt('document', pg_temp.kept(name), 'croiss'), null, format('nor is %s quoted, asked for by its id', name))
from unnest(array['brouillon', 'facture_2026', 'interne', 'chez_lea']) as name;
select isnt(private.search_excerpt('document', pg_temp.kept('offre'), 'croiss'), null, 'as what is shown is');
select is(private.search_excerpt('note', (select id from noted), 'croiss'), null, 'nor is a note');
select pg_temp.become('lea');
select set_eq($$ select pg_temp.found('croissants') $$, array['chez_lea.pdf'], 'the other client finds their own');
select is_empty($$ select pg_temp.found('dupont') $$, 'and learns of no other client');
select pg_temp.become('jumelle');
select set_eq($$ select pg_temp.found('croissants') $$, array['offre.pdf', 'chez_lea.pdf'], 'a member of two clients finds both');
select set_eq($$ select pg_temp.found('croissants', only_client => pg_temp.client('A')) $$, array['offre.pdf'], 'or one of the two');
select pg_temp.become('sonia');
select is_empty($$ select pg_temp.found('croissants') $$, 'a suspended client finds nothing');
select is_empty($$ select pg_temp.found('client') $$, 'not even its own name');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select * from public.search_everything('croissants') $$), '42501', 'a stranger does not search');

-- Staff limited to some clients.
select pg_temp.become('postgres');
delete from public.staff_clients where user_id = pg_temp.person('lise');
select pg_temp.become('lise');
select is_empty($$ select pg_temp.found('croissants') $$, 'a limited manager without clients finds nothing');
select is_empty($$ select pg_temp.found('dupont') $$, 'no client either');
select pg_temp.become('postgres');
insert into public.staff_clients (user_id, client_id) values (pg_temp.person('lise'), pg_temp.client('B'));
select pg_temp.become('lise');
select set_eq($$ select pg_temp.found('croissants') $$, array['chez_lea.pdf'], 'with one client, what is that client''s');
select is_empty($$ select pg_temp.found('croissants', only_client => pg_temp.client('A')) $$, 'and not another''s, by name');
select pg_temp.become('postgres');
update public.staff set disabled_at = now() where user_id = pg_temp.person('camille');
select pg_temp.become('camille');
select is_empty($$ select pg_temp.found('croissants') $$, 'staff whose access ended finds nothing');

-- Looking with a member's eyes.
select pg_temp.become('mikl');
select set_config('request.headers', json_build_object('x-dossier-client-view',
  public.start_client_view(pg_temp.client('A'), pg_temp.person('martin')))::text, true);
select set_eq($$ select pg_temp.found('croissants') $$, array['offre.pdf'], 'the operator who looks as a member finds what the member finds');
select set_config('request.headers', '', true);

-- Words.
select set_eq($$ select pg_temp.found('petri mains') $$, array['offre.pdf'], 'all words count, by their stem and without accents');
select set_eq($$ select pg_temp.found('PÉTRIE') $$, array['offre.pdf'], 'or with them, in capitals');
select set_eq($$ select pg_temp.found('beur') $$, array['Appel de mars'], 'the last word is a beginning');
select is_empty($$ select pg_temp.found('beur hésite') $$, 'another word is not');
select set_eq($$ select pg_temp.found('boulengerie') $$, array['Client A'], 'another letter is forgiven');
select set_eq($$ select pg_temp.found('dupnot') $$, array['Client A'], 'so are two that changed places');
select set_eq($$ select pg_temp.found('boulangrie dupont') $$, array['Client A'], 'and a missing one, anywhere');
select set_eq($$ select pg_temp.found('crois chambre') $$, array[]::text[], 'not a word that is not there');
select is_empty($$ select pg_temp.found('xyzzyx') $$, 'what nobody wrote is not found');
select set_eq($$ select pg_temp.found('2026') $$, array['facture_2026.pdf'], 'the parts of a file''s name are words');
select set_eq($$ select pg_temp.found('croissants de l’offre') $$, array['offre.pdf'], 'the small words of French do not count, nor does the apostrophe');
select is_empty($$ select pg_temp.found('') $$, 'nothing asked, nothing found');
select is_empty($$ select pg_temp.found('  ''; & | ! :* (') $$, 'signs are no words');
select is((select count(*) from public.search_everything(repeat('croissants ', 5000))), 6::bigint, 'a long question is cut');
select results_eq(
  $$ select excerpt from public.search_everything('hesite', '{note}') $$,
  $$ values (chr(57344) || 'hésite' || chr(57345) || ' sur les croissants au beurre') $$, 'the excerpt marks the words'
);
select alike(
  (select excerpt from public.search_everything('offre nuit', '{document}')), '%' || chr(57344) || 'nuit' || chr(57345) || '%',
  'wherever the other words are'
);
select is((select excerpt from public.search_everything('offre', '{document}')), null, 'where the name alone matches there is none');
select is_empty($$ select pg_temp.found('offre chers') $$, 'every word must be there');

-- A name that few others share begins like many words that are written more often.
select pg_temp.become('postgres');
insert into private.search_words (word, stem, uses) select 'qu' || md5(n::text), 'qu' || md5(n::text), 1000 from generate_series(1, 50) n;
update public.clients set entreprise = 'Quincaillerie Morel' where id = pg_temp.client('B');
select private.learn_search_words();
select pg_temp.become('mikl');
select set_eq($$ select pg_temp.found('qu') $$, array['Client B'], 'two letters find the client whose name they begin');

-- New, changed and gone.
select pg_temp.file('nouveau', 'A', 'documents', 'Quelque chose de zygomatique.');
select pg_temp.become('mikl');
select set_eq($$ select pg_temp.found('zygom') $$, array['nouveau.pdf'], 'a new word is found by its beginning at once');
update public.documents set name = 'rebaptisé.pdf' where id = pg_temp.kept('nouveau');
select set_eq($$ select pg_temp.found('zygomatique rebaptise') $$, array['rebaptisé.pdf'], 'a new name too');
select public.trash_documents(array[pg_temp.kept('nouveau')]);
select is_empty($$ select pg_temp.found('rebaptise') $$, 'what is in the trash is not found');
select pg_temp.become('postgres');
select is_empty($$ select from private.document_contents where document_id = pg_temp.kept('nouveau') $$, 'and what it says is kept no longer');
select pg_temp.become('mikl');
select public.restore_documents(array[pg_temp.kept('nouveau')]);
select set_eq($$ select pg_temp.found('rebaptise') $$, array['rebaptisé.pdf'], 'until it is taken back');
update public.notes set body = 'Il a signé.';
select is_empty($$ select pg_temp.found('hesite') $$, 'what a note no longer says is not found');
update public.notes set deleted_at = now();
select is_empty($$ select pg_temp.found('signe') $$, 'nor is a deleted note');
select pg_temp.become('postgres');
delete from public.documents where id = pg_temp.kept('nouveau');
select is_empty($$ select from private.search_entries where subject_id = pg_temp.kept('nouveau') $$, 'a document that is gone is not searched');
select private.learn_search_words();
select private.forget_search_words();
select is_empty($$ select from private.search_words where word = 'zygomatique' $$, 'and its words are forgotten');
select isnt_empty($$ select from private.search_words where word = 'croissants' $$, 'those of others are kept');
delete from public.clients where id = pg_temp.client('A');
select is_empty($$ select from private.search_entries where client_id = pg_temp.client('A') $$, 'a client takes everything along');
select lives_ok($$ select private.search_vector('x', (select string_agg(md5(n::text), ' ') from generate_series(1, 60000) n)) $$,
  'a text of too many different words is searched in part');

select * from finish();
rollback;

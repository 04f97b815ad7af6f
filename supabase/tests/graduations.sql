-- From the Lab to One in one act, and back within a day; the modules a client of One is shown.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
\ir fixture/upload.psql

-- Everything a graduation may change of client A, as one value.
create function pg_temp.picture() returns jsonb
language sql stable security definer
as $$
  select jsonb_build_object(
    'parcours', (select parcours from public.clients where id = pg_temp.client('A')),
    'etapes', (select jsonb_agg(jsonb_build_array(title, state, position, started_at, completed_at) order by position) from public.parcours_etapes where client_id = pg_temp.client('A')),
    'documents', (select jsonb_agg(jsonb_build_array(name, visible) order by name) from public.documents where client_id = pg_temp.client('A')),
    'modules', (select jsonb_agg(module order by module) from public.client_modules where client_id = pg_temp.client('A'))
  );
$$;
create function pg_temp.graduate(documents uuid[] default '{}', modules text[] default '{documents,parcours}') returns text
language sql
as $$
  select pg_temp.refusal(format('select public.graduate_client(%L, %s, %L, %L, ''Bravo'')',
    pg_temp.client('A'), (select revision from public.clients where id = pg_temp.client('A')), modules, documents));
$$;
create function pg_temp.graduation() returns uuid
language sql stable security definer
as $$ select id from public.graduations where client_id = pg_temp.client('A') order by graduated_at desc, reverted_at nulls first limit 1; $$;
grant execute on all functions in schema pg_temp to public;
select plan(43);

select pg_temp.become('mikl');
insert into public.parcours_etapes (client_id, title)
select pg_temp.client('A'), title from unnest(array['past', 'now', 'beside', 'later', 'spared']) as title;
select public.change_etape_state(id, 'en_cours', revision, true) from public.parcours_etapes where title in ('past', 'now', 'beside');
select public.change_etape_state(id, case title when 'past' then 'terminee' else 'sautee' end::public.etape_state, revision)
from public.parcours_etapes where title in ('past', 'spared');
insert into public.parcours_demandes (etape_id, client_id, name) select id, client_id, 'Vos textes' from public.parcours_etapes where title = 'now';
select pg_temp.keep('charte', pg_temp.submit('A', 'documents', 'Charte.pdf')), pg_temp.keep('draft', pg_temp.submit('A', 'documents', 'Brouillon.pdf')),
  pg_temp.keep('private', pg_temp.submit('A', '_private', 'Note.pdf'));
select pg_temp.become('postgres');
select pg_temp.arrive(pg_temp.kept(name)) from unnest(array['charte', 'draft', 'private']) as name;
create temporary table pictures (name text, picture jsonb) on commit drop;
grant all on pictures to public;
insert into pictures values ('before', pg_temp.picture());

-- 1. The preview says what would happen, and nothing happens.
select pg_temp.become('mona');
create temporary table preview on commit drop as select public.preview_graduation(pg_temp.client('A')) as told;
grant select on preview to public;
select is((select told ->> 'possible' from preview), 'true', 'client A may graduate');
select is((select told ->> 'members' from preview), '2', 'two people will be told');
select is((select jsonb_array_length(told -> 'etapes') from preview), 5, 'the preview has all steps');
select is((select told -> 'demandes' from preview), '["Vos textes"]'::jsonb, 'and what was asked and never given');
select results_eq(
  $$ select document ->> 'name' from preview, jsonb_array_elements(told -> 'documents') as document order by 1 $$,
  $$ values ('Brouillon.pdf'), ('Charte.pdf') $$, 'and the documents that could be shown: none of _private'
);
select is(pg_temp.picture(), (select picture from pictures where name = 'before'), 'looking changes nothing');

-- 2. Who may.
create function pg_temp.graduates(person text) returns text
language plpgsql
as $$
declare
  answer text;
  statement constant text := format(
    'select public.graduate_client(%L, %s, ''{}'')', pg_temp.client('A'), (select revision from public.clients where nom = 'Client A'));
begin
  perform pg_temp.become(graduates.person);
  answer := pg_temp.refusal(statement);
  perform pg_temp.become('postgres');
  return answer;
end;
$$;
select pg_temp.become('postgres');
select is(pg_temp.graduates(person), refusal, format('%s does not graduate a client', person))
from (values ('come', 'ROLE_NEEDED'), ('camille', 'ROLE_NEEDED'), ('paul', 'ROLE_NEEDED'), ('fanny', 'ROLE_NEEDED'), ('denis', 'ROLE_NEEDED'), ('martin', 'ROLE_NEEDED'), ('anon', '42501')) as people (person, refusal);
select pg_temp.become('camille');
select is(pg_temp.refusal(format('select public.preview_graduation(%L)', pg_temp.client('A'))), 'ROLE_NEEDED', 'nor looks at the preview');
select pg_temp.become('lise');
select is(
  pg_temp.refusal(format('select public.graduate_client(%L, 1, ''{}'')', pg_temp.client('suspendu'))), 'CHANGED_MEANWHILE',
  'for a manager limited to client A, another client is not there'
);

-- 3. What it refuses, it refuses whole.
select pg_temp.become('mikl');
select is(pg_temp.graduate(array[pg_temp.kept('private')]), 'CHANGED_MEANWHILE', 'no document of _private is shown with it');
select is(
  pg_temp.refusal(format('select public.graduate_client(%L, 1000, ''{}'')', pg_temp.client('A'))), 'CHANGED_MEANWHILE', 'a client changed meanwhile is looked at again'
);
select is(pg_temp.graduate('{}', '{documents,inconnu}'), '23503', 'an unknown module is refused');
select is(
  pg_temp.refusal(format('select public.graduate_client(%L, %s, ''{}'')', pg_temp.client('B'), (select revision from public.clients where id = pg_temp.client('B')))),
  'GRADUATION_REFUSED', 'a client of One is there already'
);
select is(
  pg_temp.refusal(format('select public.graduate_client(%L, %s, ''{}'')', pg_temp.client('suspendu'), (select revision from public.clients where id = pg_temp.client('suspendu')))),
  'GRADUATION_REFUSED', 'a suspended client does not graduate'
);
select is(
  pg_temp.refusal(format('update public.clients set parcours = ''one'' where id = %L', pg_temp.client('A'))), 'GRADUATION_NEEDED', 'and nobody goes to One by hand'
);
select is(pg_temp.picture(), (select picture from pictures where name = 'before'), 'nothing of it changed anything');

-- 4. The act.
select is(pg_temp.graduate(array[pg_temp.kept('charte')]), null, 'MiKL graduates client A');
select is((select parcours::text from public.clients where id = pg_temp.client('A')), 'one', 'who is in One');
select results_eq(
  $$ select title, state::text from public.parcours_etapes where client_id = pg_temp.client('A') order by position $$,
  $$ values ('past', 'terminee'), ('now', 'terminee'), ('beside', 'terminee'), ('later', 'sautee'), ('spared', 'sautee') $$,
  'what was under way is over, what was to come is spared'
);
select is((select visible from public.documents where id = pg_temp.kept('charte')), true, 'the chosen document is shown');
select is((select visible from public.documents where id = pg_temp.kept('draft')), false, 'the other is not');
select results_eq(
  $$ select module from public.client_modules where client_id = pg_temp.client('A') order by 1 $$, $$ values ('documents'), ('parcours') $$, 'the chosen modules are on'
);
select results_eq(
  $$ select action from public.audit_log where client_id = pg_temp.client('A') and action = 'client.graduated' $$, $$ values ('client.graduated') $$, 'history keeps it'
);
select pg_temp.become('martin');
select is((select message from public.graduations), 'Bravo', 'Martin reads the word of the agency');
select isnt_empty($$ select 1 from public.notifications where kind = 'client_graduated' $$, 'and is told');
update public.notifications set read_at = now() where kind = 'client_graduated';
select pg_temp.become('postgres');
select is(
  (select jsonb_array_length(payload #> '{variables,steps}') from public.outbox where payload ->> 'template' = 'graduation' and payload ->> 'to' = pg_temp.address('martin')),
  3, 'his mail tells the journey: the three steps he went through'
);
select is_empty(
  $$ select 1 from public.notifications where client_id = pg_temp.client('A') and kind in ('etape_started', 'etape_asks') and read_at is null $$,
  'what the Lab still asked is asked no more'
);

-- 5. Taken back within a day: everything is as it was.
select pg_temp.become('camille');
select is(pg_temp.refusal(format('select public.revert_graduation(%L)', pg_temp.graduation())), 'ROLE_NEEDED', 'Camille does not take it back');
select pg_temp.become('mona');
select is(pg_temp.refusal(format('select public.revert_graduation(%L)', pg_temp.graduation())), null, 'Mona does');
select is(pg_temp.picture(), (select picture from pictures where name = 'before'), 'and everything is exactly as it was');
select is(pg_temp.refusal(format('select public.revert_graduation(%L)', pg_temp.graduation())), 'GRADUATION_IS_FINAL', 'once');
select pg_temp.become('martin');
select is_empty($$ select 1 from public.graduations $$, 'Martin no longer sees it');
select isnt_empty($$ select 1 from public.notifications where kind = 'graduation_reverted' $$, 'and is told, for he had read of it');
select pg_temp.become('jumelle');
select is_empty($$ select 1 from public.notifications where kind in ('client_graduated', 'graduation_reverted') $$, 'for who had not, it never was');

-- 6. A day later it is final.
select pg_temp.become('mikl');
select pg_temp.graduate();
select pg_temp.become('postgres');
update public.graduations set revertible_until = now() - interval '1 second' where id = pg_temp.graduation();
select pg_temp.become('mikl');
select is(pg_temp.refusal(format('select public.revert_graduation(%L)', pg_temp.graduation())), 'GRADUATION_IS_FINAL', 'after a day it stays');

-- 7. Modules.
select results_eq(
  $$ select module from public.client_modules where client_id = pg_temp.client('B') order by 1 $$,
  $$ values ('activite'), ('assets'), ('documents'), ('parcours') $$, 'a client who comes in with One has the usual modules'
);
insert into public.client_modules (client_id, module) values (pg_temp.client('A'), 'assets');
select isnt_empty(
  $$ select 1 from public.audit_log where action = 'module.switched_on' and client_id = pg_temp.client('A') $$, 'switching one on is a line of the history'
);

select * from finish();
rollback;

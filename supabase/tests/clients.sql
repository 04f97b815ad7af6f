-- A client's life, the name of its folder, and who may write what in its record.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(45);

create function pg_temp.client_in(statut public.client_statut) returns uuid
language plpgsql
as $$
declare
  client_id uuid;
  step public.client_statut;
begin
  insert into public.clients (nom) values ('Vie') returning id into client_id;
  foreach step in array (case client_in.statut
    when 'prospect' then '{}' when 'actif' then '{actif}' when 'suspendu' then '{actif,suspendu}' else '{actif,archive}'
  end)::public.client_statut[] loop
    update public.clients set statut = step where id = client_id;
  end loop;
  return client_id;
end;
$$;

create function pg_temp.move(was public.client_statut, becomes public.client_statut) returns text
language plpgsql
as $$
declare
  client_id uuid;
  refusal text;
begin
  perform pg_temp.become('postgres');
  client_id := pg_temp.client_in(was);
  perform pg_temp.become('mona');
  refusal := pg_temp.refusal(format('select public.change_client_statut(%L, %L, (select revision from public.clients where id = %1$L))', client_id, becomes));
  perform pg_temp.become('postgres');
  return refusal;
end;
$$;

select is(pg_temp.move(was::public.client_statut, becomes::public.client_statut), refusal, format('%s → %s', was, becomes))
from (values
  ('prospect', 'actif', null),
  ('prospect', 'suspendu', 'CLIENT_STATUT_REFUSED'),
  ('prospect', 'archive', 'CLIENT_STATUT_REFUSED'),
  ('actif', 'prospect', 'CLIENT_STATUT_REFUSED'),
  ('actif', 'suspendu', null),
  ('actif', 'archive', null),
  ('suspendu', 'prospect', 'CLIENT_STATUT_REFUSED'),
  ('suspendu', 'actif', null),
  ('suspendu', 'archive', null),
  ('archive', 'prospect', 'CLIENT_STATUT_REFUSED'),
  ('archive', 'actif', 'CLIENT_STATUT_REFUSED'),
  ('archive', 'suspendu', 'CLIENT_STATUT_REFUSED')
) as life (was, becomes, refusal);

-- The life holds whoever asks, not only through the function.
select is(
  pg_temp.refusal($$ update public.clients set statut = 'actif' where nom = 'Client archive' $$),
  'CLIENT_STATUT_REFUSED', 'not even the owner of the database brings an archived client back'
);
select is(
  (select statut from public.clients where nom = 'Client archive'), 'archive', 'and it stays archived'
);

create function pg_temp.changes_statut(person text) returns text
language plpgsql
as $$
declare
  refusal text;
  statement constant text := format(
    'select public.change_client_statut(%L, ''suspendu'', %s)', pg_temp.client('A'), (select revision from public.clients where nom = 'Client A')
  );
begin
  perform pg_temp.become(changes_statut.person);
  refusal := pg_temp.refusal(statement);
  perform pg_temp.become('postgres');
  return refusal;
end;
$$;
create function pg_temp.undo_statut() returns void language sql
as $$ update public.clients set statut = 'actif' where nom = 'Client A' and statut <> 'actif'; $$;

select is(pg_temp.changes_statut(person), refusal, format('%s changes the statut: %s', person, coalesce(refusal, 'yes')))
from (values ('come', 'ROLE_NEEDED'), ('camille', 'ROLE_NEEDED'), ('paul', 'ROLE_NEEDED'), ('fanny', 'ROLE_NEEDED'), ('denis', 'ROLE_NEEDED'), ('martin', 'ROLE_NEEDED'), ('anon', '42501')) as people (person, refusal);
select is((select statut from public.clients where nom = 'Client A'), 'actif', 'none of them changed it');
select is(pg_temp.changes_statut('mona'), null, 'the manager changes it');
select pg_temp.undo_statut();
select is(pg_temp.changes_statut('mikl'), null, 'the operator changes it');
select pg_temp.undo_statut();

-- Two people at once: the second read a client that is no more.
select pg_temp.become('mona');
create temporary table read_by_both on commit drop as select id, revision from public.clients where nom = 'Client A';
grant select on read_by_both to public;
select lives_ok(
  $$ select public.change_client_statut(id, 'suspendu', revision) from read_by_both $$, 'the first of two decides'
);
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ select public.change_client_statut(id, 'archive', revision) from read_by_both $$),
  'CHANGED_MEANWHILE', 'the second is told that the client changed meanwhile'
);
select is(
  pg_temp.refusal($$ select public.change_client_statut(gen_random_uuid(), 'archive', 1) $$),
  'CHANGED_MEANWHILE', 'a client that does not exist gets the same answer'
);
select is_empty(
  $$ update public.clients set telephone = '1' where (id, revision) in (select id, revision from read_by_both) returning 1 $$,
  'a save that names the revision it read finds nothing'
);
select pg_temp.become('postgres');
select pg_temp.undo_statut();

-- The folder's name.
select is((select slug from public.clients where nom = 'Client A'), 'client_client_a', 'the slug is made from the name');
select pg_temp.become('come');
insert into public.clients (nom) values ('Élodie  d''Ÿvoire-Çà & Cie'), ('Élodie d''Yvoire Ca Cie'), ('北京'), (repeat('long ', 40));
select pg_temp.become('postgres');
select is(
  (select array_agg(slug order by created_at, slug) from public.clients where nom like 'Élodie%'),
  array['client_elodie_d_yvoire_ca_cie', 'client_elodie_d_yvoire_ca_cie_2'],
  'accents and signs go; a taken slug gets a number'
);
select is((select slug from public.clients where nom = '北京'), 'client_sans_nom', 'a name without a letter of the alphabet has a folder too');
select ok((select length(slug) <= 80 from public.clients where nom like 'long long%'), 'a long name makes a folder''s name that every disk takes');
select is(
  pg_temp.refusal($$ update public.clients set slug = 'client_autre' where nom = 'Client A' $$),
  'CLIENT_SLUG_IS_FINAL', 'the slug never changes, even for the owner of the database'
);
select pg_temp.become('come');
select is(pg_temp.refusal($$ update public.clients set slug = 'client_autre' $$), '42501', 'a commercial may not even try');
select lives_ok($$ update public.clients set nom = 'Client A renommé' where nom = 'Client A' $$, 'renaming a client is allowed');
select is((select slug from public.clients where nom = 'Client A renommé'), 'client_client_a', 'and its folder keeps its name');
select is(
  pg_temp.refusal($$ insert into public.clients (nom, slug) values ('X', 'client_x') $$), '42501', 'nobody chooses a slug'
);
select is(
  pg_temp.refusal($$ insert into public.clients (nom, statut) values ('X', 'actif') $$), '42501', 'nor a first statut'
);
select is(pg_temp.refusal($$ insert into public.clients (nom) values ('   ') $$), '23514', 'a client has a name');

-- An archived client is read-only.
select is(
  pg_temp.refusal($$ update public.clients set telephone = '01' where nom = 'Client archive' $$),
  'CLIENT_ARCHIVED', 'the record of an archived client does not change'
);
select isnt_empty($$ update public.clients set telephone = '01' where nom = 'Client B' returning 1 $$, 'that of another does');

-- Search finds what was typed without accents.
select results_eq(
  $$ select nom from public.clients where search_text like '%elodie d''yvoire%' $$,
  $$ values ('Élodie d''Yvoire Ca Cie') $$, 'search text has no accent and no capital'
);

-- A client may look at itself only.
select pg_temp.become('martin');
select results_eq($$ select id from public.clients $$, $$ select pg_temp.client('A') $$, 'Martin sees his own client alone');
select is_empty($$ update public.clients set telephone = '2' returning 1 $$, 'and changes nothing of it');
select pg_temp.become('sonia');
select results_eq($$ select statut from public.clients $$, $$ values ('suspendu'::public.client_statut) $$, 'a suspended client learns that it is suspended');

select * from finish();
rollback;

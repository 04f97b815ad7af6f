-- What the columns of a fiche accept, who saves one, and that two people cannot overwrite each other.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(46);

create function pg_temp.refuses(column_name text, value text) returns text
language sql
as $$
  select pg_temp.refusal(format('update public.clients set %I = %L where nom = ''Client A''', column_name, value));
$$;
grant execute on all functions in schema pg_temp to public;

select is(pg_temp.refuses(column_name, value), null, format('%s takes %s', column_name, coalesce(value, 'nothing')))
from (values
  ('siren', '732829320'), ('siret', '73282932000074'), ('siren', null), ('siret', '35600000049837'), ('siret', null),
  ('numero_tva', 'FR44732829320'), ('langue', 'en'), ('adresse_pays', 'BE'), ('adresse_code_postal', 'SW1A 1AA'),
  ('site_web', 'https://exemple.fr/a?b=c'), ('liens', '{https://a.fr,http://b.fr}'), ('liens', '{}'), ('secteur', 'Boulangerie')
) as taken (column_name, value);

select is(pg_temp.refuses(column_name, value), '23514', format('%s refuses %s', column_name, left(value, 20)))
from (values
  ('siren', '732829321'), ('siren', '73282932'), ('siren', '73282932O'), ('siret', '73282932000075'), ('siret', '123'),
  ('siret', '35600000049838'), ('siret', E'73282932000074\n'), ('numero_tva', 'fr44732829320'), ('langue', 'français'),
  ('adresse_pays', 'France'), ('adresse_code_postal', '!'), ('site_web', 'javascript:alert(1)'), ('site_web', 'exemple.fr'),
  ('site_web', 'https://exemple.fr/' || repeat('x', 500)), ('liens', '{https://a.fr,ftp://b.fr}'),
  ('secteur', ''), ('adresse_rue', repeat('x', 201))
) as refused (column_name, value);
update public.clients set siren = '732829320' where nom = 'Client A';
select is(pg_temp.refuses('siret', '35600000049837'), '23514', 'the SIRET is of the company of that SIREN');
select is(
  pg_temp.refusal($$ update public.clients set liens = array_fill('https://a.fr'::text, array[31]) where nom = 'Client A' $$), '23514',
  'thirty links are enough'
);
update public.clients set siren = null where nom = 'Client A';

-- Saving: the columns and what they cannot hold, all or nothing.
create function pg_temp.saves(
  person text, client text, nom text, revision integer, layout text default E'nom: # le patron\n', budget_cents bigint default 450000
)
returns text
language plpgsql
as $$
declare
  refusal text;
begin
  perform pg_temp.become(saves.person);
  refusal := pg_temp.refusal(format(
    'select public.save_fiche(client_id => %L, expected_revision => %s, layout => %L, nom => %L, siret => ''73282932000074'', budget_cents => %s)',
    pg_temp.client(saves.client), saves.revision, saves.layout, saves.nom, saves.budget_cents
  ));
  perform pg_temp.become('postgres');
  return refusal;
end;
$$;
create function pg_temp.revision(client text) returns integer language sql stable
as $$ select revision from public.clients where id = pg_temp.client(revision.client); $$;

create temporary table first_read as select pg_temp.revision('A') as revision;
select is(pg_temp.saves('come', 'A', 'Client A', revision), null, 'a commercial saves a fiche') from first_read;
select results_eq(
  $$ select c.siret, f.budget_cents, f.layout from public.clients c join public.fiches f on f.client_id = c.id where c.nom = 'Client A' $$,
  $$ values ('73282932000074', 450000::bigint, E'nom: # le patron\n') $$, 'values in the columns, the comment in the layout'
);
select is(
  pg_temp.saves('mona', 'A', 'Autre', revision), 'CHANGED_MEANWHILE', 'who read the revision before is told'
) from first_read;
create temporary table second_read as select pg_temp.revision('A') as revision;
select is(pg_temp.saves('mona', 'A', 'Client A', revision, E'nom: # la patronne\n'), null, 'a comment alone is a change') from second_read;
select cmp_ok(pg_temp.revision('A'), '>', revision, 'which gives the client another revision') from second_read;
select is(pg_temp.saves('mikl', 'A', '  ', pg_temp.revision('A')), '23514', 'a name is asked for');
select is(
  pg_temp.saves('mikl', 'A', 'Client A', pg_temp.revision('A'), repeat('x', 262145)), '23514', 'a layout has at most 256 kB'
);
select is(
  pg_temp.saves('mikl', 'A', 'Client A', pg_temp.revision('A'), '', -1), '23514', 'a budget is no debt'
);
select is(pg_temp.saves('mikl', 'archive', 'Autre', pg_temp.revision('archive')), 'CLIENT_ARCHIVED', 'an archived client keeps its fiche');
select is(pg_temp.saves('camille', 'A', 'X', pg_temp.revision('A')), 'CHANGED_MEANWHILE', 'an assistante finds nothing she may change');
select is(pg_temp.saves('martin', 'A', 'X', pg_temp.revision('A')), 'CHANGED_MEANWHILE', 'nor does the client');
select is(pg_temp.saves('anon', 'A', 'X', pg_temp.revision('A')), '42501', 'who is not logged in may not even ask');

select pg_temp.become('martin');
select is_empty($$ select 1 from public.fiches $$, 'the client does not read what the agency writes beside its values');
select pg_temp.become('camille');
select isnt_empty($$ select 1 from public.fiches $$, 'the assistante does');

select * from finish();
rollback;

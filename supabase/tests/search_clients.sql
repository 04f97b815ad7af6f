-- Search through the list of clients finds what the caller reaches, and only that.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(14);

create function pg_temp.found(term text, tags text[] default '{}') returns text[] language sql
as $$ select coalesce(array_agg(nom order by nom), '{}') from public.search_clients(found.term, found.tags); $$;
grant execute on all functions in schema pg_temp to public;

select pg_temp.become('mikl');
select public.create_client('Élodie Çelik', entreprise => '100 % laine_', email => 'elodie@laine.example', tags => '{VIP,Site web}');
select public.create_client('Bruno', entreprise => '1000 laines', tags => '{vip}');

select is(pg_temp.found('elodie ce'), array['Élodie Çelik'], 'accents and capitals do not matter');
select is(pg_temp.found('LAINE.example'), array['Élodie Çelik'], 'an address is searched too');
select is(pg_temp.found('100 %'), array['Élodie Çelik'], 'a percent sign is one');
select is(pg_temp.found('laine_'), array['Élodie Çelik'], 'and so is an underscore');
select is(pg_temp.found('\'), '{}'::text[], 'and a backslash');
select is(pg_temp.found('', array[' Vip']), array['Bruno', 'Élodie Çelik'], 'a tag finds its clients, however it is spelled');
select is(pg_temp.found('', array['vip', 'site web']), array['Élodie Çelik'], 'two tags those that have both');
select is(pg_temp.found('bruno', array['site web']), '{}'::text[], 'a term and a tag narrow together');
select is(pg_temp.found('client'), array['Client A', 'Client archive', 'Client B', 'Client suspendu'], 'the operator finds every client');

select pg_temp.become('lise');
select is(pg_temp.found('client'), array['Client A'], 'who is limited to some clients finds no other');
select pg_temp.become('martin');
select is(pg_temp.found('client'), '{}'::text[], 'a client finds nothing');
select results_eq($$ select private.client_ids_matching('', '{}') $$, $$ values ('{}'::uuid[]) $$, 'and learns of no other');
select pg_temp.become('denis');
select is(pg_temp.found('client'), '{}'::text[], 'nor does who left the agency');
select pg_temp.become('anon');
select is(pg_temp.refusal($$ select * from public.search_clients('client') $$), '42501', 'a visitor may not ask');

select * from finish();
rollback;

-- One deployment, one agency: everybody may know its name, the operator alone changes it.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
select plan(13);

select pg_temp.become('anon');
select is((select name from public.agency), 'Mon agence', 'the login page may show the name');
select is(pg_temp.refusal('select hub_url from public.agency'), '42501', 'and not where the Hub is');
select is(pg_temp.refusal('update public.agency set name = ''x'''), '42501', 'and changes nothing');
select pg_temp.become('martin');
select is_empty($$ update public.agency set name = 'x' returning 1 $$, 'nor does a client');
select pg_temp.become('mona');
select is_empty($$ update public.agency set name = 'x' returning 1 $$, 'nor the manager');
select pg_temp.become('mikl');
select isnt_empty($$ update public.agency set name = 'Atelier', portal_url = 'https://portail.example/fr' returning 1 $$, 'the operator does');
select is(pg_temp.refusal(format('update public.agency set %s', change)), '23514', change || ' is refused')
from unnest(array['name = ''  ''', 'portal_url = ''javascript:alert(1)''', 'portal_url = ''https://x/''', 'hub_url = ''''', 'locale = ''de''']) as change;
select is(pg_temp.refusal('insert into public.agency default values'), '42501', 'there is no second one');
select pg_temp.become('postgres');
select is(pg_temp.refusal('insert into public.agency (only_one) values (false)'), '23514', 'not even for the owner of the database');

select * from finish();
rollback;

-- What a person is called: a name that deceives no eye and no mail, wherever it is given.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/refusal.psql
select plan(45);

create temporary table refused_names (name text);
grant select on refused_names to public;
insert into refused_names values
  (null), (''), ('   '), (E'\u00A0\u2003'), (E'\u3164'), (repeat('a', 121)),
  (E'An\u0007ne'), (E'Anne\nMiKL'), (E'Anne\u009B'), (E'Anne \u202EneK'), (E'\u2066Anne'), (E'MiKL\u200F'), (E'Mi\u200BKL'),
  ('<img src=x onerror=alert(1)>'), ('a > b'), ('Voir https://evil.example');

select pg_temp.become('martin');
select is(
  pg_temp.refusal(format('update public.client_members set display_name = %L where user_id = pg_temp.person(''martin'')', name)),
  'DISPLAY_NAME_INVALID', 'a member is not called ' || coalesce(quote_literal(left(name, 30)), 'null')
)
from refused_names;
select pg_temp.become('mikl');
select is(
  pg_temp.refusal(format('select public.invite_client_member(pg_temp.client(''A''), ''x@dossier.test'', %L)', name)),
  'DISPLAY_NAME_INVALID', 'nobody is invited as ' || coalesce(quote_literal(left(name, 30)), 'null')
)
from refused_names;
select pg_temp.become('camille');
select is(
  pg_temp.refusal(format('update public.staff set display_name = %L where user_id = pg_temp.person(''camille'')', name)),
  'DISPLAY_NAME_INVALID', 'nor is one of the agency called ' || quote_literal(name)
)
from refused_names where name ~ E'[\u202E<]' or name like '%://%';

select pg_temp.become('martin');
select results_eq(
  format('update public.client_members set display_name = %L where user_id = pg_temp.person(''martin'') returning display_name', given),
  format('values (%L)', kept), kept || ' is a name'
)
from (values
  (E'  Le\u0301a\u00A0  de La Tour ', 'Léa de La Tour'),
  ('王小明', '王小明'),
  ('O’Brien-Müller (Atelier) 🎉', 'O’Brien-Müller (Atelier) 🎉')
) as names (given, kept);

select pg_temp.become('postgres');
alter table public.client_members disable trigger client_members_display_name_is_prepared;
alter table public.staff disable trigger staff_display_name_is_prepared;
alter table public.invitations disable trigger invitations_display_name_is_prepared;
select is(pg_temp.refusal(format($$ update public.%I set display_name = '<b>' $$, name)), '23514', 'a row of ' || name || ' holds it too')
from unnest(array['client_members', 'staff', 'invitations']) as name;
select is(private.is_person_name(name), false, 'the rule knows ' || quote_literal(name)) from unnest(array[' Anne', 'An  ne', E'Le\u0301a']) as name;
select is(private.is_person_name(null), null, 'and leaves null to the columns');

select * from finish();
rollback;

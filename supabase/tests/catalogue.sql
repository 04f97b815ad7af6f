-- What must hold of every table, function, view and policy, those not yet written included.
begin;
create extension if not exists pgtap with schema extensions;
select plan(17);

create temporary view our_functions as
select p.oid, format('%I.%I', n.nspname, p.proname) as name, p.proacl, p.proowner, p.prosecdef, p.proconfig
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('public', 'private') and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e');

create temporary view our_policies as
select p.oid, p.polname, p.polrelid, p.polroles, p.polcmd,
  format('%s: %s', p.polrelid::regclass, p.polname) as name,
  concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as expression,
  p.polwithcheck
from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'private', 'storage', 'realtime');

select cmp_ok((select count(*) from our_functions), '>', 50::bigint, 'the functions are found');
select cmp_ok((select count(*) from our_policies), '>', 15::bigint, 'the policies are found');

select is_empty(
  $$ select oid::regclass::text from pg_class where relnamespace in ('public'::regnamespace) and relkind in ('r', 'p') and not relrowsecurity $$,
  'every table of public is under row-level security'
);
select is_empty(
  $$ select c.oid::regclass::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
     and not coalesce('security_invoker=true' = any (c.reloptions), false) $$,
  'every view asks the policies of whoever reads it'
);
select is_empty(
  $$ select name from our_functions where prosecdef and not coalesce('search_path=""' = any (proconfig), false) $$,
  'every definer function pins an empty search path'
);
select is_empty(
  $$ select name from our_functions where not coalesce('search_path=""' = any (proconfig), false) $$,
  'and so does every other function'
);
select is_empty(
  $$ select name from our_functions where prosecdef and name like 'public.%' $$,
  'no definer function lies in the schema the API exposes'
);
select is_empty(
  $$ select f.name from our_functions f cross join aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee = 0 $$,
  'nothing is executable by everybody'
);
select is_empty(
  $$ select c.oid::regclass::text from pg_class c cross join aclexplode(c.relacl) a
     where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and a.grantee = 0 $$,
  'no table is readable by everybody'
);
select is_empty(
  $$ select c.oid::regclass::text from pg_class c cross join aclexplode(c.relacl) a
     where c.relnamespace = 'private'::regnamespace and a.grantee <> c.relowner $$,
  'no table of private is anybody''s but its owner''s'
);
select is_empty(
  $$ select name from our_policies where 0 = any (polroles) $$, 'every policy names its role'
);
select is_empty(
  $$ select name from our_policies where polcmd in ('a', 'w', '*') and polwithcheck is null $$, 'every policy that lets write judges the new row'
);

-- A call that is not `(select f(…))` runs once a row; that is meant only where the row is what it is asked about.
create temporary view calls_per_row as
select p.name, p.polrelid, bare[1] as called, bare[2] as first_argument
from our_policies p
cross join regexp_replace(p.expression, 'SELECT [a-z_]+\.[a-z_]+\(', 'once(', 'g') as without_selected
cross join regexp_matches(without_selected, '\m([a-z_]+\.[a-z_]+)\(([a-z_]*)', 'g') as bare;
select is_empty(
  $$ select name, called from calls_per_row c where not exists (
       select 1 from pg_attribute a where a.attrelid = c.polrelid and a.attname = c.first_argument and a.attnum > 0
     ) $$,
  'no policy calls a function once a row, unless the function takes a column of the row'
);
select set_eq(
  $$ select called collate "default" from calls_per_row $$, array['private.upload_is_expected'], 'and only the upload is judged that way'
);

select is_empty(
  $$ select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
     where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'private'::regnamespace)
       and not exists (
         select 1 from pg_index i
         where i.indrelid = c.conrelid and i.indpred is null
           and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)] @> c.conkey
       ) $$,
  'every foreign key has an index'
);
-- Yes/no and closed lists apart: an index of two values serves nobody.
select is_empty(
  $$ select p.name || ' ' || a.attname from our_policies p
     join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid and d.refobjsubid > 0
     join pg_attribute a on a.attrelid = p.polrelid and a.attnum = d.refobjsubid
     join pg_type t on t.oid = a.atttypid
     where p.polrelid::regclass::text not like 'realtime.%' and t.typtype <> 'e' and t.typname <> 'bool'
       and not exists (select 1 from pg_index i where i.indrelid = p.polrelid and a.attnum = any (i.indkey)) $$,
  'every column a policy reads is in an index'
);
select is_empty(
  $$ select i.indexrelid::regclass || ' = ' || j.indexrelid::regclass from pg_index i join pg_index j
     on i.indrelid = j.indrelid and i.indexrelid < j.indexrelid and i.indkey::text = j.indkey::text and i.indoption::text = j.indoption::text
       and i.indpred is not distinct from j.indpred
     join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace $$,
  'no index is there twice'
);

select * from finish();
rollback;

-- "Voir comme le client": exactly what the member reads, nothing written, for half an hour, in the history.
begin;
create extension if not exists pgtap with schema extensions;
\ir fixture/people.psql
\ir fixture/documents.psql
\ir fixture/statuts.psql
\ir fixture/refusal.psql
select plan(22);

create temporary table view_of_martin (id uuid);
grant select, insert on view_of_martin to public;
create function pg_temp.look(name text, view text) returns void
language plpgsql
as $$
begin
  perform pg_temp.become(look.name);
  perform set_config('request.headers', jsonb_build_object('x-dossier-client-view', look.view)::text, true);
end;
$$;
create function pg_temp.look_away() returns void
language plpgsql as $$ begin perform set_config('request.headers', '{}', true); end; $$;
grant execute on function pg_temp.look, pg_temp.look_away to public;

select pg_temp.become('camille');
select is(
  pg_temp.refusal($$ select public.start_client_view(pg_temp.client('A'), pg_temp.person('martin')) $$), 'ROLE_NEEDED',
  'an assistante does not look as a client'
);
select pg_temp.become('martin');
select is(
  pg_temp.refusal($$ select public.start_client_view(pg_temp.client('A'), pg_temp.person('jumelle')) $$), 'ROLE_NEEDED', 'nor does a client'
);
select pg_temp.become('lise');
select is(
  pg_temp.refusal($$ select public.start_client_view(pg_temp.client('B'), pg_temp.person('lea')) $$), 'MEMBER_UNKNOWN',
  'nor a manager whose clients do not include this one'
);
select pg_temp.become('mikl');
select is(
  pg_temp.refusal($$ select public.start_client_view(pg_temp.client('A'), pg_temp.person('lea')) $$), 'MEMBER_UNKNOWN',
  'nor as somebody of another client'
);
insert into view_of_martin select public.start_client_view(pg_temp.client('A'), pg_temp.person('martin'));
select isnt_empty(
  $$ select 1 from public.audit_log where action = 'client.viewed_as' and client_id = pg_temp.client('A') $$, 'each look is in the history'
);

select pg_temp.become('martin');
create temporary table seen_by_martin as
select id from public.documents where state = 'disponible';
create temporary table told_to_martin as
select id from public.notifications;
grant select on seen_by_martin, told_to_martin to public;

select pg_temp.look('mikl', (select id::text from view_of_martin));
select set_eq(
  $$ select id from public.documents $$, $$ select id from seen_by_martin $$, 'the owner sees the documents Martin sees, no more, no less'
);
select set_eq($$ select id from public.notifications $$, $$ select id from told_to_martin $$, 'and his notifications');
select results_eq($$ select id from public.clients $$, $$ values (pg_temp.client('A')) $$, 'one client');
select is_empty($$ select 1 from public.audit_log $$, 'no history of the agency');
select is_empty($$ select 1 from public.staff $$, 'and no staff');
select results_eq(
  $$ select member_id, member_name from public.current_client_view() $$, $$ values (pg_temp.person('martin'), 'Martin') $$,
  'the banner knows whose eyes these are'
);
select is(
  pg_temp.refusal($$ insert into public.documents (client_id, folder, path, name) values (pg_temp.client('A'), 'documents', '', 'x.pdf') $$),
  '42501', 'adding is refused'
);
select is_empty($$ update public.documents set type = 'note' returning 1 $$, 'nothing changes');
select is_empty($$ update public.notifications set read_at = now() returning 1 $$, 'not even what Martin has read');
select is_empty($$ update public.client_members set display_name = 'x' returning 1 $$, 'or his name');
select is(
  pg_temp.refusal($$ select public.start_client_view(pg_temp.client('A'), pg_temp.person('martin')) $$), 'ROLE_NEEDED',
  'no view is opened from within a view'
);

select pg_temp.look('mona', (select id::text from view_of_martin));
select is_empty($$ select 1 from public.documents $$, 'another person of the agency sees nothing with it');
select pg_temp.look('lea', (select id::text from view_of_martin));
select is_empty($$ select 1 from public.documents $$, 'another client neither');
select pg_temp.look('mikl', 'not a view');
select is_empty($$ select 1 from public.documents $$, 'a view that is none shows nothing');

select pg_temp.look('mikl', (select id::text from view_of_martin));
select public.end_client_view((select id from view_of_martin));
select is_empty($$ select 1 from public.documents $$, 'nor one that is over');
select pg_temp.look_away();
select isnt_empty($$ select 1 from public.audit_log $$, 'without it the owner is the owner again');

insert into view_of_martin select public.start_client_view(pg_temp.client('A'), pg_temp.person('martin'));
select pg_temp.become('postgres');
delete from public.client_members where user_id = pg_temp.person('martin');
select is(
  (select count(*)::integer from private.client_views where expires_at > now()), 0, 'who is no member any more is not looked at'
);

select * from finish();
rollback;

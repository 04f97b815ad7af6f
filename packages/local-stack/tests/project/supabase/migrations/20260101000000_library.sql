-- A small library: what the tests of REST read and write, and a rule about who may sign up.
-- Applied by `postgres`, which is no superuser: what works here works on hosted Supabase.

create extension if not exists citext with schema extensions;

create type public.genre as enum ('novel', 'essay', 'poetry');

create table public.authors (
	id bigint generated always as identity primary key,
	name text not null,
	born date,
	country text not null default 'FR'
);

create table public.books (
	id uuid primary key default gen_random_uuid(),
	author_id bigint not null references public.authors (id) on delete cascade,
	title text not null check (title <> ''),
	isbn extensions.citext unique,
	genre public.genre not null default 'novel',
	pages integer,
	price numeric(10, 2),
	tags text[] not null default '{}',
	details jsonb not null default '{}',
	published_at timestamptz,
	owner_id uuid default auth.uid() references auth.users (id) on delete cascade
);

create table public.shelves (
	id bigint generated always as identity primary key,
	label text not null
);

create table public.books_shelves (
	book_id uuid references public.books (id) on delete cascade,
	shelf_id bigint references public.shelves (id) on delete cascade,
	primary key (book_id, shelf_id)
);

create table public.secrets (id integer primary key, content text not null);
create table public.open_notes (id bigint generated always as identity primary key, body text not null);

create schema library;
create table library.rooms (id integer primary key, name text not null);
insert into library.rooms values (1, 'Grande salle');
grant usage on schema library to anon, authenticated, service_role;
grant select on library.rooms to anon, authenticated, service_role;

create view public.titles with (security_invoker = true) as select id, title, author_id from public.books;

create view public.visits with (security_invoker = true) as select
	1 as id,
	current_setting('request.headers', true)::jsonb ->> 'x-visitor' as visitor,
	current_setting('request.method', true) as method,
	current_setting('request.path', true) as path;

alter table public.authors enable row level security;
alter table public.books enable row level security;
alter table public.shelves enable row level security;
alter table public.books_shelves enable row level security;
alter table public.secrets enable row level security;

create policy authors_select_everyone on public.authors for select to anon, authenticated using (true);
create policy books_select_everyone on public.books for select to anon, authenticated using (true);
create policy books_insert_owner on public.books for insert to authenticated
	with check (owner_id = (select auth.uid()));
create policy books_update_owner on public.books for update to authenticated
	using (owner_id = (select auth.uid())) with check (owner_id = (select auth.uid()));
create policy books_delete_owner on public.books for delete to authenticated
	using (owner_id = (select auth.uid()));
create policy shelves_select_everyone on public.shelves for select to anon, authenticated using (true);
create policy books_shelves_select_everyone on public.books_shelves for select to anon, authenticated using (true);

-- A column rule is a grant: people may change the pages of their book and nothing else of it.
revoke update on public.books from anon, authenticated;
grant update (pages) on public.books to authenticated;
-- Without row-level security, only the grant decides.
revoke all on public.open_notes from anon, authenticated;
grant select on public.open_notes to authenticated;

create function public.add(a integer, b integer) returns integer language sql immutable as $$ select a + b $$;
create function public.whoami() returns jsonb language sql stable as $$
	select jsonb_build_object(
		'uid', auth.uid(), 'role', auth.role(), 'email', auth.email(), 'user', current_user,
		'provider', auth.jwt() -> 'app_metadata' ->> 'provider'
	)
$$;
create function public.books_longer_than(minimum integer) returns setof public.books language sql stable as $$
	select * from public.books where pages > minimum
$$;
create function public.refuse() returns void language plpgsql as $$
begin
	raise exception 'The library is closed' using errcode = 'P0001', detail = 'DOSSIER_CLOSED', hint = 'Come back';
end
$$;
create function public.teapot() returns void language plpgsql as $$
begin
	raise sqlstate 'PGRST' using
		message = '{"code":"TEA","message":"I am a teapot","details":null,"hint":null}',
		detail = '{"status":418,"headers":{}}';
end
$$;

create schema private;
create function private.refuse_uninvited() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	if new.email like '%@uninvited.example' then
		raise exception 'Nobody invited %', new.email using errcode = 'insufficient_privilege';
	end if;
	return new;
end
$$;
create trigger refuse_uninvited before insert on auth.users
	for each row execute function private.refuse_uninvited();

-- Tables, policies and triggers a project could have, for the tests of Realtime.
-- Applied by `postgres`, which is no superuser: what works here works on hosted Supabase.

create table public.notes (
	id bigint generated always as identity primary key,
	owner_id uuid not null,
	body text not null,
	amount numeric,
	due date,
	done boolean,
	tags text[],
	secret text not null default 'for the agency',
	doubled numeric generated always as (amount * 2) stored
);
alter table public.notes enable row level security;
create policy notes_select_owner on public.notes for select to authenticated
	using (owner_id = (select auth.uid()));
revoke all on public.notes from anon, authenticated;
grant select (id, owner_id, body, amount, due, done, tags, doubled) on public.notes to authenticated;

-- Without row-level security, and telling all of a row that changes.
create table public.board (
	id bigint generated always as identity primary key,
	body text not null,
	picture text
);
alter table public.board replica identity full;
grant select on public.board to anon, authenticated;

create table public.journal (line text not null);
grant select on public.journal to anon, authenticated;

create table public.unpublished (id bigint generated always as identity primary key);

-- Refuses by raising an error where others answer no; tells all of a row that changes.
create table public.quarrels (id bigint generated always as identity primary key, body text not null);
alter table public.quarrels replica identity full;
alter table public.quarrels enable row level security;
create function public.is_calm() returns boolean language plpgsql stable as $$
begin
	if (auth.jwt() -> 'app_metadata' ->> 'mood') = 'angry' then
		raise exception 'no';
	end if;
	return true;
end
$$;
create policy quarrels_select_calm on public.quarrels for select to authenticated using (public.is_calm());
grant select on public.quarrels to authenticated;

alter publication supabase_realtime add table public.notes, public.board, public.journal, public.quarrels;

-- A person has a room of their own; a team's room is for whom the token says is in the team.
create policy messages_select_person on realtime.messages for select to authenticated
	using (realtime.topic() = 'person:' || (select auth.uid()));
create policy messages_insert_person on realtime.messages for insert to authenticated
	with check (realtime.topic() = 'person:' || (select auth.uid()));
create policy messages_select_team on realtime.messages for select to authenticated
	using ((auth.jwt() -> 'app_metadata' -> 'teams') ? split_part(realtime.topic(), 'team:', 2));
create policy messages_insert_team on realtime.messages for insert to authenticated
	with check ((auth.jwt() -> 'app_metadata' -> 'teams') ? split_part(realtime.topic(), 'team:', 2));
-- Everybody reads the news; nobody signed in as a person writes them.
create policy messages_select_news on realtime.messages for select to authenticated
	using (realtime.topic() = 'news');
-- In the lobby people see who is there, and say nothing.
create policy messages_select_lobby on realtime.messages for select to authenticated
	using (realtime.topic() = 'lobby' and extension = 'presence');
create policy messages_insert_lobby on realtime.messages for insert to authenticated
	with check (realtime.topic() = 'lobby' and extension = 'presence');

create function public.announce_note() returns trigger language plpgsql security definer set search_path = '' as $$
begin
	perform realtime.broadcast_changes(
		'person:' || coalesce(new.owner_id, old.owner_id), tg_op, tg_op, tg_table_name, tg_table_schema, new, old
	);
	return null;
end
$$;
create trigger notes_are_announced after insert or update or delete on public.notes
	for each row execute function public.announce_note();

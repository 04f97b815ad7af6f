-- Buckets, policies and triggers a project could have, for the tests of Storage.
-- Applied by `postgres`, which is no superuser: what works here works on hosted Supabase.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
	('folders', 'folders', false, null, null),
	('open', 'open', true, null, null),
	('small', 'small', false, 1000, null),
	('pictures', 'pictures', false, null, array['image/*', 'application/pdf']),
	('letterbox', 'letterbox', false, null, null),
	('announced', 'announced', false, null, null),
	('listed', 'listed', false, null, null);

-- Each person has the folder of their own id.
create policy folders_objects_select_owner on storage.objects for select to authenticated
	using (bucket_id = 'folders' and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy folders_objects_insert_owner on storage.objects for insert to authenticated
	with check (bucket_id = 'folders' and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy folders_objects_update_owner on storage.objects for update to authenticated
	using (bucket_id = 'folders' and (storage.foldername(name))[1] = (select auth.uid())::text)
	with check (bucket_id = 'folders' and (storage.foldername(name))[1] = (select auth.uid())::text);
create policy folders_objects_delete_owner on storage.objects for delete to authenticated
	using (bucket_id = 'folders' and (storage.foldername(name))[1] = (select auth.uid())::text);

-- Whoever drops a letter can't read it back.
create policy letterbox_objects_insert_anyone on storage.objects for insert to authenticated
	with check (bucket_id = 'letterbox');

-- Seen in a listing, never downloaded.
create policy listed_objects_select_listing on storage.objects for select to authenticated
	using (bucket_id = 'listed' and storage.allow_only_operation('object.list'));

create policy announced_objects_insert_anyone on storage.objects for insert to authenticated
	with check (bucket_id = 'announced');
create policy announced_objects_select_anyone on storage.objects for select to authenticated
	using (bucket_id = 'announced');
create policy announced_objects_update_anyone on storage.objects for update to authenticated
	using (bucket_id = 'announced') with check (bucket_id = 'announced');

create table public.arrivals (
	id bigint generated always as identity primary key,
	name text not null,
	verb text not null,
	size bigint not null,
	owner_id text
);
alter table public.arrivals enable row level security;

create function public.record_arrival() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	-- Permission is asked before bytes come: only then is there no size yet.
	if new.metadata ->> 'size' is null then
		return null;
	end if;
	if new.name like 'refused/%' then
		raise exception 'Nobody expects %', new.name;
	end if;
	insert into public.arrivals (name, verb, size, owner_id)
	values (new.name, tg_op, (new.metadata ->> 'size')::bigint, new.owner_id);
	return null;
end
$$;
create trigger announced_object_arrived after insert or update on storage.objects
	for each row when (new.bucket_id = 'announced') execute function public.record_arrival();

-- Schema storage, as Supabase's Storage service has it after its last migration: the tables projects put
-- policies and triggers on, and the functions policies call. The bytes are on disk, one file a version.

create schema storage;
grant usage on schema storage
	to anon, authenticated, service_role, postgres, dashboard_user, supabase_storage_admin;
alter role supabase_storage_admin set search_path = storage;

create type storage.buckettype as enum ('STANDARD', 'ANALYTICS', 'VECTOR');

create table storage.buckets (
	id text primary key,
	name text not null,
	owner uuid,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	public boolean default false,
	avif_autodetection boolean default false,
	file_size_limit bigint,
	allowed_mime_types text[],
	owner_id text,
	type storage.buckettype not null default 'STANDARD',
	versioning_status text not null default 'DISABLED',
	constraint buckets_name_is_short check (length(name) <= 100),
	constraint buckets_versioning_dark_check check (versioning_status = 'DISABLED')
);
create unique index bname on storage.buckets (name);
comment on column storage.buckets.owner is 'Deprecated by Supabase: owner_id holds any subject, not only a uuid.';

create table storage.objects (
	id uuid primary key default gen_random_uuid(),
	bucket_id text,
	name text,
	owner uuid,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	last_accessed_at timestamptz default now(),
	metadata jsonb,
	path_tokens text[] generated always as (string_to_array(name, '/')) stored,
	version text,
	owner_id text,
	user_metadata jsonb,
	archived_at timestamptz,
	is_delete_marker boolean not null default false,
	is_versioned boolean not null default false,
	constraint "objects_bucketId_fkey" foreign key (bucket_id) references storage.buckets (id)
);
create unique index bucketid_objname on storage.objects (bucket_id, name);
create index idx_objects_bucket_id_name on storage.objects (bucket_id, name collate "C");
create index idx_objects_bucket_id_name_lower on storage.objects (bucket_id, lower(name) collate "C");
create index name_prefix_search on storage.objects (name text_pattern_ops);
comment on column storage.objects.version is 'Names the bytes: each upload writes new ones, a reader keeps the old.';

-- Pure functions of a name.

create function storage.foldername(name text) returns text[] language sql immutable as $$
	select (string_to_array(name, '/'))[:cardinality(string_to_array(name, '/')) - 1]
$$;

create function storage.filename(name text) returns text language sql immutable as $$
	select split_part(name, '/', -1)
$$;

create function storage.extension(name text) returns text language sql immutable as $$
	select split_part(split_part(name, '/', -1), '.', -1)
$$;

-- What the request is doing, for policies that allow one call and not another.

create function storage.operation() returns text language sql stable as $$
	select current_setting('storage.operation', true)
$$;

create function storage.allow_any_operation(expected_operations text[]) returns boolean language sql stable as $$
	select coalesce(bool_or(
		regexp_replace(storage.operation(), '^storage\.', '') = regexp_replace(expected, '^storage\.', '')
	), false)
	from unnest(expected_operations) as expected
	where expected <> ''
$$;

create function storage.allow_only_operation(expected_operation text) returns boolean language sql stable as $$
	select storage.allow_any_operation(array[expected_operation])
$$;

-- Listing, under the caller's policies.

create function storage.search(
	prefix text,
	bucketname text,
	limits integer default 100,
	levels integer default 1,
	offsets integer default 0,
	search text default '',
	sortcolumn text default 'name',
	sortorder text default 'asc'
) returns table (
	name text,
	id uuid,
	updated_at timestamptz,
	created_at timestamptz,
	last_accessed_at timestamptz,
	metadata jsonb
) language plpgsql stable as $$
#variable_conflict use_column
declare
	wanted text := coalesce(prefix, '') || coalesce(search, '');
	sort_column text := lower(coalesce(sortcolumn, 'name'));
	direction text := case when lower(coalesce(sortorder, 'asc')) = 'desc' then 'desc' else 'asc' end;
	by_name text := format('lower(entry.name) collate "C" %s', direction);
begin
	if sort_column not in ('name', 'updated_at', 'created_at', 'last_accessed_at') then
		sort_column := 'name';
	end if;
	return query execute format(
		$query$
			with found as (
				select
					o.*,
					-- A folder begins where a slash follows what was asked for.
					strpos(substr(o.name, length($2) + 1), '/') as slash
				from storage.objects as o
				where o.bucket_id = $1 and starts_with(lower(o.name) collate "C", lower($2))
			),
			entry as (
				select
					substr(left(f.name, length($2) + f.slash - 1), length($3) + 1) as name,
					null::uuid as id,
					null::timestamptz as updated_at,
					null::timestamptz as created_at,
					null::timestamptz as last_accessed_at,
					null::jsonb as metadata
				from found as f
				where f.slash > 0
				group by 1
				union all
				select
					substr(f.name, length($3) + 1), f.id, f.updated_at, f.created_at, f.last_accessed_at, f.metadata
				from found as f
				where f.slash = 0
			)
			select entry.* from entry order by %s limit $4 offset $5
		$query$,
		case
			when sort_column = 'name' then by_name
			else format('(entry.id is not null), entry.%I %s, %s', sort_column, direction, by_name)
		end
	) using bucketname, wanted, coalesce(prefix, ''), least(coalesce(limits, 100), 1500), coalesce(offsets, 0);
end
$$;

create function storage.search_v2(
	prefix text,
	bucket_name text,
	limits integer default 100,
	levels integer default 1,
	start_after text default '',
	sort_order text default 'asc',
	sort_column text default 'name',
	sort_column_after text default ''
) returns table (
	key text,
	name text,
	id uuid,
	updated_at timestamptz,
	created_at timestamptz,
	last_accessed_at timestamptz,
	metadata jsonb
) language plpgsql stable as $$
#variable_conflict use_column
declare
	direction text := case when lower(coalesce(sort_order, 'asc')) = 'desc' then 'desc' else 'asc' end;
	beyond text := case when direction = 'asc' then '>' else '<' end;
	sort_by text := lower(coalesce(sort_column, 'name'));
	position text;
	cursor_position text;
begin
	if sort_by in ('created_at', 'updated_at') then
		-- The cursor travels in milliseconds, so that is what entries are ordered by.
		position := format('(date_trunc(''milliseconds'', entry.%I), entry.name collate "C")', sort_by);
		cursor_position := '(coalesce(nullif($5, '''')::timestamptz, ''epoch''), $4)';
	else
		position := 'row(entry.name collate "C")';
		cursor_position := 'row($4)';
	end if;
	return query execute format(
		$query$
			with found as (
				select o.*, strpos(substr(o.name, length($2) + 1), '/') as slash
				from storage.objects as o
				where o.bucket_id = $1 and starts_with(o.name collate "C", $2)
			),
			entry as (
				select
					left(f.name, length($2) + f.slash) as name,
					null::uuid as id,
					-- A folder is as old as its first object.
					min(f.created_at) as updated_at,
					min(f.created_at) as created_at,
					null::timestamptz as last_accessed_at,
					null::jsonb as metadata
				from found as f
				where f.slash > 0
				group by 1
				union all
				select f.name, f.id, f.updated_at, f.created_at, f.last_accessed_at, f.metadata
				from found as f
				where f.slash = 0
			)
			select split_part(entry.name, '/', $6), entry.*
			from entry
			where $4 = '' or %1$s %2$s %3$s
			order by %4$s
			limit $3
		$query$,
		position, beyond, cursor_position,
		case
			when sort_by in ('created_at', 'updated_at')
				then format('date_trunc(''milliseconds'', entry.%I) %s, entry.name collate "C" %s', sort_by, direction, direction)
			else format('entry.name collate "C" %s', direction)
		end
	) using
		bucket_name, coalesce(prefix, ''), least(coalesce(limits, 100), 1500), coalesce(start_after, ''),
		sort_column_after, greatest(coalesce(levels, 1), 1);
end
$$;

create function storage.list_objects_with_delimiter(
	_bucket_id text,
	prefix_param text,
	delimiter_param text,
	max_keys integer default 100,
	start_after text default '',
	next_token text default '',
	sort_order text default 'asc'
) returns table (
	name text,
	id uuid,
	metadata jsonb,
	updated_at timestamptz,
	created_at timestamptz,
	last_accessed_at timestamptz
) language plpgsql stable as $$
#variable_conflict use_column
declare
	direction text := case when lower(coalesce(sort_order, 'asc')) = 'desc' then 'desc' else 'asc' end;
	beyond text := case when direction = 'asc' then '>' else '<' end;
begin
	return query execute format(
		$query$
			with found as (
				select o.*, strpos(substr(o.name, length($2) + 1), $3) as cut
				from storage.objects as o
				where o.bucket_id = $1 and starts_with(o.name collate "C", $2)
			),
			entry as (
				select
					left(f.name, length($2) + f.cut + length($3) - 1) as name,
					null::uuid as id, null::jsonb as metadata,
					null::timestamptz as updated_at, null::timestamptz as created_at, null::timestamptz as last_accessed_at
				from found as f
				where f.cut > 0
				group by 1
				union all
				select f.name, f.id, f.metadata, f.updated_at, f.created_at, f.last_accessed_at
				from found as f
				where f.cut = 0
			)
			select entry.* from entry
			where $5 = '' or entry.name collate "C" %s $5
			order by entry.name collate "C" %s
			limit $4
		$query$,
		beyond, direction
	) using
		_bucket_id, coalesce(prefix_param, ''), delimiter_param, coalesce(max_keys, 100),
		coalesce(nullif(next_token, ''), start_after, '');
end
$$;

create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text) language sql stable as $$
	select sum((o.metadata ->> 'size')::bigint)::bigint, o.bucket_id from storage.objects as o group by o.bucket_id
$$;

-- Tries an insert under the caller's policies and undoes it: PT200 means it was allowed.
create function storage.can_insert_object(bucketid text, name text, owner uuid, metadata jsonb) returns void
language plpgsql as $$
begin
	insert into storage.objects (bucket_id, name, owner, metadata) values (bucketid, name, owner, metadata);
	raise exception 'ROLLBACK' using errcode = 'PT200', detail = 'rollback successful insert';
end
$$;

-- Triggers of the service.

create function storage.update_updated_at_column() returns trigger language plpgsql as $$
begin
	new.updated_at = now();
	return new;
end
$$;

create function storage.protect_delete() returns trigger language plpgsql as $$
begin
	if current_setting('storage.allow_delete_query', true) is distinct from 'true' then
		raise exception 'Direct deletion from storage tables is not allowed. Use the Storage API instead.'
			using errcode = 'insufficient_privilege',
				hint = 'This prevents accidental data loss from orphaned objects.';
	end if;
	return null;
end
$$;

create trigger update_objects_updated_at before update on storage.objects
	for each row execute function storage.update_updated_at_column();
create trigger protect_objects_delete before delete on storage.objects
	for each statement execute function storage.protect_delete();
create trigger protect_buckets_delete before delete on storage.buckets
	for each statement execute function storage.protect_delete();

-- Policies decide: without one, nobody but service_role and the tables' owner sees a row.

alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant all on storage.buckets, storage.objects to postgres with grant option;
grant execute on all functions in schema storage
	to anon, authenticated, service_role, postgres, supabase_storage_admin;
alter table storage.buckets owner to supabase_storage_admin;
alter table storage.objects owner to supabase_storage_admin;

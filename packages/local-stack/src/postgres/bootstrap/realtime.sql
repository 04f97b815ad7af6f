-- Schema realtime: messages that the database broadcasts and that policies of private channels are written on,
-- the helpers policies and triggers call, and what the embedded service asks before it tells a subscriber of a row.

create schema if not exists realtime authorization supabase_admin;
grant usage on schema realtime to postgres, anon, authenticated, service_role, supabase_realtime_admin;

create table realtime.messages (
	topic text not null,
	extension text not null,
	payload jsonb,
	event text,
	private boolean default false,
	updated_at timestamp not null default now(),
	inserted_at timestamp not null default now(),
	id uuid not null default gen_random_uuid(),
	binary_payload bytea,
	expires_at timestamp,
	primary key (id, inserted_at)
) partition by range (inserted_at);
comment on table realtime.messages is
	'What the database broadcasts, kept three days for replay. A private channel is open to whom a policy here lets read.';
comment on column realtime.messages.expires_at is 'From when a stored broadcast is no longer replayed; null: after three days.';

-- One partition: a local project keeps too few messages for one a day to pay.
create table realtime.messages_default partition of realtime.messages default;
create index messages_inserted_at_topic_index on realtime.messages (inserted_at desc, topic)
	where extension = 'broadcast' and private is true;

alter table realtime.messages owner to supabase_realtime_admin;
alter table realtime.messages_default owner to supabase_realtime_admin;
alter table realtime.messages enable row level security;
alter table realtime.messages_default enable row level security;
grant select, insert, update on realtime.messages to postgres, anon, authenticated, service_role;
grant all on realtime.messages to dashboard_user;

create publication supabase_realtime_messages_publication for table realtime.messages
	with (publish = 'insert', publish_via_partition_root = true);

create function realtime.topic() returns text language sql stable as $$
	select nullif(current_setting('realtime.topic', true), '')
$$;
comment on function realtime.topic() is 'The channel a policy on realtime.messages is asked about.';

create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
language plpgsql as $$
#variable_conflict use_variable
declare
	message_id uuid := gen_random_uuid();
begin
	if jsonb_typeof(payload) = 'object' and not payload ? 'id' then
		payload := payload || jsonb_build_object('id', message_id);
	end if;
	perform set_config('realtime.topic', topic, true);
	insert into realtime.messages as message (id, payload, event, topic, private, extension)
	values (message_id, payload, event, topic, private, 'broadcast');
exception when others then
	raise warning 'realtime.send: the message to topic "%" was not sent: %', topic, sqlerrm;
end
$$;
comment on function realtime.send(jsonb, text, text, boolean) is
	'Broadcasts to a channel when the transaction commits. A refused message is a warning, so that it never fails the write that caused it.';

create function realtime.send_binary(payload bytea, event text, topic text, private boolean default true) returns void
language plpgsql as $$
#variable_conflict use_variable
begin
	perform set_config('realtime.topic', topic, true);
	insert into realtime.messages as message (binary_payload, event, topic, private, extension)
	values (payload, event, topic, private, 'broadcast');
exception when others then
	raise warning 'realtime.send_binary: the message to topic "%" was not sent: %', topic, sqlerrm;
end
$$;

create function realtime.broadcast_changes(
	topic_name text,
	event_name text,
	operation text,
	table_name text,
	table_schema text,
	new record,
	old record,
	level text default 'ROW'
) returns void language plpgsql as $$
begin
	if level = 'STATEMENT' then
		raise exception 'realtime.broadcast_changes needs a trigger "for each row"';
	end if;
	perform realtime.send(
		jsonb_build_object(
			'schema', table_schema,
			'table', table_name,
			'operation', operation,
			'record', to_jsonb(new),
			'old_record', to_jsonb(old)
		),
		event_name,
		topic_name
	);
end
$$;
comment on function realtime.broadcast_changes(text, text, text, text, text, record, record, text) is
	'Called by a row trigger: broadcasts the change to a private channel.';

-- A commit is streamed an instant before other sessions can see its rows.
create function realtime.wait_until_visible(transaction_id bigint) returns void
language plpgsql volatile set search_path = '' as $$
declare
	newest bigint := pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint;
	complete bigint := ((newest >> 32) << 32) | transaction_id;
	deadline timestamptz := clock_timestamp() + interval '5 seconds';
begin
	if complete > newest then
		complete := complete - (1::bigint << 32);
	end if;
	while not pg_catalog.pg_visible_in_snapshot(complete::text::xid8, pg_catalog.pg_current_snapshot())
		and clock_timestamp() < deadline
	loop
		perform pg_catalog.pg_sleep(0.0005);
	end loop;
end
$$;
comment on function realtime.wait_until_visible(bigint) is
	'Waits until the transaction, given by its 32-bit id of the replication stream, is seen by new snapshots.';

create function realtime.row_condition(relation oid, primary_key jsonb) returns text
language sql stable set search_path = '' as $$
	select string_agg(
		format('%I = %L::%s', attribute.attname, key.value, format_type(attribute.atttypid, -1)), ' and '
	)
	from jsonb_each_text(primary_key) as key
	join pg_catalog.pg_attribute as attribute
		on attribute.attrelid = relation and attribute.attname = key.key and not attribute.attisdropped
	having count(*) = (select count(*) from jsonb_object_keys(primary_key))
$$;

-- Planned once a call, not once a caller: the statement has no parameters and differs by role only.
create function realtime.visible_to(
	relation oid,
	primary_key jsonb,
	transaction_id bigint,
	roles text[],
	claims text[]
) returns boolean[] language plpgsql volatile as $$
declare
	condition text := realtime.row_condition(relation, primary_key);
	answers boolean[] := '{}';
	visible boolean;
begin
	if condition is null then
		return array_fill(false, array[cardinality(roles)]);
	end if;
	perform realtime.wait_until_visible(transaction_id);
	-- Left behind by a call that was cancelled: prepared statements outlive their transaction.
	if exists (select from pg_catalog.pg_prepared_statements where name = 'realtime_row_is_visible') then
		deallocate realtime_row_is_visible;
	end if;
	execute format(
		'prepare realtime_row_is_visible as select exists (select 1 from %s where %s)',
		relation::regclass, condition
	);
	for caller in 1 .. cardinality(roles) loop
		begin
			perform
				set_config('request.jwt.claims', claims[caller], true),
				set_config('request.jwt.claim.sub', coalesce(claims[caller]::jsonb ->> 'sub', ''), true),
				set_config('request.jwt.claim.role', roles[caller], true),
				set_config('role', roles[caller], true);
			execute 'execute realtime_row_is_visible' into visible;
		exception when others then
			visible := false;
		end;
		perform set_config('role', 'none', true);
		answers := answers || coalesce(visible, false);
	end loop;
	deallocate realtime_row_is_visible;
	return answers;
end
$$;
comment on function realtime.visible_to(oid, jsonb, bigint, text[], text[]) is
	'For each caller (role and claims, same place in both arrays): may this caller read the row now? A policy that fails says no.';

revoke execute on function
	realtime.wait_until_visible(bigint),
	realtime.row_condition(oid, jsonb),
	realtime.visible_to(oid, jsonb, bigint, text[], text[])
from public, anon, authenticated, service_role;

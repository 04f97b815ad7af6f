-- What hosted Supabase refuses a project's migrations: changing or dropping what the services own.
-- Policies, triggers, comments and grants on their tables stay possible.

create function extensions.protects(schema_name text, object_type text) returns boolean
language sql immutable set search_path = '' as $$
	select schema_name in ('auth', 'storage', 'realtime') and object_type not in ('policy', 'trigger')
$$;

create function extensions.is_project_role() returns boolean language sql stable set search_path = '' as $$
	select current_user in ('postgres', 'anon', 'authenticated', 'service_role', 'authenticator')
$$;

create function extensions.refuse_service_changes() returns event_trigger
language plpgsql set search_path = '' as $$
declare
	command record;
begin
	if not extensions.is_project_role() then
		return;
	end if;
	for command in select * from pg_event_trigger_ddl_commands() loop
		if extensions.protects(command.schema_name, command.object_type)
			and command.command_tag not in ('COMMENT', 'GRANT', 'REVOKE')
		then
			raise exception 'must be owner of % %', command.object_type, command.object_identity
				using errcode = 'insufficient_privilege',
					hint = 'The schemas auth, storage and realtime belong to Supabase: put yours in another schema.';
		end if;
	end loop;
end
$$;

create function extensions.refuse_service_drops() returns event_trigger
language plpgsql set search_path = '' as $$
declare
	dropped record;
begin
	if not extensions.is_project_role() then
		return;
	end if;
	for dropped in select * from pg_event_trigger_dropped_objects() loop
		if extensions.protects(dropped.schema_name, dropped.object_type) then
			raise exception 'must be owner of % %', dropped.object_type, dropped.object_identity
				using errcode = 'insufficient_privilege',
					hint = 'The schemas auth, storage and realtime belong to Supabase.';
		end if;
	end loop;
end
$$;

create event trigger refuse_service_changes on ddl_command_end
	execute function extensions.refuse_service_changes();
create event trigger refuse_service_drops on sql_drop
	execute function extensions.refuse_service_drops();

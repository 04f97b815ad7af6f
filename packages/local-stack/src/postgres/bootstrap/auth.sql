-- Schema auth, with the tables and columns of GoTrue that its clients, policies and seeds read and write.
-- Token columns hold hashes.

create schema auth;
grant usage on schema auth to anon, authenticated, service_role, postgres, dashboard_user;
grant usage on schema auth to supabase_auth_admin;
alter role supabase_auth_admin set search_path = auth;

create type auth.aal_level as enum ('aal1', 'aal2', 'aal3');
create type auth.code_challenge_method as enum ('s256', 'plain');

create table auth.users (
	instance_id uuid,
	id uuid primary key,
	aud varchar(255) default 'authenticated',
	role varchar(255) default 'authenticated',
	email varchar(255),
	encrypted_password varchar(255),
	email_confirmed_at timestamptz,
	invited_at timestamptz,
	confirmation_token varchar(255),
	confirmation_sent_at timestamptz,
	recovery_token varchar(255),
	recovery_sent_at timestamptz,
	email_change_token_new varchar(255),
	email_change varchar(255),
	email_change_sent_at timestamptz,
	last_sign_in_at timestamptz,
	raw_app_meta_data jsonb default '{}',
	raw_user_meta_data jsonb default '{}',
	is_super_admin boolean,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	phone text unique default null,
	phone_confirmed_at timestamptz,
	phone_change text default '',
	phone_change_token varchar(255) default '',
	phone_change_sent_at timestamptz,
	confirmed_at timestamptz generated always as (least(email_confirmed_at, phone_confirmed_at)) stored,
	email_change_token_current varchar(255) default '',
	email_change_confirm_status smallint default 0 check (email_change_confirm_status between 0 and 2),
	banned_until timestamptz,
	reauthentication_token varchar(255) default '',
	reauthentication_sent_at timestamptz,
	is_sso_user boolean not null default false,
	deleted_at timestamptz,
	is_anonymous boolean not null default false
);
create unique index users_email_partial_key on auth.users (email) where is_sso_user = false;
create index users_instance_id_email_idx on auth.users (instance_id, lower(email));
create index users_instance_id_idx on auth.users (instance_id);
create index users_is_anonymous_idx on auth.users (is_anonymous);
create unique index confirmation_token_idx on auth.users (confirmation_token)
	where length(confirmation_token) > 6;
create unique index recovery_token_idx on auth.users (recovery_token)
	where length(recovery_token) > 6;
create unique index email_change_token_current_idx on auth.users (email_change_token_current)
	where length(email_change_token_current) > 6;
create unique index email_change_token_new_idx on auth.users (email_change_token_new)
	where length(email_change_token_new) > 6;
create unique index reauthentication_token_idx on auth.users (reauthentication_token)
	where length(reauthentication_token) > 6;

create table auth.identities (
	provider_id text not null,
	user_id uuid not null references auth.users (id) on delete cascade,
	identity_data jsonb not null default '{}',
	provider text not null,
	last_sign_in_at timestamptz,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	email text generated always as (lower(identity_data ->> 'email')) stored,
	id uuid primary key default gen_random_uuid(),
	constraint identities_provider_id_provider_unique unique (provider_id, provider)
);
create index identities_user_id_idx on auth.identities (user_id);
create index identities_email_idx on auth.identities (email text_pattern_ops);

create table auth.sessions (
	id uuid primary key,
	user_id uuid not null references auth.users (id) on delete cascade,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	factor_id uuid,
	aal auth.aal_level,
	not_after timestamptz,
	refreshed_at timestamp,
	user_agent text,
	ip inet,
	tag text,
	oauth_client_id uuid,
	refresh_token_hmac_key text,
	refresh_token_counter bigint,
	scopes text check (length(scopes) <= 4096)
);
create index sessions_user_id_idx on auth.sessions (user_id);
create index sessions_not_after_idx on auth.sessions (not_after desc);
create index user_id_created_at_idx on auth.sessions (user_id, created_at);

-- How a person proved who they are in a session: the `amr` claim of its tokens.
create table auth.mfa_amr_claims (
	session_id uuid not null references auth.sessions (id) on delete cascade,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	authentication_method text not null,
	id uuid not null primary key default gen_random_uuid(),
	constraint mfa_amr_claims_session_id_authentication_method_pkey unique (session_id, authentication_method)
);

create table auth.refresh_tokens (
	instance_id uuid,
	id bigserial primary key,
	token varchar(255) unique,
	user_id varchar(255),
	revoked boolean default false,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	parent varchar(255),
	session_id uuid references auth.sessions (id) on delete cascade
);
create index refresh_tokens_user_id_idx on auth.refresh_tokens (user_id);
create index refresh_tokens_parent_idx on auth.refresh_tokens (parent);
create index refresh_tokens_session_id_revoked_idx on auth.refresh_tokens (session_id, revoked);
create index refresh_tokens_updated_at_idx on auth.refresh_tokens (updated_at desc);

create table auth.flow_state (
	id uuid primary key,
	user_id uuid,
	auth_code text,
	code_challenge_method auth.code_challenge_method,
	code_challenge text,
	provider_type text not null,
	provider_access_token text,
	provider_refresh_token text,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	authentication_method text not null,
	auth_code_issued_at timestamptz,
	invite_token text,
	referrer text,
	oauth_client_state_id uuid,
	linking_target_id uuid,
	email_optional boolean not null default false
);
create index idx_auth_code on auth.flow_state (auth_code);
create index idx_user_id_auth_method on auth.flow_state (user_id, authentication_method);
create index flow_state_created_at_idx on auth.flow_state (created_at desc);

create table auth.audit_log_entries (
	instance_id uuid,
	id uuid primary key,
	payload json,
	created_at timestamptz default now(),
	ip_address varchar(64) not null default ''
);
create index audit_logs_instance_id_idx on auth.audit_log_entries (instance_id);

-- The person behind a request: the single claims older services set, else the whole token.
create function auth.uid() returns uuid language sql stable as $$
	select coalesce(
		nullif(current_setting('request.jwt.claim.sub', true), ''),
		nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
	)::uuid
$$;
create function auth.role() returns text language sql stable as $$
	select coalesce(
		nullif(current_setting('request.jwt.claim.role', true), ''),
		nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
	)::text
$$;
create function auth.email() returns text language sql stable as $$
	select coalesce(
		nullif(current_setting('request.jwt.claim.email', true), ''),
		nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'
	)::text
$$;
create function auth.jwt() returns jsonb language sql stable as $$
	select coalesce(
		nullif(current_setting('request.jwt.claim', true), ''),
		nullif(current_setting('request.jwt.claims', true), '')
	)::jsonb
$$;

do $$
declare
	target record;
begin
	for target in select format('auth.%I', tablename) as name from pg_tables where schemaname = 'auth' loop
		execute format('alter table %s owner to supabase_auth_admin', target.name);
		execute format('alter table %s enable row level security', target.name);
		execute format('grant all on %s to dashboard_user', target.name);
		execute format('grant all on %s to postgres with grant option', target.name);
	end loop;
	for target in
		select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'auth'::regnamespace
	loop
		execute format('alter function %s owner to supabase_auth_admin', target.name);
	end loop;
end
$$;

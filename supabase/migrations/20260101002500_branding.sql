-- How the agency looks: its logo and colour for everybody, and what a client's own portal wears over them.
-- Only what browsers show without running anything is taken: no SVG.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('branding', 'branding', true, 524288, array['image/png', 'image/jpeg', 'image/webp'])
on conflict (id) do update
set public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create policy branding_objects_select_operator on storage.objects
  for select to authenticated
  using (bucket_id = 'branding' and (select private.has_role('operator')));

create policy branding_objects_insert_operator on storage.objects
  for insert to authenticated
  with check (bucket_id = 'branding' and (select private.has_role('operator')));

create policy branding_objects_delete_operator on storage.objects
  for delete to authenticated
  using (bucket_id = 'branding' and (select private.has_role('operator')));

create table public.client_branding (
  client_id uuid primary key references public.clients (id) on delete cascade,
  display_name text,
  color text,
  welcome text,
  constraint client_branding_display_name_is_short check (length(trim(display_name)) between 1 and 120),
  constraint client_branding_color_is_hex check (color ~ '^#[0-9a-f]{6}$'),
  constraint client_branding_welcome_is_short check (length(welcome) <= 2000)
);
comment on table public.client_branding is 'What the client''s own portal (One) wears instead of the agency''s name and colour, and the words it welcomes with.';

alter table public.client_branding enable row level security;
grant select, insert, update, delete on public.client_branding to authenticated;
grant select on public.client_branding to service_role;

create policy client_branding_select_reader on public.client_branding
  for select to authenticated
  using (
    client_id = any ((select private.readable_client_ids())::uuid[])
    or (select private.sees_every_client())
    or client_id = any ((select private.staff_client_ids())::uuid[])
  );

create policy client_branding_insert_manager on public.client_branding
  for insert to authenticated
  with check (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy client_branding_update_manager on public.client_branding
  for update to authenticated
  using (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  )
  with check (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create policy client_branding_delete_manager on public.client_branding
  for delete to authenticated
  using (
    (select private.has_role('operator', 'manager'))
    and ((select private.sees_every_client()) or client_id = any ((select private.staff_client_ids())::uuid[]))
  );

create function private.record_branding()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.record_action('branding.changed', new.client_id, null, null);
  return null;
end;
$$;
create trigger client_branding_changes_are_recorded
  after insert or update on public.client_branding
  for each row execute function private.record_branding();

-- Realtime says that something changed; the apps refetch. Staff follow the tables under their own policies.
-- A client also needs to learn that something is no longer theirs to see, which a row they cannot read cannot say:
-- a message without content on the client's own topic does.

alter publication supabase_realtime add table
  public.clients, public.client_members, public.invitations, public.documents, public.notifications, public.audit_log;

create policy client_topic_select_member on realtime.messages
  for select to authenticated
  using (
    extension = 'broadcast'
    and (select realtime.topic()) like 'client:%'
    and substr((select realtime.topic()), 8) = any ((select private.readable_client_ids())::text[])
  );

create function private.tell_client_of_documents()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  before_shown boolean := tg_op <> 'INSERT' and old.state = 'disponible' and old.deleted_at is null and private.shown_to_client(old.folder, old.visible);
  after_shown boolean := tg_op <> 'DELETE' and new.state = 'disponible' and new.deleted_at is null and private.shown_to_client(new.folder, new.visible);
begin
  if before_shown or after_shown then
    perform realtime.send('{}'::jsonb, 'documents_changed', 'client:' || coalesce(new.client_id, old.client_id), true);
  end if;
  return null;
end;
$$;
create trigger documents_client_is_told
  after insert or delete or update of visible, name, path, folder, type, state, current_version, deleted_at on public.documents
  for each row execute function private.tell_client_of_documents();

create function private.tell_client_of_statut()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform realtime.send('{}'::jsonb, 'client_changed', 'client:' || new.id, true);
  return null;
end;
$$;
create trigger clients_client_is_told
  after update of statut, parcours, nom on public.clients
  for each row execute function private.tell_client_of_statut();

-- Every privilege the three roles of the API have, written out: what is not here is refused before any policy is asked.
begin;
create extension if not exists pgtap with schema extensions;
select plan(6);

create function pg_temp.executes(role name) returns setof text
language sql
as $$
  select p.oid::regprocedure::text from pg_proc p
  where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
    and has_function_privilege(executes.role, p.oid, 'execute')
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e');
$$;

-- One line a table and verb: the columns, or * for all of them.
create function pg_temp.may(role name) returns setof text
language sql
as $$
  select concat_ws(' ', verb, c.relname || ':', case when bool_and(has_column_privilege(may.role, c.oid, a.attnum, verb)) then '*'
    else string_agg(a.attname, ' ' order by a.attname collate "C") filter (where has_column_privilege(may.role, c.oid, a.attnum, verb)) end)
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  cross join unnest(array['select', 'insert', 'update']) as verb
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
  group by c.relname, verb
  having bool_or(has_column_privilege(may.role, c.oid, a.attnum, verb))
  union all
  select concat_ws(' ', verb, c.relname) from pg_class c cross join unnest(array['delete', 'truncate', 'references', 'trigger']) as verb
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(may.role, c.oid, verb);
$$;

select set_eq($$ select pg_temp.may('anon') $$, array['select agency: color locale logo_key maintenance maintenance_message name'], 'anon');
select set_eq($$ select pg_temp.executes('anon') $$, array['preview_invitation(text)', 'private.preview_invitation(text)'], 'anon executes');

select set_eq($$ select pg_temp.may('authenticated') $$, array[
  'select agency: *',
  'update agency: client_storage_bytes color hub_url locale logo_key maintenance maintenance_message name portal_url',
  'select audit_log: *',
  'select client_drafts: *',
  'insert client_drafts: fields user_id',
  'update client_drafts: fields',
  'delete client_drafts',
  'select client_pins: *',
  'insert client_pins: client_id',
  'delete client_pins',
  'select saved_filters: *',
  'insert saved_filters: id list name query',
  'update saved_filters: name query',
  'delete saved_filters',
  'select client_imports: *',
  'select client_members: *',
  'update client_members: display_name',
  'delete client_members',
  'select client_branding: *',
  'insert client_branding: *',
  'update client_branding: *',
  'delete client_branding',
  'select closure_requests: *',
  'select consentement_textes: *',
  'select consentements: *',
  'select clients: *',
  'insert clients: email entreprise nom owner_id parcours tags telephone',
  'update clients: adresse_code_postal adresse_complement adresse_pays adresse_rue adresse_ville contact_nom email entreprise langue liens nom numero_tva owner_id parcours secteur siren siret site_web tags telephone',
  'select document_versions: *',
  'insert document_versions: document_id file_name id mime_type size_bytes',
  'delete document_versions',
  'select documents: *',
  'insert documents: client_id folder id name path type visible',
  'update documents: name path type visible',
  'delete documents',
  'select fiches: *',
  'update fiches: budget_cents layout',
  'select folders: *',
  'select mail_templates: *',
  'insert mail_templates: *',
  'update mail_templates: body subject',
  'delete mail_templates',
  'select notification_preferences: *',
  'insert notification_preferences: *',
  'update notification_preferences: *',
  'select invitations: accepted_at accepted_by client_id created_at display_name email expires_at id invited_by invited_by_name revoked_at staff_role',
  'select note_attachments: *',
  'insert note_attachments: document_id note_id',
  'select notes: *',
  'insert notes: body client_id id pinned title',
  'update notes: body deleted_at pinned title',
  'select notifications: *',
  'update notifications: read_at',
  'select reminders: *',
  'insert reminders: assignee_id client_id document_id due_at note titre',
  'update reminders: assignee_id client_id document_id done_at due_at note titre',
  'delete reminders',
  'select outbox: attempts created_at id kind last_error next_attempt_at sent_at state',
  'select staff: *',
  'update staff: clients_root disabled_at display_name limited_to_clients locale role',
  'select staff_clients: *',
  'insert staff_clients: *',
  'delete staff_clients'
], 'authenticated');
select set_eq($$ select name from pg_temp.executes('authenticated') name where name not like 'private.%' $$, array[
  'add_clients_tag(uuid[],text)',
  'change_clients_statut(uuid[],client_statut)',
  'client_tags()',
  'pin_clients(uuid[])',
  'remove_clients_tag(uuid[],text)',
  'search_clients(text,text[])',
  'set_clients_owner(uuid[],uuid)',
  'unpin_clients(uuid[])',
  'accept_invitation(text)',
  'accept_pending_invitations()',
  'ai_is_allowed(uuid)',
  'archive_size(uuid,text,text,uuid[])',
  'begin_client_import(uuid,text,text,integer)',
  'cancel_upload(uuid)',
  'change_client_statut(uuid,client_statut,integer)',
  'client_import_leftovers(uuid)',
  'clients_with_emails(text[])',
  'current_client_view()',
  'decide_consentement(uuid,boolean,uuid)',
  'end_closure_request(uuid,closure_request_state)',
  'end_client_view(uuid)',
  'end_member_sessions(uuid,uuid)',
  'end_my_other_sessions()',
  'end_my_session(uuid)',
  'erase_client(uuid,text)',
  'finish_client_import(uuid)',
  'import_clients(uuid,jsonb)',
  'invite_client_member(uuid,text,text)',
  'invite_staff(text,text,staff_role)',
  'mark_document_opened(uuid)',
  'members_last_seen(uuid)',
  'my_sessions()',
  'preview_invitation(text)',
  'request_archive(uuid,text,text,uuid[])',
  'publish_consentement_texte(consentement_kind,text)',
  'request_closure(uuid,text)',
  'resume_upload(uuid,text,text,bigint)',
  'revoke_invitation(uuid)',
  'save_fiche(uuid,integer,jsonb,text)',
  'start_client_view(uuid,uuid)',
  'submit_document(uuid,text,text,text,bigint,document_type,text)',
  'submit_document_version(uuid,text,text,bigint)',
  'undo_client_import(uuid,integer)',
  'upload_limits()'
], 'authenticated executes, through the API');
select set_eq($$ select name from pg_temp.executes('authenticated') name where name like 'private.%' $$, array[
  'private.change_each_client(uuid[],text,text)',
  'private.client_ids_matching(text,text[])',
  'private.need_sales_role()',
  'private.normal_tags(text[])',
  'private.one_tag(text)',
  'private.accept_invitation(text)',
  'private.accept_pending_invitations()',
  'private.ai_is_allowed(uuid)',
  'private.archivable_versions(uuid,text,text,uuid[])',
  'private.asked_client_view()',
  'private.are_web_addresses(text[])',
  'private.begin_client_import(uuid,text,text,integer)',
  'private.caller_id()',
  'private.caller_name()',
  'private.change_client_statut(uuid,client_statut,integer)',
  'private.check_directory(text)',
  'private.check_file_name(text)',
  'private.client_addable_folders()',
  'private.client_ids()',
  'private.client_import_leftovers(uuid)',
  'private.client_view()',
  'private.client_visible_folders(folder_visibility)',
  'private.clients_with_emails(text[])',
  'private.current_client_view()',
  'private.decide_consentement(uuid,boolean,uuid)',
  'private.end_closure_request(uuid,closure_request_state)',
  'private.end_client_view(uuid)',
  'private.end_member_sessions(uuid,uuid)',
  'private.end_my_other_sessions()',
  'private.end_my_session(uuid)',
  'private.grant_archive(uuid,text,text,uuid[],bigint)',
  'private.has_accepted_conditions()',
  'private.erase_client(uuid,text)',
  'private.finish_client_import(uuid)',
  'private.has_role(staff_role[])',
  'private.import_clients(uuid,jsonb)',
  'private.invite_client_member(uuid,text,text)',
  'private.invite_staff(text,text,staff_role)',
  'private.is_siren(text)',
  'private.is_siret(text)',
  'private.is_staff()',
  'private.luhn_holds(text)',
  'private.mark_document_opened(uuid)',
  'private.may_import_clients()',
  'private.members_last_seen(uuid)',
  'private.my_sessions()',
  'private.preview_invitation(text)',
  'private.publish_consentement_texte(consentement_kind,text)',
  'private.request_closure(uuid,text)',
  'private.readable_client_ids()',
  'private.refuse(text,text,text,text)',
  'private.revoke_invitation(uuid)',
  'private.searchable(text)',
  'private.sees_every_client()',
  'private.signed_in_id()',
  'private.slug(text)',
  'private.staff_client_ids()',
  'private.staff_reaches(uuid)',
  'private.staff_readable_folders()',
  'private.staff_role()',
  'private.staff_writable_folders()',
  'private.start_client_view(uuid,uuid)',
  'private.undo_client_import(uuid,integer)',
  'private.viewer_id()',
  'private.upload_is_expected(text)',
  'private.upload_limits()',
  'private.viewer_id()',
  'private.writable_client_ids()'
], 'authenticated executes, for policies and the functions of the API');

select set_eq($$ select pg_temp.may('service_role') union all select name from pg_temp.executes('service_role') name where name not like 'private.%' $$, array[
  'select agency: *',
  'select audit_log: *',
  'select client_imports: *',
  'select client_members: *',
  'select client_branding: *',
  'select closure_requests: *',
  'select consentement_textes: *',
  'select consentements: *',
  'select mail_templates: *',
  'select clients: *',
  'select document_versions: *',
  'select documents: *',
  'select fiches: *',
  'select folders: *',
  'select note_attachments: *',
  'select notes: *',
  'select notifications: *',
  'select outbox: *',
  'insert outbox: *',
  'update outbox: *',
  'select staff: *',
  'select staff_clients: *',
  'claim_outbox(integer)',
  'complete_outbox(uuid)',
  'fail_outbox(uuid,text)',
  'claim_removed_objects(integer)',
  'complete_removed_objects(text,text[])',
  'fail_removed_objects(text,text[],text)',
  'open_archive(text)'
], 'service_role');

select * from finish();
rollback;

/** How the rows of a table are named, and what a person tries on them. Every text is SQL. */
export interface Subject {
	/** Yields `key` and `name` of every row, asked as the owner of the database. */
	readonly rows: string;
	/** The table, as a person may ask for it. */
	readonly from: string;
	/** The columns that are the key, joined with `/` in `rows`. */
	readonly key: readonly string[];
	/** Columns and values of a change that no rule but the person's own rights stands against. */
	readonly change: Readonly<Record<string, string>>;
	/** Yields `name` and `body` (columns and values; `$self` is who tries) of everything a person might add. */
	readonly additions: string;
	/** Realtime reads which topic it is about from a setting: then rows are asked for one by one. */
	readonly topicOf?: (key: string) => string;
}

const clientName = (column: string) =>
	`coalesce((select replace(named.nom, 'Client ', '') from public.clients named where named.id = ${column}), 'agence')`;
const personName = (column: string) =>
	`(select split_part(named.email, '@', 1) from auth.users named where named.id = ${column})`;
/** What is in the trash has a name no pattern for documents matches. */
const documentName = (document: string) =>
	`case when ${document}.deleted_at is null then '' else 'corbeille/' end || ${clientName(`${document}.client_id`)} || '/' || ${document}.folder || '/' || replace(${document}.name, '.pdf', '')`;
const etapeName = (etape: string) => `${clientName(`${etape}.client_id`)} || '/' || ${etape}.title`;
const perClientAndFolder = `public.clients c cross join public.folders f where c.nom like 'Client %'`;

/** By the name each has in isolation-matrix.yaml. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
	agency: {
		rows: "select name as key, 'agence' as name from public.agency",
		from: "public.agency",
		key: ["name"],
		change: { name: "Mon agence" },
		additions: "select 'agence' as name, jsonb_build_object('name', 'Autre') as body",
	},
	staff: {
		rows: `select user_id::text as key, ${personName("user_id")} as name from public.staff`,
		from: "public.staff",
		key: ["user_id"],
		change: { display_name: "Autre" },
		additions: `select 'self' as name, jsonb_build_object('user_id', '$self', 'role', 'operator', 'display_name', 'Intrus',
			'email', 'intrus@dossier.test') as body`,
	},
	staff_clients: {
		rows: `select user_id || '/' || client_id as key, ${personName("user_id")} || '/' || ${clientName("client_id")} as name
			from public.staff_clients`,
		from: "public.staff_clients",
		key: ["user_id", "client_id"],
		change: { client_id: "00000000-0000-0000-0000-000000000000" },
		additions: `select 'mona/' || ${clientName("clients.id")} as name, jsonb_build_object('user_id',
			(select user_id from public.staff where email = 'mona@dossier.test'), 'client_id', id) as body from public.clients`,
	},
	client_imports: {
		rows: "select id::text as key, file_name as name from public.client_imports",
		from: "public.client_imports",
		key: ["id"],
		change: { imported_count: "1" },
		additions: `select 'new' as name, jsonb_build_object('file_name', 'a.csv', 'file_hash', repeat('a', 64), 'line_count', '1',
			'author_name', 'Intrus') as body`,
	},
	clients: {
		rows: `select id::text as key, ${clientName("clients.id")} as name from public.clients`,
		from: "public.clients",
		key: ["id"],
		change: { telephone: "0102030405" },
		additions: "select 'new' as name, jsonb_build_object('nom', 'Nouveau') as body",
	},
	client_follow_ups: {
		rows: `select client_id::text as key, ${clientName("client_id")} as name from public.client_follow_ups`,
		from: "public.client_follow_ups",
		key: ["client_id"],
		change: { tags: "{autre}" },
		additions: `select ${clientName("c.id")} as name, jsonb_build_object('client_id', c.id) as body
			from public.clients c where c.nom like 'Client %'`,
	},
	client_pins: {
		rows: `select user_id || '/' || client_id as key, ${personName("user_id")} || '/' || ${clientName("client_id")} as name
			from public.client_pins`,
		from: "public.client_pins",
		key: ["user_id", "client_id"],
		change: { client_id: "00000000-0000-0000-0000-000000000000" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id) as body
			from public.clients where nom in ('Client B', 'Client suspendu')`,
	},
	saved_filters: {
		rows: `select id::text as key, ${personName("user_id")} || '/' || name as name from public.saved_filters`,
		from: "public.saved_filters",
		key: ["id"],
		change: { name: "Autre" },
		additions:
			"select 'own' as name, jsonb_build_object('list', 'clients', 'name', 'Nouveau', 'query', '{}') as body",
	},
	client_drafts: {
		rows: `select user_id::text as key, ${personName("user_id")} as name from public.client_drafts`,
		from: "public.client_drafts",
		key: ["user_id"],
		change: { fields: '{"nom": "Autre"}' },
		additions: `select split_part(email, '@', 1) as name, jsonb_build_object('user_id', user_id, 'fields', '{"nom": "Nouveau"}') as body
			from public.staff where email in ('mona@dossier.test', 'come@dossier.test')`,
	},
	client_members: {
		rows: `select client_id || '/' || user_id as key, ${clientName("client_id")} || '/' || ${personName("user_id")} as name
			from public.client_members`,
		from: "public.client_members",
		key: ["client_id", "user_id"],
		// No name of the agency's, which its own rows take when they are played.
		change: { display_name: "Une autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'user_id', '$self',
			'email', 'intrus@dossier.test', 'display_name', 'Intrus') as body from public.clients`,
	},
	folders: {
		rows: "select name as key, name from public.folders",
		from: "public.folders",
		key: ["name"],
		change: { position: "1" },
		additions: `select 'new' as name, jsonb_build_object('name', 'secret', 'position', '9', 'in_cloud', 'true', 'client_visibility', 'always',
			'client_may_add', 'true', 'staff_readers', '{operator}', 'staff_writers', '{operator}') as body`,
	},
	documents: {
		rows: `select id::text as key, ${documentName("d")} as name from public.documents d`,
		from: "public.documents",
		key: ["id"],
		change: { type: "note" },
		additions: `select ${clientName("c.id")} || '/' || f.name as name, jsonb_build_object('client_id', c.id, 'folder', f.name,
			'path', '', 'name', 'nouveau ' || gen_random_uuid() || '.pdf') as body from ${perClientAndFolder}`,
	},
	document_directories: {
		rows: `select id::text as key, ${clientName("client_id")} || '/' || folder || '/' || trim('/' from path) as name
			from public.document_directories`,
		from: "public.document_directories",
		key: ["id"],
		change: { path: "Autre/" },
		additions: `select ${clientName("c.id")} || '/' || f.name as name, jsonb_build_object('client_id', c.id, 'folder', f.name,
			'path', 'Nouveau/', 'origin', 'agence') as body from ${perClientAndFolder}`,
	},
	document_trash: {
		rows: `select id::text as key, ${clientName("client_id")} || '/' || folder || '/' || replace(name, '.pdf', '') as name
			from public.document_trash`,
		from: "public.document_trash",
		key: ["id"],
		change: { name: "autre.pdf" },
		additions: `select ${documentName("d")} as name, jsonb_build_object('id', d.id, 'client_id', d.client_id, 'folder', d.folder,
			'directory', '', 'name', d.name, 'type', d.type, 'mime_type', 'application/pdf', 'size_bytes', '9', 'origin', d.origin,
			'deleted_at', now(), 'deleted_by_name', 'Intrus', 'purge_at', now()) as body from public.documents d where d.name = 'visible.pdf'`,
	},
	document_versions: {
		rows: `select v.id::text as key, ${documentName("d")} as name
			from public.document_versions v join public.documents d on d.id = v.document_id`,
		from: "public.document_versions",
		key: ["id"],
		change: { file_name: "autre.pdf" },
		additions: `select ${documentName("d")} as name, jsonb_build_object('document_id', d.id, 'file_name', 'suite.pdf',
			'mime_type', 'application/pdf', 'size_bytes', '9') as body from public.documents d
			where d.name in ('visible.pdf', 'given.pdf', 'given en_cours.pdf', 'thrown.pdf')`,
	},
	"storage.objects": {
		rows: `select o.id::text as key, ${documentName("d")} as name from storage.objects o
			join public.document_versions v on v.object_key = o.name join public.documents d on d.id = v.document_id`,
		from: "storage.objects",
		key: ["id"],
		change: { owner_id: "autre" },
		additions: `with keys as (
				select ${documentName("d")} as name, v.object_key from public.document_versions v
				join public.documents d on d.id = v.document_id where v.state = 'en_cours' and d.name in ('hidden en_cours.pdf', 'given en_cours.pdf')
				union all
				select ${clientName("c.id")} || '/' || f.name || '/guessed', c.id || '/' || f.name || '/' || gen_random_uuid() || '/1-x.pdf'
				from ${perClientAndFolder} and c.nom in ('Client A', 'Client B')
			)
			select name, jsonb_build_object('bucket_id', 'clients', 'name', object_key, 'owner_id', '$self',
				'metadata', '{"mimetype": "application/pdf"}') as body from keys`,
	},
	data_exports: {
		rows: `select e.id::text as key, ${personName("e.person_id")} as name from public.data_exports e`,
		from: "public.data_exports",
		key: ["id"],
		change: { state: "expiree" },
		additions: `select ${personName("u.id")} as name, jsonb_build_object('person_id', u.id) as body from auth.users u`,
	},
	share_links: {
		rows: `select l.id::text as key, ${documentName("d")} as name from public.share_links l join public.documents d on d.id = l.document_id`,
		from: "public.share_links",
		key: ["id"],
		change: { revoked_at: "2026-01-01T00:00:00Z" },
		additions: `select ${documentName("d")} as name, jsonb_build_object('document_id', d.id, 'client_id', d.client_id, 'token_hash', 'x',
			'created_by_name', 'Intrus', 'expires_at', now() + interval '1 day') as body from public.documents d where d.name = 'visible.pdf'`,
	},
	share_link_openings: {
		rows: `select o.id::text as key, ${documentName("d")} as name from public.share_link_openings o
			join public.share_links l on l.id = o.share_link_id join public.documents d on d.id = l.document_id`,
		from: "public.share_link_openings",
		key: ["id"],
		change: { outcome: "expire" },
		additions: `select ${documentName("d")} as name, jsonb_build_object('share_link_id', l.id, 'outcome', 'ouvert') as body
			from public.share_links l join public.documents d on d.id = l.document_id`,
	},
	invitations: {
		rows: `select i.id::text as key, ${clientName("i.client_id")} || '/' || split_part(i.email::text, '@', 1) as name
			from public.invitations i`,
		from: "public.invitations",
		key: ["id"],
		change: { display_name: "Autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('email', 'intrus@dossier.test', 'client_id', id,
			'display_name', 'Intrus', 'token_hash', 'x', 'invited_by_name', 'x') as body from public.clients`,
	},
	reminders: {
		rows: `select id::text as key, ${personName("assignee_id")} || '/' || ${clientName("client_id")} as name from public.reminders`,
		from: "public.reminders",
		key: ["id"],
		change: { note: "Autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('titre', 'Rappeler', 'client_id', id,
			'assignee_id', (select user_id from public.staff where email = 'mikl@dossier.test')) as body from public.clients`,
	},
	consentement_textes: {
		rows: "select id::text as key, kind || '/' || version as name from public.consentement_textes",
		from: "public.consentement_textes",
		key: ["id"],
		change: { body: "Autre" },
		additions:
			"select 'new' as name, jsonb_build_object('kind', 'conditions', 'version', '9', 'body', 'x', 'published_by_name', 'x') as body",
	},
	consentements: {
		rows: `select c.id::text as key, ${personName("user_id")} || '/' || c.kind || '/' || ${clientName("client_id")} as name
			from public.consentements c`,
		from: "public.consentements",
		key: ["id"],
		change: { person_name: "Autre" },
		additions: `select 'line' as name, jsonb_build_object('texte_id', t.id, 'kind', t.kind, 'version', t.version::text, 'user_id', '$self',
			'person_name', 'x', 'accepted', 'true', 'text_sha256', 'x') as body from public.consentement_textes t where t.kind = 'conditions'`,
	},
	notification_preferences: {
		rows: `select user_id || '/' || kind as key, ${personName("user_id")} as name from public.notification_preferences`,
		from: "public.notification_preferences",
		key: ["user_id", "kind"],
		change: { by_mail: "false" },
		additions: `select 'own' as name, jsonb_build_object('user_id', '$self', 'kind', 'document_updated', 'by_mail', 'true') as body
			union all select 'another', jsonb_build_object('user_id', (select id from auth.users where email = 'renee@dossier.test'),
			'kind', 'document_updated', 'by_mail', 'true')`,
	},
	closure_requests: {
		rows: `select id::text as key, ${clientName("client_id")} as name from public.closure_requests`,
		from: "public.closure_requests",
		key: ["id"],
		change: { reason: "Autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'person_name', 'x') as body from public.clients`,
	},
	client_branding: {
		rows: `select client_id::text as key, ${clientName("client_id")} as name from public.client_branding`,
		from: "public.client_branding",
		key: ["client_id"],
		change: { color: "#123456" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'color', '#123456') as body
			from public.clients where not exists (select from public.client_branding b where b.client_id = clients.id)`,
	},
	mail_templates: {
		rows: "select template || '/' || locale as key, template || '/' || locale as name from public.mail_templates",
		from: "public.mail_templates",
		key: ["template", "locale"],
		change: { subject: "Autre" },
		additions:
			"select 'new' as name, jsonb_build_object('template', 'news', 'locale', 'en', 'subject', 'x', 'body', 'x') as body",
	},
	notifications: {
		rows: `select id::text as key, ${personName("recipient_id")} || '/' || ${clientName("client_id")} || '/' || kind as name
			from public.notifications`,
		from: "public.notifications",
		key: ["id"],
		change: { read_at: "2026-01-01T00:00:00Z" },
		additions: `select split_part(email, '@', 1) as name, jsonb_build_object('recipient_id', id, 'kind', 'document_shared') as body from auth.users`,
	},
	notification_documents: {
		rows: `select notification_id || '/' || document_id as key,
			(select ${personName("n.recipient_id")} || '/' || ${clientName("n.client_id")} || '/' || n.kind
				from public.notifications n where n.id = notification_id) as name
			from public.notification_documents`,
		from: "public.notification_documents",
		key: ["notification_id", "document_id"],
		change: { read_at: "2026-01-01T00:00:00Z" },
		additions: `select distinct on (n.recipient_id) ${personName("n.recipient_id")} as name, jsonb_build_object(
			'notification_id', n.id, 'document_id', gen_random_uuid(), 'name', 'x') as body from public.notifications n`,
	},
	fiches: {
		rows: `select client_id::text as key, ${clientName("client_id")} as name from public.fiches`,
		from: "public.fiches",
		key: ["client_id"],
		change: { budget_cents: "120000" },
		additions: `select ${clientName("c.id")} as name, jsonb_build_object('client_id', c.id, 'layout', 'nom:') as body
			from public.clients c where c.nom like 'Client %'`,
	},
	notes: {
		rows: `select id::text as key, ${clientName("client_id")} as name from public.notes`,
		from: "public.notes",
		key: ["id"],
		change: { title: "Autre" },
		additions: `select ${clientName("c.id")} as name, jsonb_build_object('client_id', c.id, 'title', 'Nouvelle') as body
			from public.clients c where c.nom like 'Client %'`,
	},
	note_attachments: {
		rows: `select note_id || '/' || document_id as key, ${clientName("client_id")} as name from public.note_attachments`,
		from: "public.note_attachments",
		key: ["note_id", "document_id"],
		change: { created_at: "2026-01-01T00:00:00Z" },
		additions: `select ${clientName("n.client_id")} as name, jsonb_build_object('note_id', n.id, 'document_id', d.id) as body
			from public.notes n cross join lateral (
				select d.id from public.documents d where d.client_id = n.client_id and d.folder = n.folder
					and not exists (select 1 from public.note_attachments a where a.note_id = n.id and a.document_id = d.id)
				order by d.name limit 1
			) d where n.pinned`,
	},
	audit_log: {
		rows: `select id::text as key, ${clientName("client_id")} || '/' || coalesce(folder, '-') || '/' || action as name from public.audit_log`,
		from: "public.audit_log",
		key: ["id"],
		change: { actor_name: "Personne" },
		additions: "select 'line' as name, jsonb_build_object('actor_name', 'x', 'action', 'a.b') as body",
	},
	outbox: {
		rows: "select id::text as key, payload ->> 'to' as name from public.outbox",
		from: "public.outbox",
		key: ["id"],
		change: { state: "envoye" },
		additions:
			"select 'mail' as name, jsonb_build_object('kind', 'mail', 'idempotency_key', 'x', 'payload', '{}') as body",
	},
	parcours_modeles: {
		rows: "select id::text as key, name from public.parcours_modeles",
		from: "public.parcours_modeles",
		key: ["id"],
		change: { description: "Autre" },
		additions: "select 'new' as name, jsonb_build_object('name', 'Nouveau') as body",
	},
	parcours_modele_etapes: {
		rows: "select id::text as key, title as name from public.parcours_modele_etapes",
		from: "public.parcours_modele_etapes",
		key: ["id"],
		change: { asked: "Autre" },
		additions:
			"select 'new' as name, jsonb_build_object('modele_id', id, 'title', 'Nouvelle') as body from public.parcours_modeles where name = 'Site vitrine'",
	},
	parcours_etapes: {
		rows: `select e.id::text as key, ${etapeName("e")} as name from public.parcours_etapes e`,
		from: "public.parcours_etapes",
		key: ["id"],
		change: { asked: "Autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'title', 'Nouvelle') as body
			from public.clients where nom like 'Client %'`,
	},
	parcours_demandes: {
		rows: `select d.id::text as key, ${etapeName("e")} as name
			from public.parcours_demandes d join public.parcours_etapes e on e.id = d.etape_id`,
		from: "public.parcours_demandes",
		key: ["id"],
		change: { name: "Autre" },
		additions: `select ${clientName("e.client_id")} as name, jsonb_build_object('etape_id', e.id, 'client_id', e.client_id,
			'name', 'Nouvelle') as body from public.parcours_etapes e where e.title = 'now'`,
	},
	parcours_briefs: {
		rows: `select b.etape_id || '/' || b.document_id as key, ${etapeName("e")} || '/' || replace(d.name, '.pdf', '') as name
			from public.parcours_briefs b join public.parcours_etapes e on e.id = b.etape_id
			join public.documents d on d.id = b.document_id`,
		from: "public.parcours_briefs",
		key: ["etape_id", "document_id"],
		change: { created_at: "2026-01-01T00:00:00Z" },
		additions: `select ${clientName("e.client_id")} as name, jsonb_build_object('etape_id', e.id, 'client_id', e.client_id,
			'document_id', d.id) as body from public.parcours_etapes e join public.documents d on d.client_id = e.client_id
			where e.title = 'now' and d.name = 'given.pdf' and d.folder = 'documents'`,
	},
	modules: {
		rows: "select name as key, name from public.modules",
		from: "public.modules",
		key: ["name"],
		change: { position: "9" },
		additions: "select 'new' as name, jsonb_build_object('name', 'visios', 'position', '9') as body",
	},
	client_modules: {
		rows: `select client_id || '/' || module as key, ${clientName("client_id")} || '/' || module as name from public.client_modules`,
		from: "public.client_modules",
		key: ["client_id", "module"],
		change: { created_at: "2026-01-01T00:00:00Z" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'module', 'activite') as body
			from public.clients where nom like 'Client %'`,
	},
	graduations: {
		rows: `select id::text as key, ${clientName("client_id")} || case when reverted_at is null then '/in force' else '/taken back' end as name
			from public.graduations`,
		from: "public.graduations",
		key: ["id"],
		change: { message: "Autre" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('client_id', id, 'graduated_by_name', 'x') as body
			from public.clients`,
	},
	"realtime client topic": {
		rows: `select topic as key, ${clientName("substr(topic, 8)::uuid")} as name from realtime.messages where topic like 'client:%'`,
		from: "realtime.messages",
		key: ["topic"],
		change: { event: "x" },
		additions: `select ${clientName("clients.id")} as name, jsonb_build_object('topic', 'client:' || id, 'extension', 'broadcast',
			'event', 'x', 'private', 'true') as body from public.clients`,
		topicOf: (key) => key,
	},
};

/** How the rows of a table are named, and what a person tries on them. Every text is SQL. */
export interface Subject {
	/** Yields `key` and `name` of every row, asked as the owner of the database. */
	readonly rows: string;
	/** The table and the expression that is the key, as a person may ask for it. */
	readonly from: string;
	readonly key: string;
	/** Assignments that change nothing a rule forbids, so that only the person decides. */
	readonly change: string;
	/** Yields `name` and `statement` of everything a person might add, asked as the owner of the database. */
	readonly additions: string;
	/** Realtime reads which topic it is about from a setting: then rows are asked for one by one. */
	readonly topicOf?: (key: string) => string;
}

const clientName = (column: string) =>
	`coalesce((select replace(named.nom, 'Client ', '') from public.clients named where named.id = ${column}), 'agence')`;
const personName = (column: string) =>
	`(select split_part(named.email, '@', 1) from auth.users named where named.id = ${column})`;
const documentName = (document: string) =>
	`${clientName(`${document}.client_id`)} || '/' || ${document}.folder || '/' || replace(${document}.name, '.pdf', '')`;
const perClientAndFolder = `public.clients c cross join public.folders f where c.nom like 'Client %'`;

/** By the name each has in isolation-matrix.yaml. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
	agency: {
		rows: "select name as key, 'agence' as name from public.agency",
		from: "public.agency",
		key: "name",
		change: "name = name",
		additions: "select 'agence' as name, 'insert into public.agency default values' as statement",
	},
	staff: {
		rows: `select user_id::text as key, ${personName("user_id")} as name from public.staff`,
		from: "public.staff",
		key: "user_id",
		change: "display_name = display_name",
		additions: `select 'self' as name, 'insert into public.staff (user_id, role, display_name, email)
			values (auth.uid(), ''operator'', ''Intrus'', ''intrus@dossier.test'')' as statement`,
	},
	clients: {
		rows: `select id::text as key, ${clientName("clients.id")} as name from public.clients`,
		from: "public.clients",
		key: "id",
		change: "telephone = '0102030405'",
		additions: "select 'new' as name, 'insert into public.clients (nom) values (''Nouveau'')' as statement",
	},
	client_members: {
		rows: `select client_id || '/' || user_id as key, ${clientName("client_id")} || '/' || ${personName("user_id")} as name
			from public.client_members`,
		from: "public.client_members",
		key: "client_id || '/' || user_id",
		change: "display_name = display_name",
		additions: `select ${clientName("clients.id")} as name, format('insert into public.client_members (client_id, user_id, email, display_name)
			values (%L, auth.uid(), ''intrus@dossier.test'', ''Intrus'')', id) as statement from public.clients`,
	},
	folders: {
		rows: "select name as key, name from public.folders",
		from: "public.folders",
		key: "name",
		change: "position = position",
		additions: `select 'new' as name, 'insert into public.folders values (''secret'', 9, true, ''always'', true, ''{operator}'', ''{operator}'')' as statement`,
	},
	documents: {
		rows: `select id::text as key, ${documentName("d")} as name from public.documents d`,
		from: "public.documents",
		key: "id",
		change: "type = 'note'",
		additions: `select ${clientName("c.id")} || '/' || f.name as name, format('insert into public.documents (client_id, folder, path, name)
			values (%L, %L, '''', ''nouveau.pdf'')', c.id, f.name) as statement from ${perClientAndFolder}`,
	},
	document_versions: {
		rows: `select v.id::text as key, ${documentName("d")} as name
			from public.document_versions v join public.documents d on d.id = v.document_id`,
		from: "public.document_versions",
		key: "id",
		change: "file_name = file_name",
		additions: `select ${documentName("d")} as name, format('insert into public.document_versions (document_id, file_name, mime_type, size_bytes)
			values (%L, ''suite.pdf'', ''application/pdf'', 9)', d.id) as statement from public.documents d
			where d.name in ('visible.pdf', 'given.pdf', 'given en_cours.pdf')`,
	},
	"storage.objects": {
		rows: `select o.id::text as key, ${documentName("d")} as name from storage.objects o
			join public.document_versions v on v.object_key = o.name join public.documents d on d.id = v.document_id`,
		from: "storage.objects",
		key: "id",
		change: "metadata = metadata",
		additions: `with keys as (
				select ${documentName("d")} as name, v.object_key from public.document_versions v
				join public.documents d on d.id = v.document_id where v.state = 'en_cours' and d.name in ('hidden en_cours.pdf', 'given en_cours.pdf')
				union all
				select ${clientName("c.id")} || '/' || f.name || '/guessed', c.id || '/' || f.name || '/' || gen_random_uuid() || '/1-x.pdf'
				from ${perClientAndFolder} and c.nom in ('Client A', 'Client B')
			)
			select name, format('insert into storage.objects (bucket_id, name, owner_id, metadata)
				values (''clients'', %L, auth.uid()::text, ''{"mimetype": "application/pdf"}'')', object_key) as statement from keys`,
	},
	invitations: {
		rows: `select i.id::text as key, ${clientName("i.client_id")} || '/' || split_part(i.email::text, '@', 1) as name
			from public.invitations i`,
		from: "public.invitations",
		key: "id",
		change: "display_name = display_name",
		additions: `select ${clientName("clients.id")} as name, format('insert into public.invitations (email, client_id, display_name, token_hash, invited_by_name)
			values (''intrus@dossier.test'', %L, ''Intrus'', ''x'', ''x'')', id) as statement from public.clients`,
	},
	notifications: {
		rows: `select id::text as key, ${personName("recipient_id")} || '/' || ${clientName("client_id")} || '/' || kind as name
			from public.notifications`,
		from: "public.notifications",
		key: "id",
		change: "read_at = now()",
		additions: `select split_part(email, '@', 1) as name, format('insert into public.notifications (recipient_id, kind)
			values (%L, ''document_shared'')', id) as statement from auth.users`,
	},
	audit_log: {
		rows: `select id::text as key, ${clientName("client_id")} || '/' || coalesce(folder, '-') || '/' || action as name from public.audit_log`,
		from: "public.audit_log",
		key: "id",
		change: "actor_name = actor_name",
		additions: `select 'line' as name, 'insert into public.audit_log (actor_name, action) values (''x'', ''a.b'')' as statement`,
	},
	outbox: {
		rows: "select id::text as key, payload ->> 'to' as name from public.outbox",
		from: "public.outbox",
		key: "id",
		change: "state = state",
		additions: `select 'mail' as name, 'insert into public.outbox (kind, idempotency_key, payload) values (''mail'', ''x'', ''{}'')' as statement`,
	},
	"realtime client topic": {
		rows: `select topic as key, ${clientName("substr(topic, 8)::uuid")} as name from realtime.messages where topic like 'client:%'`,
		from: "realtime.messages",
		key: "topic",
		change: "event = event",
		additions: `select ${clientName("clients.id")} as name, format('insert into realtime.messages (topic, extension, event, private)
			values (%L, ''broadcast'', ''x'', true)', 'client:' || id) as statement from public.clients`,
		topicOf: (key) => key,
	},
};

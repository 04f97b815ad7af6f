/** The reads of both apps on tables that grow, as PostgREST asks them. By name of the query in packages/shared. */

const documentsOfClient = "select * from documents where client_id = :client and state = 'disponible'";
const clientsColumns =
	"select id, slug, nom, entreprise, email, parcours, statut, tags, owner_id, last_activity_at, created_at from clients inner join lateral (select tags, owner_id from client_follow_ups where client_id = clients.id) followed on true";

/** Read by both apps. */
const SHARED_READS = {
	"documentsQuery: newest": `${documentsOfClient} order by created_at desc, id desc limit 51`,
	"documentsQuery: next page": `${documentsOfClient} and created_at <= now() - interval '3 days'
		and (created_at < now() - interval '3 days' or created_at = now() and id < :document) order by created_at desc, id desc limit 51`,
	"documentsQuery: of a folder": `${documentsOfClient} and folder = 'documents' order by created_at desc, id desc limit 51`,
	"documentsQuery: of a directory": `${documentsOfClient} and folder = 'documents' and directory = ''
		order by created_at desc, id desc limit 51`,
	"documentsQuery: of a type": `${documentsOfClient} and folder = 'documents' and type = 'brief'
		order by created_at desc, id desc limit 51`,
	directoriesQuery: "select * from document_directories where client_id = :client order by path limit 1000",
	"documentsQuery: of an origin": `${documentsOfClient} and origin = 'client' order by created_at desc, id desc limit 51`,
	"documentsQuery: by name": `${documentsOfClient} order by name, id limit 51`,
	"documentsQuery: searched": `${documentsOfClient} and name ilike '%12%' order by created_at desc, id desc limit 51`,
	documentQuery: "select * from documents where id = :document",
	documentVersionsQuery:
		"select * from document_versions where document_id = :document and state = 'disponible' order by number desc",
	notificationsQuery: `select n.*, c.id, c.nom from notifications n left join clients c on c.id = n.client_id
		where recipient_id = :user order by n.created_at desc, n.id desc limit 51`,
	unreadCountQuery: "select count(*) from notifications where recipient_id = :user and read_at is null",
	"documentAccessQuery, in Storage": `select id from storage.objects where bucket_id = 'clients'
		and name = (select object_key from document_versions where document_id = :document limit 1)`,
};

export const PORTAL_READS: Readonly<Record<string, string>> = {
	...SHARED_READS,
	clientInformationQuery: "select nom, email from clients where id = :client",
};

export const HUB_READS: Readonly<Record<string, string>> = {
	...SHARED_READS,
	clientQuery: `${clientsColumns} where id = :client`,
	"clientsQuery: by activity": `${clientsColumns} where statut <> 'archive' order by last_activity_at desc, id desc limit 51`,
	"clientsQuery: by name": `${clientsColumns} where statut <> 'archive' order by nom, id limit 51`,
	"clientsQuery: by creation": `${clientsColumns} where statut <> 'archive' order by created_at desc, id desc limit 51`,
	"clientsQuery: of a statut": `${clientsColumns} where statut = 'suspendu' order by last_activity_at desc, id desc limit 51`,
	"clientsQuery: of a parcours": `${clientsColumns} where statut <> 'archive' and parcours = 'lab' order by last_activity_at desc, id desc limit 51`,
	"clientsQuery: of an owner": `${clientsColumns} where statut <> 'archive' and owner_id = :user order by last_activity_at desc, id desc limit 51`,
	"clientsQuery: searched": `select id from clients where id = any ((select private.client_ids_matching('ise 42', '{}'))::uuid[])`,
	pinnedClientsQuery:
		"select p.pinned_at, c.id, c.nom from client_pins p join clients c on c.id = p.client_id order by p.pinned_at, p.client_id",
	"clientSituationQuery: closure":
		"select created_at from closure_requests where client_id = :client and state = 'ouverte'",
	"clientSituationQuery: reminder": `select titre, due_at, assignee_id from reminders
		where client_id = :client and done_at is null and due_at is not null order by due_at, id limit 1`,
	"clientSituationQuery: unopened": `select count(*), (array_agg(folder order by created_at desc, id desc))[1] from documents
		where client_id = :client and origin = 'client' and state = 'disponible' and opened_at is null`,
	"clientSituationQuery: asked": `select count(*), (array_agg(e.title order by e.position))[1] from parcours_etapes e
		join parcours_demandes d on d.etape_id = e.id and d.document_id is null where e.client_id = :client and e.state = 'en_cours'`,
	"clientSituationQuery: access": `select (select count(*) from client_members where client_id = :client),
		(select max(last_seen_at) from members_last_seen(:client)),
		(select max(expires_at) from invitations where client_id = :client and accepted_at is null and revoked_at is null)`,
	trashQuery: `select * from document_trash where client_id = :client order by deleted_at desc, id desc limit 51`,
	"activityQuery: of the agency": "select * from audit_log order by id desc limit 51",
	"activityQuery: of a client": "select * from audit_log where client_id = :client order by id desc limit 51",
	"attentionQuery: closures": `select r.id, r.client_id, r.person_name, r.created_at, c.nom
		from closure_requests r left join clients c on c.id = r.client_id
		where r.state = 'ouverte' order by r.created_at desc limit 20`,
	"attentionQuery: unopened": `select d.id, d.name, d.folder, d.client_id, d.created_at, d.author_name, c.nom
		from documents d left join clients c on c.id = d.client_id
		where origin = 'client' and state = 'disponible' and opened_at is null order by d.created_at desc limit 20`,
};

/** What functions of `private` ask in place of the caller, with the rights of the tables' owner. */
export const DEFINER_READS: Readonly<Record<string, string>> = {
	"client_ids_matching: a term":
		"select id from clients join client_follow_ups on client_id = id where search_text like '%a1d0c6e83f%' and tags @> '{}'",
	"stored_bytes: of a client": `select sum(size_bytes) from document_versions
		where client_id = '00000000-0000-4000-8000-000000000000' and (state = 'disponible' or origin = any ('{}'))`,
	"client_ids_matching: a tag":
		"select id from clients join client_follow_ups on client_id = id where search_text like '%%' and tags @> '{vip}'",
};

/** What reads a big table through, as it must: ten thousand clients are read in some ten milliseconds. */
export const KNOWN_SCANS: Readonly<Record<string, string>> = {
	clientsCountQuery: "select count(*) from clients where statut <> 'archive'",
	clientTagsQuery:
		"select tag, count(*) from client_follow_ups, unnest(tags) tag group by tag order by count(*) desc, tag limit 200",
};

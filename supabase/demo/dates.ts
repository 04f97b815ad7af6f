import pg from "pg";
import type { DemoDocument } from "./history.ts";
import { AGE_PARCOURS_NEWS, moveParcours } from "./parcours-dates.ts";

export interface LoadedDocument extends DemoDocument {
	readonly documentId: string;
}

/** Hours of the day the demo's people work at, in turn. */
const WORKING_HOURS = [9, 10, 11, 14, 15, 17] as const;

/**
 * Spreads what was loaded in one minute over the months it tells of. Only a demo does this: history is final,
 * so the triggers that keep it are put aside for one transaction by the owner of the tables.
 */
export async function spreadOverTime(databaseUrl: string, loaded: readonly LoadedDocument[]): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		await client.query("begin");
		for (const table of TABLES) await client.query(`alter table public.${table} disable trigger user`);
		await client.query(PART_THE_NEWS);
		for (const [index, document] of loaded.entries()) await moveToItsDay(client, document, index);
		await moveParcours(client);
		await client.query(READ_WITH_THE_NEWS);
		await client.query(AGE_THE_REST);
		await client.query(AGE_PARCOURS_NEWS);
		await client.query(RENUMBER_HISTORY);
		for (const table of TABLES) await client.query(`alter table public.${table} enable trigger user`);
		await client.query("commit");
	} finally {
		await client.end();
	}
}

const TABLES = [
	"clients",
	"documents",
	"document_versions",
	"audit_log",
	"notifications",
	"notification_documents",
	"client_members",
	"parcours_etapes",
	"graduations",
] as const;

async function moveToItsDay(client: pg.Client, document: LoadedDocument, index: number): Promise<void> {
	const given = momentOf(document, index);
	const values = [document.documentId, given];
	await client.query(
		"update public.documents set created_at = $2::timestamptz, updated_at = $2, opened_at = case when $3 then null else $2 + interval '3 hours' end where id = $1",
		[...values, document.unopened ?? false],
	);
	await client.query(
		"update public.document_versions set created_at = $2::timestamptz + (number - 1) * interval '2 days', available_at = $2::timestamptz + (number - 1) * interval '2 days' where document_id = $1",
		values,
	);
	await client.query("update public.audit_log set occurred_at = $2 where subject_id = $1", values);
	await client.query(
		"update public.notifications set created_at = $2::timestamptz, read_at = case when $3 then null else $2::timestamptz + interval '3 hours' end where document_id = $1",
		[...values, document.unopened === true || document.daysAgo <= 6],
	);
	await client.query(
		"update public.clients set last_activity_at = $2 where id = (select client_id from public.documents where id = $1)",
		values,
	);
}

function momentOf({ daysAgo }: DemoDocument, index: number): Date {
	if (daysAgo === 0) return new Date(Date.now() - (index % 5 === 0 ? 25 : 70) * 60_000);
	const moment = new Date(Date.now() - daysAgo * 86_400_000);
	moment.setHours(WORKING_HOURS[index % WORKING_HOURS.length] ?? 9, (index * 17) % 60, 0, 0);
	return moment;
}

/** What came in one minute is one piece of news; what came over months is one for each document. */
const PART_THE_NEWS = `
with apart as (
  insert into public.notifications (recipient_id, kind, client_id, document_id, details)
  select n.recipient_id, n.kind, n.client_id, nd.document_id, n.details - 'count' || jsonb_build_object('name', nd.name)
  from public.notifications n join public.notification_documents nd on nd.notification_id = n.id
  where n.details ? 'count'
  returning id, document_id, details ->> 'name' as name
), told as (
  insert into public.notification_documents (notification_id, document_id, name) select id, document_id, name from apart
)
delete from public.notifications n where n.details ? 'count'
`;

/** Whoever has read the news has opened the document. */
const READ_WITH_THE_NEWS = `
update public.notification_documents nd set read_at = n.read_at from public.notifications n where n.id = nd.notification_id
`;

/** A client came a little before its first document, a person a little after their client. */
const AGE_THE_REST = `
with first as (
  select c.id, coalesce(
      least(min(d.created_at), (select min(e.started_at) from public.parcours_etapes e where e.client_id = c.id)),
      now() - interval '10 days'
    ) - interval '5 days' as arrived
  from public.clients c left join public.documents d on d.client_id = c.id group by c.id
), clients as (
  update public.clients c set created_at = f.arrived, updated_at = f.arrived from first f where f.id = c.id
), members as (
  update public.client_members m set created_at = f.arrived + interval '1 day' from first f where f.id = m.client_id
), joined as (
  update public.notifications n set created_at = f.arrived + interval '1 day', read_at = f.arrived + interval '1 day 2 hours'
  from first f where f.id = n.client_id and n.kind = 'invitation_accepted'
)
update public.audit_log a
set occurred_at = (a.id % 60) * interval '1 minute' + case
  when a.client_id is null then now() - interval '200 days'
  when a.details ->> 'to' = 'suspendu' then now() - interval '20 days'
  when a.details ->> 'to' = 'archive' then now() - interval '140 days'
  when a.action like 'client.%' then f.arrived
  else f.arrived + interval '1 day'
end
from public.audit_log b left join first f on f.id = b.client_id
where b.id = a.id and a.action not like 'document.%'
`;

/** The history is read by its numbers, so they have to follow the new dates. */
const RENUMBER_HISTORY = `
with moved as (delete from public.audit_log returning *)
insert into public.audit_log overriding system value
select nextval(pg_get_serial_sequence('public.audit_log', 'id')), occurred_at, actor_id, actor_kind, actor_name, action, client_id,
  client_nom, folder, subject_id, details
from (select * from moved order by occurred_at, id) as in_order
`;

import type pg from "pg";
import { JOURNEYS } from "./parcours.ts";

/** Puts the steps, graduations and what was said of them at the days the demo tells of. */
export async function moveParcours(client: pg.Client): Promise<void> {
	for (const { client: slug, lived, graduated } of JOURNEYS) {
		for (const { title, beganDaysAgo, endedDaysAgo } of lived) {
			await client.query(MOVE_STEP, [slug, title, beganDaysAgo, endedDaysAgo ?? null]);
		}
		await client.query(PLAN_THE_REST, [slug]);
		if (graduated) await client.query(MOVE_GRADUATION, [slug, graduated.daysAgo]);
	}
}

const MOVE_STEP = `
update public.parcours_etapes e
set started_at = now() - $3::integer * interval '1 day', completed_at = now() - $4::integer * interval '1 day',
  created_at = now() - $3::integer * interval '1 day', planned_on = current_date - coalesce($4::integer, $3::integer - e.usual_days)
from public.clients c where c.id = e.client_id and c.slug = $1 and e.title = $2
`;

/** What comes is planned behind what is under way. */
const PLAN_THE_REST = `
update public.parcours_etapes e
set planned_on = (
  select max(began.planned_on) from public.parcours_etapes began where began.client_id = e.client_id and began.started_at is not null
) + (
  select sum(before.usual_days)::integer from public.parcours_etapes before
  where before.client_id = e.client_id and before.started_at is null and before.position <= e.position
)
from public.clients c where c.id = e.client_id and c.slug = $1 and e.started_at is null
`;

const MOVE_GRADUATION = `
update public.graduations g
set graduated_at = now() - $2::integer * interval '1 day', revertible_until = now() - ($2::integer - 1) * interval '1 day'
from public.clients c where c.id = g.client_id and c.slug = $1
`;

/** History and the bell follow the steps; only what is under way may still be news. */
export const AGE_PARCOURS_NEWS = `
with told as (
  update public.audit_log a set occurred_at = case
    when a.action = 'etape.completed' then e.completed_at
    when a.action = 'etape.document_given' then e.started_at + interval '2 days'
    else e.started_at
  end
  from public.parcours_etapes e
  where a.subject_id = e.id and e.started_at is not null and a.action in ('etape.started', 'etape.completed', 'etape.document_given')
), assigned as (
  update public.audit_log a set occurred_at = (
    select min(e.started_at) - interval '1 hour' from public.parcours_etapes e where e.client_id = a.client_id
  )
  where a.action = 'parcours.assigned'
), graduated as (
  update public.audit_log a set occurred_at = g.graduated_at from public.graduations g
  where a.client_id = g.client_id and (a.action = 'client.graduated' or a.action = 'client.updated')
), mails as (
  update public.outbox set state = 'envoye', sent_at = now(), payload = payload - 'variables' where payload ->> 'template' = 'graduation'
), announced as (
  update public.notifications n set created_at = g.graduated_at, read_at = g.graduated_at + interval '2 hours'
  from public.graduations g where g.client_id = n.client_id and n.kind = 'client_graduated'
)
update public.notifications n
set created_at = e.started_at, mailed_at = coalesce(n.mailed_at, e.started_at),
  read_at = case when e.state <> 'en_cours' then e.started_at + interval '3 hours' end
from public.parcours_etapes e where n.details ->> 'etape_id' = e.id::text
`;

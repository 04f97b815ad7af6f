import type { Pool } from "pg";
import { z } from "zod";

const jobSchema = z.object({
	name: z.string(),
	schedule: z.string(),
	command: z.string().nullable(),
	function_name: z.string().nullable(),
});

/** A row of `private.scheduled_jobs`: either an SQL command or the name of an edge function, at a cron time. */
export type ScheduledJob = z.infer<typeof jobSchema>;

/** The project's jobs; none when the project has no such table. */
export async function readJobs(administrator: Pool): Promise<ScheduledJob[]> {
	const table = await administrator.query(
		"select to_regclass('private.scheduled_jobs') is not null as present",
	);
	if (table.rows[0]?.present !== true) return [];
	const { rows } = await administrator.query(
		"select name, schedule, command, function_name from private.scheduled_jobs order by name",
	);
	return z.array(jobSchema).parse(rows);
}

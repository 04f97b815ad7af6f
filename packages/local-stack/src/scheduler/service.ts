import { isDeepStrictEqual } from "node:util";
import type { StackContext } from "../service.ts";
import { readJobs, type ScheduledJob } from "./job.ts";
import { runJob } from "./run-job.ts";
import { Timetable } from "./timetable.ts";

/** Milliseconds between two looks at the table: a job is never planned finer than it takes to be noticed. */
const RELOAD_MILLISECONDS = 60_000;

/**
 * Runs the jobs of `private.scheduled_jobs`, which on hosted Supabase a migration hands to pg_cron.
 * Failures are in the log and nowhere else; the next time is tried as if nothing had been.
 */
export async function startScheduler(
	context: Pick<StackContext, "database" | "apiUrl" | "keys" | "log">,
	reloadEvery = RELOAD_MILLISECONDS,
): Promise<{ stop(): Promise<void> }> {
	const stopped = new AbortController();
	const run = async (job: ScheduledJob) => {
		try {
			// The table may say otherwise since it was last read.
			const jobs = await reload();
			if (jobs.some((current) => isDeepStrictEqual(current, job))) await runJob(job, context, stopped.signal);
		} catch (error) {
			// What was cut off by the stop is no failure of the job.
			if (!stopped.signal.aborted) throw error;
		}
	};
	const timetable = new Timetable(run, context.log);
	const reload = async () => {
		const jobs = await readJobs(context.database.administrator);
		if (!stopped.signal.aborted) timetable.replace(jobs);
		return jobs;
	};
	await reload();
	const timer = setInterval(() => {
		reload().catch((error: Error) => {
			context.log.warn("The scheduled jobs could not be read.", { reason: error.message });
		});
	}, reloadEvery).unref();
	return {
		stop: async () => {
			clearInterval(timer);
			stopped.abort();
			await timetable.stop();
		},
	};
}

import { isDeepStrictEqual } from "node:util";
import { Cron } from "croner";
import type { Log } from "../service.ts";
import { cronTime } from "./cron-time.ts";
import type { ScheduledJob } from "./job.ts";

interface Entry {
	readonly job: ScheduledJob;
	/** Absent where the schedule cannot be read. */
	readonly cron: Cron | undefined;
}

/**
 * Runs jobs at their times, in UTC as pg_cron does, and never one beside itself: a time that comes
 * while the job still runs is left out, and so is one that passed while nobody watched.
 */
export class Timetable {
	readonly #entries = new Map<string, Entry>();
	readonly #underWay = new Set<Promise<void>>();
	readonly #run: (job: ScheduledJob) => Promise<void>;
	readonly #log: Log;

	constructor(run: (job: ScheduledJob) => Promise<void>, log: Log) {
		this.#run = run;
		this.#log = log;
	}

	/** From now on these are the jobs; what did not change keeps its rhythm. */
	replace(jobs: readonly ScheduledJob[]): void {
		const names = new Set(jobs.map(({ name }) => name));
		for (const [name, { cron }] of this.#entries) {
			if (names.has(name)) continue;
			cron?.stop();
			this.#entries.delete(name);
		}
		for (const job of jobs) {
			const known = this.#entries.get(job.name);
			if (isDeepStrictEqual(known?.job, job)) continue;
			known?.cron?.stop();
			this.#entries.set(job.name, { job, cron: this.#plan(job) });
		}
	}

	/** Plans nothing more; settles when what runs has ended. */
	async stop(): Promise<void> {
		this.replace([]);
		await Promise.all(this.#underWay);
	}

	#plan(job: ScheduledJob): Cron | undefined {
		try {
			const { pattern, interval } = cronTime(job.schedule);
			const options = { timezone: "Etc/UTC", protect: true, unref: true, ...(interval && { interval }) };
			return new Cron(pattern, options, () => this.#attempt(job));
		} catch (error) {
			this.#log.error(`The scheduled job "${job.name}" never runs.`, { reason: sentence(error) });
			return undefined;
		}
	}

	async #attempt(job: ScheduledJob): Promise<void> {
		const attempt = this.#run(job).catch((error: unknown) =>
			this.#log.error(`The scheduled job "${job.name}" failed.`, { reason: sentence(error) }),
		);
		this.#underWay.add(attempt);
		await attempt;
		this.#underWay.delete(attempt);
	}
}

function sentence(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

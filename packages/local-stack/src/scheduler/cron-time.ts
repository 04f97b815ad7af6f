/** A time as `croner` takes it. */
export interface CronTime {
	readonly pattern: string;
	/** Seconds between two runs, where the schedule is a distance and not a time of day. */
	readonly interval?: number;
}

/**
 * Reads a schedule as pg_cron does: five fields, in which `$` is the last day of the month, or `1-59 seconds`.
 * https://github.com/citusdata/pg_cron#what-is-pg_cron
 * @throws `Error` naming the schedule when it is neither
 */
export function cronTime(schedule: string): CronTime {
	const seconds = /^([1-9]|[1-5]\d) seconds?$/.exec(schedule.trim())?.[1];
	if (seconds !== undefined) return { pattern: "* * * * * *", interval: Number(seconds) };
	const fields = schedule.trim().split(/\s+/);
	if (fields.length !== 5) {
		throw new Error(`"${schedule}" is no schedule: write five cron fields, or "30 seconds".`);
	}
	return { pattern: fields.map((field) => (field === "$" ? "L" : field)).join(" ") };
}

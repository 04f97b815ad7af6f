import { addDays, isBefore, startOfDay } from "date-fns";

/** Where a reminder stands on the list. */
export const MOMENTS = ["late", "today", "week", "later", "undated"] as const;
export type Moment = (typeof MOMENTS)[number];

interface Dated {
	readonly due_at: string | null;
}

/** Late before now, then today, the seven days from today, later, and what has no date. Days are the reader's own. */
export function momentOf({ due_at }: Dated, now: Date): Moment {
	if (!due_at) return "undated";
	const due = new Date(due_at);
	if (isBefore(due, now)) return "late";
	const today = startOfDay(now);
	if (isBefore(due, addDays(today, 1))) return "today";
	return isBefore(due, addDays(today, 7)) ? "week" : "later";
}

/** The reminders of each moment, in their order; moments without any are left out. */
export function byMoment<R extends Dated>(
	reminders: readonly R[],
	now: Date,
): { moment: Moment; reminders: R[] }[] {
	return MOMENTS.map((moment) => ({
		moment,
		reminders: reminders.filter((reminder) => momentOf(reminder, now) === moment),
	})).filter((group) => group.reminders.length > 0);
}

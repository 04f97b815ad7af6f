import { format } from "date-fns";

/** The time of a reminder that names only a day. */
const DEFAULT_TIME = "09:00";

/** An instant as the browser's date and time fields hold it, in the reader's own time zone. */
export function toDueFields(dueAt: string | null): { date: string; time: string } {
	if (!dueAt) return { date: "", time: "" };
	return { date: format(dueAt, "yyyy-MM-dd"), time: format(dueAt, "HH:mm") };
}

/** The instant two fields name, ISO 8601; null without a date. */
export function fromDueFields({ date, time }: { date: string; time: string }): string | null {
	return date ? new Date(`${date}T${time || DEFAULT_TIME}`).toISOString() : null;
}

import { z } from "zod";

/** What a person fills in for a reminder; without a date it is something for later. */
export const reminderSchema = z.object({
	titre: z.string().trim().min(1).max(200),
	note: z.string().trim().max(5000),
	/** An instant, ISO 8601. */
	due_at: z.iso.datetime({ offset: true }).nullable(),
	assignee_id: z.uuid(),
});

export type ReminderFields = z.infer<typeof reminderSchema>;

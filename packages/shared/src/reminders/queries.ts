import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** More than this are not shown at once: who has as many needs to finish some first. */
export const MOST_REMINDERS = 500;

interface OpenReminders {
	/** One person's; everybody's that the caller may see when absent. */
	readonly assigneeId?: string | undefined;
	readonly clientId?: string | undefined;
}

/** What is not done yet, the nearest date first, what has none last. */
export function openRemindersQuery(client: DossierClient, { assigneeId, clientId }: OpenReminders = {}) {
	return queryOptions({
		queryKey: ["reminders", "open", { assigneeId, clientId }],
		queryFn: async () => {
			let query = client
				.from("reminders")
				.select("*, clients(nom), documents(name, folder)")
				.is("done_at", null);
			if (assigneeId) query = query.eq("assignee_id", assigneeId);
			if (clientId) query = query.eq("client_id", clientId);
			return unwrap(
				await query.order("due_at", { ascending: true, nullsFirst: false }).order("id").limit(MOST_REMINDERS),
			);
		},
	});
}

/** What a person did lately, newest first. */
export function doneRemindersQuery(client: DossierClient, assigneeId: string) {
	return queryOptions({
		queryKey: ["reminders", "done", assigneeId],
		queryFn: async () =>
			unwrap(
				await client
					.from("reminders")
					.select("*, clients(nom), documents(name, folder)")
					.eq("assignee_id", assigneeId)
					.not("done_at", "is", null)
					.order("done_at", { ascending: false })
					.order("id")
					.limit(50),
			),
	});
}

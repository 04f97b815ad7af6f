import type { Tables } from "../database.types.ts";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { ReminderFields } from "./schema.ts";

interface Subject {
	readonly client_id?: string | null;
	/** Names its client by itself. */
	readonly document_id?: string | null;
}

type New = Partial<ReminderFields> & Pick<ReminderFields, "titre"> & Subject;

/** Adds a reminder, for the caller unless it names somebody else. */
export async function createReminder(client: DossierClient, fields: New): Promise<Tables<"reminders">> {
	return unwrap(await client.from("reminders").insert(fields).select().single());
}

type Change = Partial<ReminderFields> & { readonly done_at?: string | null };

/**
 * Changes a reminder as read at `revision`.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another change came first.
 */
export async function updateReminder(
	client: DossierClient,
	{ id, revision, ...change }: Change & { id: string; revision: number },
): Promise<Tables<"reminders">> {
	const row = unwrap(
		await client
			.from("reminders")
			.update(change)
			.eq("id", id)
			.eq("revision", revision)
			.select()
			.maybeSingle(),
	);
	if (!row) throw new DossierError("CHANGED_MEANWHILE");
	return row;
}

/** Removes a reminder for good. */
export async function deleteReminder(client: DossierClient, id: string): Promise<void> {
	unwrap(await client.from("reminders").delete().eq("id", id));
}

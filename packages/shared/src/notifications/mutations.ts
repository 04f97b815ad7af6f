import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

export async function markNotificationRead(client: DossierClient, notificationId: string): Promise<void> {
	unwrap(
		await client
			.from("notifications")
			.update({ read_at: new Date().toISOString() })
			.eq("id", notificationId)
			.is("read_at", null),
	);
}

/** Notes that the person has opened a document they were told of; news of several is read once all of them are. */
export async function markDocumentNewsRead(client: DossierClient, documentId: string): Promise<void> {
	unwrap(
		await client
			.from("notification_documents")
			.update({ read_at: new Date().toISOString() })
			.eq("document_id", documentId)
			.is("read_at", null),
	);
}

/** Marks everything the person was told read, each document included. */
export async function markAllNotificationsRead(client: DossierClient, userId: string): Promise<void> {
	const read_at = new Date().toISOString();
	unwrap(
		await client.from("notifications").update({ read_at }).eq("recipient_id", userId).is("read_at", null),
	);
	unwrap(await client.from("notification_documents").update({ read_at }).is("read_at", null));
}

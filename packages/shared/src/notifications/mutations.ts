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

export async function markAllNotificationsRead(client: DossierClient, userId: string): Promise<void> {
	unwrap(
		await client
			.from("notifications")
			.update({ read_at: new Date().toISOString() })
			.eq("recipient_id", userId)
			.is("read_at", null),
	);
}

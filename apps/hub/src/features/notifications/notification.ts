import type { Tables } from "@dossier/shared/database.types";
import { z } from "zod";
import { paths } from "../../paths.ts";

/** A notification and the client it speaks of. */
export type Notification = Tables<"notifications"> & { clients: { id: string; nom: string } | null };

const detailsSchema = z.object({
	name: z.string().catch(""),
	author: z.string().catch(""),
	version: z.number().catch(1),
	count: z.number().catch(1),
	folder: z.string().optional().catch(undefined),
	/** Whose side the person who did it is on. */
	actor_kind: z.string().catch(""),
});

/** What the transaction that caused a notification wrote into it; what is missing is left empty. */
export function notificationDetails(notification: Notification): z.infer<typeof detailsSchema> {
	return detailsSchema
		.catch({ name: "", author: "", version: 1, count: 1, folder: undefined, actor_kind: "" })
		.parse(notification.details);
}

/** Where a notification leads. */
export function notificationPath(notification: Notification): string {
	const { kind, client_id, document_id } = notification;
	if (kind === "reminder_due") return paths.reminders();
	if (!client_id) return paths.home();
	if (document_id) return paths.document(client_id, document_id);
	const { folder } = notificationDetails(notification);
	if (kind === "document_received" && folder) return paths.clientFolder(client_id, folder);
	return kind === "invitation_accepted" ? paths.clientAccess(client_id) : paths.client(client_id);
}

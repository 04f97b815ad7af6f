import { markNotificationRead } from "@dossier/shared/notifications/mutations";
import { notificationsQuery } from "@dossier/shared/notifications/queries";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { describeNotification, type Notification, rowsOf } from "./notification.ts";

/** The person's notifications, newest first. */
export function useNotifications() {
	const client = useDossierClient();
	const { session } = useMembership();
	return useInfiniteQuery(notificationsQuery(client, session.userId));
}

function unreadOf(rows: readonly Notification[]): Notification[] {
	return rows.filter((row) => row.read_at === null);
}

/** The documents with something new the person has not opened yet. */
export function useNewDocumentIds(): ReadonlySet<string> {
	const { data } = useNotifications();
	return new Set(unreadOf(rowsOf(data)).flatMap((row) => row.document_id ?? []));
}

/** Opening a document, a step or the parcours is reading what was said of it. */
export function useReadNotificationsOf(subject: string): void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { data } = useNotifications();
	const ids = unreadOf(rowsOf(data))
		.filter((row) => describeNotification(row).subject === subject)
		.map((row) => row.id)
		.join(" ");
	useEffect(() => {
		if (!ids) return;
		const read = Promise.all(ids.split(" ").map((id) => markNotificationRead(client, id)));
		// A failure leaves them unread, which the next visit mends.
		read.then(
			() => queries.invalidateQueries({ queryKey: ["notifications"] }),
			() => undefined,
		);
	}, [client, queries, ids]);
}

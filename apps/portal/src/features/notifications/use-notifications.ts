import { markDocumentNewsRead, markNotificationRead } from "@dossier/shared/notifications/mutations";
import { newDocumentIdsQuery, notificationsQuery } from "@dossier/shared/notifications/queries";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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
	const client = useDossierClient();
	const { session } = useMembership();
	const told = useQuery(newDocumentIdsQuery(client, session.userId)).data ?? [];
	const { data } = useNotifications();
	return new Set([...told, ...unreadOf(rowsOf(data)).flatMap((row) => row.document_id ?? [])]);
}

/** Marks one line of the bell read. A failure leaves it unread, which the next visit mends. */
export function useMarkRead(): (notificationId: string) => void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { mutate } = useMutation({
		mutationFn: (notificationId: string) => markNotificationRead(client, notificationId),
		onSettled: () => queries.invalidateQueries({ queryKey: ["notifications"] }),
	});
	return mutate;
}

/** Opening a document, a step or the parcours is reading what was said of it. */
export function useReadNotificationsOf(subject: string): void {
	const client = useDossierClient();
	const queries = useQueryClient();
	const isNew = useNewDocumentIds().has(subject);
	const { data } = useNotifications();
	const ids = unreadOf(rowsOf(data))
		.filter((row) => describeNotification(row).subject === subject)
		.map((row) => row.id)
		.join(" ");
	useEffect(() => {
		if (!ids && !isNew) return;
		const read = Promise.all([
			...ids
				.split(" ")
				.filter(Boolean)
				.map((id) => markNotificationRead(client, id)),
			...(isNew ? [markDocumentNewsRead(client, subject)] : []),
		]);
		// A failure leaves them unread, which the next visit mends.
		read.then(
			() => queries.invalidateQueries({ queryKey: ["notifications"] }),
			() => undefined,
		);
	}, [client, queries, ids, isNew, subject]);
}

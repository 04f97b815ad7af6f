import { markAllNotificationsRead, markNotificationRead } from "@dossier/shared/notifications/mutations";
import { notificationsQuery } from "@dossier/shared/notifications/queries";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The person's notifications, kept up to date, and the ways to mark them read. */
export function useNotifications() {
	const client = useDossierClient();
	const { user_id: userId } = useCurrentStaff();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const list = useInfiniteQuery(notificationsQuery(client, userId));
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
	useTableChanges({
		table: "notifications",
		filter: `recipient_id=eq.${userId}`,
		queryKeys: [["notifications"], ["attention"]],
	});

	const onSettled = () => queries.invalidateQueries({ queryKey: ["notifications"] });
	const markRead = useMutation({
		mutationFn: (notificationId: string) => markNotificationRead(client, notificationId),
		onError,
		onSettled,
	});
	const markAllRead = useMutation({
		mutationFn: () => markAllNotificationsRead(client, userId),
		onError,
		onSettled,
	});
	return { list, rows, markRead, markAllRead };
}

import { markAllNotificationsRead } from "@dossier/shared/notifications/mutations";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { PageHeader } from "@dossier/ui/page-header";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { BellOff, CheckCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { rowsOf } from "./notification.ts";
import { NotificationRow } from "./notification-row.tsx";
import { NotificationsSkeleton } from "./notifications-skeleton.tsx";
import { useNotifications } from "./use-notifications.ts";

/** All that happened, newest first. */
export function NotificationsPage() {
	const { t } = useTranslation("notifications");
	const client = useDossierClient();
	const queries = useQueryClient();
	const { session } = useMembership();
	const unread = rowsOf(useNotifications().data).some((row) => row.read_at === null);
	const readAll = useMutation({
		mutationFn: () => markAllNotificationsRead(client, session.userId),
		onSuccess: () => queries.invalidateQueries({ queryKey: ["notifications"] }),
	});
	return (
		<div className="flex flex-col gap-5">
			<PageTitle>{t("title")}</PageTitle>
			<PageHeader
				title={t("title")}
				actions={
					unread ? (
						<Button variant="secondary" pending={readAll.isPending} onClick={() => readAll.mutate()}>
							<CheckCheck aria-hidden="true" />
							{t("readAll")}
						</Button>
					) : null
				}
			/>
			<FormError error={readAll.error} />
			<NotificationList />
		</div>
	);
}

function NotificationList() {
	const { t } = useTranslation("notifications");
	const agency = useAgencyName();
	const notifications = useNotifications();
	if (notifications.isPending) return <NotificationsSkeleton />;
	if (notifications.isError && !notifications.data) {
		return (
			<LoadError
				error={notifications.error}
				onRetry={() => notifications.refetch()}
				retrying={notifications.isFetching}
			/>
		);
	}
	const rows = rowsOf(notifications.data);
	if (rows.length === 0) {
		return (
			<EmptyState
				icon={BellOff}
				title={t("empty.title")}
				text={t("empty.text", { agency })}
				className="rounded-xl border border-dashed"
			/>
		);
	}
	return (
		<>
			<ul aria-label={t("title")} className="divide-y overflow-hidden rounded-xl border bg-card shadow-xs">
				{rows.map((row) => (
					<NotificationRow key={row.id} notification={row} />
				))}
			</ul>
			{notifications.hasNextPage ? (
				<Button
					variant="secondary"
					pending={notifications.isFetchingNextPage}
					onClick={() => notifications.fetchNextPage()}
				>
					{t("more")}
				</Button>
			) : null}
		</>
	);
}

import { ActivityFeed, ActivityItem } from "@dossier/ui/activity-feed";
import { Avatar } from "@dossier/ui/avatar";
import { EmptyState } from "@dossier/ui/empty-state";
import { IconButton } from "@dossier/ui/icon-button";
import { RelativeTime } from "@dossier/ui/relative-time";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { BellOff, Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { type Notification, notificationDetails, notificationPath } from "./notification.ts";
import { NotificationSentence } from "./notification-sentence.tsx";
import type { useNotifications } from "./use-notifications.ts";

interface NotificationListProps {
	list: ReturnType<typeof useNotifications>["list"];
	rows: readonly Notification[] | undefined;
	onMarkRead: (notificationId: string) => void;
	/** Called when a notification leads elsewhere. */
	onNavigate: () => void;
}

/** The notifications, newest first. */
export function NotificationList({ list, rows, onMarkRead, onNavigate }: NotificationListProps) {
	const { t } = useTranslation("notifications");
	if (!rows) {
		return list.isError ? (
			<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
		) : (
			<NotificationSkeleton />
		);
	}
	if (rows.length === 0) {
		return <EmptyState icon={BellOff} title={t("emptyTitle")} text={t("emptyText")} size="compact" />;
	}
	return (
		<div className="min-h-0 flex-1 overflow-y-auto">
			<ActivityFeed label={t("list")} className="p-1.5">
				{rows.map((notification) => (
					<NotificationLine
						key={notification.id}
						notification={notification}
						onMarkRead={onMarkRead}
						onNavigate={onNavigate}
					/>
				))}
			</ActivityFeed>
			{list.hasNextPage ? (
				<LoadMore
					hasMore
					loading={list.isFetchingNextPage}
					onLoad={() => list.fetchNextPage()}
					summary={t("summary", { count: rows.length })}
				/>
			) : null}
		</div>
	);
}

type LineProps = Pick<NotificationListProps, "onMarkRead" | "onNavigate"> & { notification: Notification };

function NotificationLine({ notification, onMarkRead, onNavigate }: LineProps) {
	const { t } = useTranslation("notifications");
	const { locale } = useLocale();
	const { author, name } = notificationDetails(notification);
	const unread = !notification.read_at;
	return (
		<ActivityItem
			media={<Avatar name={author || name || "?"} size="sm" />}
			time={
				<>
					{notification.clients ? `${t("at", { client: notification.clients.nom })} · ` : null}
					<RelativeTime date={notification.created_at} locale={locale} />
				</>
			}
			unreadLabel={unread ? t("unread") : undefined}
			actions={
				unread ? (
					<IconButton
						label={t("markRead")}
						size="sm"
						onClick={() => onMarkRead(notification.id)}
						className="text-muted-foreground"
					>
						<Check aria-hidden="true" />
					</IconButton>
				) : null
			}
		>
			<Link
				to={notificationPath(notification)}
				onClick={() => {
					if (unread) onMarkRead(notification.id);
					onNavigate();
				}}
				className="after:absolute after:inset-0"
			>
				<NotificationSentence notification={notification} />
			</Link>
		</ActivityItem>
	);
}

function NotificationSkeleton() {
	const { t } = useTranslation();
	return (
		<SkeletonRegion label={t("loading")} className="flex flex-col gap-4 p-4">
			<Skeleton className="h-8 w-full" />
			<Skeleton className="h-8 w-11/12" />
			<Skeleton className="h-8 w-full" />
		</SkeletonRegion>
	);
}

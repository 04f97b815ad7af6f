import { CircleCheckBig } from "lucide-react";
import { useTranslation } from "react-i18next";
import { rowsOf } from "./notification.ts";
import { NotificationRow } from "./notification-row.tsx";
import { NotificationsSkeleton } from "./notifications-skeleton.tsx";
import { useNotifications } from "./use-notifications.ts";

const shown = 3;

/** What the person has not seen since last time, or that they have seen it all. */
export function LatestNews() {
	const { t } = useTranslation("notifications");
	const notifications = useNotifications();
	// The page of notifications says what went wrong; the home page goes on without.
	if (notifications.isError && !notifications.data) return null;
	const unread = rowsOf(notifications.data).filter((row) => row.read_at === null);
	return (
		<section aria-labelledby="latest-news" className="flex flex-col gap-3">
			<h2 id="latest-news" className="flex min-h-11 items-center font-semibold text-lg">
				{t("latest.title")}
			</h2>
			{notifications.isPending ? (
				<NotificationsSkeleton rows={1} />
			) : unread.length > 0 ? (
				<ul className="divide-y overflow-hidden rounded-xl border bg-card shadow-xs">
					{unread.slice(0, shown).map((row) => (
						<NotificationRow key={row.id} notification={row} />
					))}
				</ul>
			) : (
				<p className="flex items-center gap-2.5 rounded-xl border bg-card px-4 py-3.5 text-muted-foreground shadow-xs">
					<CircleCheckBig aria-hidden="true" className="size-5 shrink-0 text-success" />
					{t("latest.none")}
				</p>
			)}
		</section>
	);
}

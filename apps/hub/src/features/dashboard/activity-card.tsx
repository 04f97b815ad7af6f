import { activityQuery } from "@dossier/shared/audit-log/queries";
import { ActivityFeed } from "@dossier/ui/activity-feed";
import { Badge } from "@dossier/ui/badge";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Activity } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { LoadMore } from "../../feedback/load-more.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ActivityLine } from "./activity-line.tsx";
import { FeedSkeleton } from "./feed-skeleton.tsx";

/** What happened, in sentences, as it happens; at one client when named. */
export function ActivityCard({ clientId }: { clientId?: string }) {
	const { t } = useTranslation("dashboard");
	const list = useInfiniteQuery(activityQuery(useDossierClient(), { clientId }));
	const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows), [list.data]);
	useTableChanges({
		table: "audit_log",
		filter: clientId ? `client_id=eq.${clientId}` : undefined,
		queryKeys: [["audit-log"]],
	});
	return (
		<Card className="overflow-hidden">
			<CardHeader>
				<CardTitle>{t("activity.title")}</CardTitle>
				<CardAction>
					<Badge tone="success" dot>
						{t("activity.live")}
					</Badge>
				</CardAction>
			</CardHeader>
			{!rows ? (
				<CardContent>
					{list.isError ? (
						<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
					) : (
						<FeedSkeleton />
					)}
				</CardContent>
			) : rows.length === 0 ? (
				<EmptyState
					icon={Activity}
					title={t("activity.emptyTitle")}
					text={t("activity.emptyText")}
					size="compact"
				/>
			) : (
				<>
					<CardContent className="max-h-[36rem] overflow-y-auto px-1.5 pb-2">
						<ActivityFeed label={t("activity.label")}>
							{rows.map((row) => (
								<ActivityLine key={row.id} entry={row} withClient={!clientId} />
							))}
						</ActivityFeed>
					</CardContent>
					{list.hasNextPage ? (
						<LoadMore
							hasMore
							automatic={false}
							loading={list.isFetchingNextPage}
							onLoad={() => list.fetchNextPage()}
							summary={t("activity.summary", { count: rows.length })}
						/>
					) : null}
				</>
			)}
		</Card>
	);
}

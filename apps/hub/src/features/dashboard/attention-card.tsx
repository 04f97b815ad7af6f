import { ActivityFeed } from "@dossier/ui/activity-feed";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import type { UseQueryResult } from "@tanstack/react-query";
import { CircleCheckBig } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { type Attention, waitingCount } from "./attention.ts";
import {
	ClosureRequestItem,
	ExpiredInvitationItem,
	FailedMailsItem,
	UnopenedDocumentItem,
} from "./attention-items.tsx";
import { FeedSkeleton } from "./feed-skeleton.tsx";

/** As many as the query reads of a kind. */
const READ_AT_MOST = 20;

/** What waits for somebody, each with the one thing to do about it. */
export function AttentionCard({ query }: { query: UseQueryResult<Attention> }) {
	const { t } = useTranslation("dashboard");
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("attention.title")}</CardTitle>
			</CardHeader>
			<CardContent className="px-1.5 pb-2">
				{query.data ? (
					<AttentionList attention={query.data} />
				) : query.isError ? (
					<LoadError error={query.error} onRetry={() => query.refetch()} retrying={query.isFetching} />
				) : (
					<FeedSkeleton />
				)}
			</CardContent>
		</Card>
	);
}

function AttentionList({ attention }: { attention: Attention }) {
	const { t } = useTranslation("dashboard");
	const { closureRequests, unopened, expiredInvitations, failedMails } = attention;
	if (waitingCount(attention) === 0) {
		return (
			<EmptyState
				icon={CircleCheckBig}
				title={t("attention.emptyTitle")}
				text={t("attention.emptyText")}
				size="compact"
			/>
		);
	}
	return (
		<>
			<ActivityFeed label={t("attention.title")}>
				{failedMails > 0 ? <FailedMailsItem count={failedMails} /> : null}
				{closureRequests.map((request) => (
					<ClosureRequestItem key={request.id} request={request} />
				))}
				{unopened.map((document) => (
					<UnopenedDocumentItem key={document.id} document={document} />
				))}
				{expiredInvitations.map((invitation) => (
					<ExpiredInvitationItem key={invitation.id} invitation={invitation} />
				))}
			</ActivityFeed>
			{[closureRequests, unopened, expiredInvitations].some(({ length }) => length === READ_AT_MOST) ? (
				<p className="px-3 pt-2 text-muted-foreground text-xs">{t("attention.more")}</p>
			) : null}
		</>
	);
}

import { clientMembersQuery, membersLastSeenQuery } from "@dossier/shared/members/queries";
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberLine } from "./member-line.tsx";
import { PeopleSkeleton } from "./people-skeleton.tsx";

interface MembersCardProps {
	client: Client;
	mayRemove: boolean;
	mayInvite: boolean;
}

/** The people who log in to a client's space. */
export function MembersCard({ client, mayRemove, mayInvite }: MembersCardProps) {
	const { t } = useTranslation("invitations");
	const members = useQuery(clientMembersQuery(useDossierClient(), client.id));
	const presences = useQuery(membersLastSeenQuery(useDossierClient(), client.id)).data;
	const isOpen = client.statut === "prospect" || client.statut === "actif";
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("members.title")}</CardTitle>
				<CardDescription>{isOpen ? t("members.description") : t("closed")}</CardDescription>
				{mayInvite && isOpen ? (
					<CardAction>
						<InviteDialog client={client} />
					</CardAction>
				) : null}
			</CardHeader>
			<CardContent className="px-1.5 pb-1.5">
				{!members.data ? (
					members.isError ? (
						<LoadError
							error={members.error}
							onRetry={() => members.refetch()}
							retrying={members.isFetching}
						/>
					) : (
						<PeopleSkeleton />
					)
				) : members.data.length === 0 ? (
					<EmptyState
						icon={UserRoundPlus}
						title={t("members.emptyTitle")}
						text={t("members.emptyText")}
						size="compact"
					/>
				) : (
					<ul aria-label={t("members.label")} className="flex flex-col">
						{members.data.map((member) => (
							<MemberLine
								key={member.user_id}
								member={member}
								presence={presences?.find(({ user_id }) => user_id === member.user_id)}
								mayRemove={mayRemove}
							/>
						))}
					</ul>
				)}
			</CardContent>
		</Card>
	);
}

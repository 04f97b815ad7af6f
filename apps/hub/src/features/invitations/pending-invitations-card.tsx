import { clientInvitationsQuery } from "@dossier/shared/invitations/queries";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { InvitationLine } from "./invitation-line.tsx";
import { PeopleSkeleton } from "./people-skeleton.tsx";

/** The people who were invited and did not come yet. */
export function PendingInvitationsCard({ client }: { client: Client }) {
	const { t } = useTranslation("invitations");
	const invitations = useQuery(clientInvitationsQuery(useDossierClient(), client.id));
	if (invitations.data?.length === 0) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("pending.title")}</CardTitle>
			</CardHeader>
			<CardContent className="px-1.5 pb-1.5">
				{invitations.data ? (
					<ul aria-label={t("pending.label")} className="flex flex-col">
						{invitations.data.map((invitation) => (
							<InvitationLine key={invitation.id} client={client} invitation={invitation} />
						))}
					</ul>
				) : invitations.isError ? (
					<LoadError
						error={invitations.error}
						onRetry={() => invitations.refetch()}
						retrying={invitations.isFetching}
					/>
				) : (
					<PeopleSkeleton />
				)}
			</CardContent>
		</Card>
	);
}

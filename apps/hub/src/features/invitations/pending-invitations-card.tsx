import { inviteClientMember } from "@dossier/shared/invitations/mutations";
import { clientInvitationsQuery } from "@dossier/shared/invitations/queries";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PendingInvitation } from "../../invitations/pending-invitation.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { PeopleSkeleton } from "./people-skeleton.tsx";

/** The people who were invited and did not come yet. */
export function PendingInvitationsCard({ client: host }: { client: Client }) {
	const { t } = useTranslation("invitations");
	const client = useDossierClient();
	const invitations = useQuery(clientInvitationsQuery(client, host.id));
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
							<PendingInvitation
								key={invitation.id}
								invitation={invitation}
								sendAgain={() =>
									inviteClientMember(client, {
										clientId: host.id,
										email: invitation.email,
										displayName: invitation.display_name,
									})
								}
							/>
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

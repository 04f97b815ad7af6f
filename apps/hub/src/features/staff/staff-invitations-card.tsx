import { staffInvitationsQuery } from "@dossier/shared/staff/queries";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { StaffInvitationLine } from "./staff-invitation-line.tsx";

/** The people invited to the agency who did not come yet. Nothing while there is none. */
export function StaffInvitationsCard() {
	const { t } = useTranslation("staff");
	const invitations = useQuery(staffInvitationsQuery(useDossierClient()));
	if (!invitations.isError && !invitations.data?.length) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("pending.title")}</CardTitle>
			</CardHeader>
			<CardContent className="px-1.5 pb-1.5">
				{invitations.data ? (
					<ul aria-label={t("pending.label")} className="flex flex-col">
						{invitations.data.map((invitation) => (
							<StaffInvitationLine key={invitation.id} invitation={invitation} />
						))}
					</ul>
				) : (
					<LoadError
						error={invitations.error}
						onRetry={() => invitations.refetch()}
						retrying={invitations.isFetching}
					/>
				)}
			</CardContent>
		</Card>
	);
}

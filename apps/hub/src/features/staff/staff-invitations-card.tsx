import { inviteStaff } from "@dossier/shared/staff/mutations";
import { staffInvitationsQuery } from "@dossier/shared/staff/queries";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { PendingInvitation } from "../../invitations/pending-invitation.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The people invited to the agency who did not come yet. Nothing while there is none. */
export function StaffInvitationsCard() {
	const { t } = useTranslation("invitations");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const invitations = useQuery(staffInvitationsQuery(client));
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
							<PendingInvitation
								key={invitation.id}
								invitation={invitation}
								role={common(`roles.${invitation.staff_role}`)}
								sendAgain={() =>
									inviteStaff(client, {
										email: invitation.email,
										displayName: invitation.display_name,
										role: invitation.staff_role,
										limited: invitation.limited_to_clients,
									})
								}
							/>
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

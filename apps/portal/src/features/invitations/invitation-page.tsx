import { invitationPreviewQuery } from "@dossier/shared/invitations/queries";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { linkFailure } from "../../access/link-failure.ts";
import { LinkFailureNotice } from "../../access/link-failure-notice.tsx";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import { useSession } from "../../access/session.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { fitsHint } from "./address-hint.ts";
import { InvitationAcceptance } from "./invitation-acceptance.tsx";
import { InvitationClosed } from "./invitation-closed.tsx";
import { InvitationEntry } from "./invitation-entry.tsx";
import { InvitationForAnother } from "./invitation-for-another.tsx";
import { InvitationForStaff } from "./invitation-for-staff.tsx";

/** Where the link of an invitation leads, and where the link of the code that follows comes back to. */
export function InvitationPage({ token }: { token: string }) {
	const { t } = useTranslation("invitations");
	return (
		<>
			<PageTitle>{t("title")}</PageTitle>
			<InvitationStep token={token} />
		</>
	);
}

function InvitationStep({ token }: { token: string }) {
	const client = useDossierClient();
	const session = useSession();
	const preview = useQuery(invitationPreviewQuery(client, token));
	// Once accepted the invitation reads "used": who accepted it here must still finish the welcome.
	const [accepting, setAccepting] = useState(false);

	if (preview.isError && !preview.data) {
		return (
			<LoadError error={preview.error} onRetry={() => preview.refetch()} retrying={preview.isFetching} />
		);
	}
	if (preview.data === undefined || session === "loading") return <PanelSkeleton />;
	const invitation = preview.data;
	if (!invitation) return <InvitationClosed state="unknown" />;
	if (invitation.for_staff) return <InvitationForStaff agency={invitation.agency_name} />;
	if (
		session &&
		(accepting || (invitation.state !== "expired" && fitsHint(session.email, invitation.email_hint)))
	) {
		return (
			<InvitationAcceptance
				token={token}
				session={session}
				invitation={invitation}
				onStarted={() => setAccepting(true)}
			/>
		);
	}
	if (invitation.state !== "open") return <InvitationClosed state={invitation.state} />;
	if (session) return <InvitationForAnother session={session} hint={invitation.email_hint} />;
	return (
		<>
			<LinkFailureNotice failure={linkFailure(window.location.href)} />
			<InvitationEntry token={token} invitation={invitation} />
		</>
	);
}

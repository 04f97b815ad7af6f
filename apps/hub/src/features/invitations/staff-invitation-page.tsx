import { invitationPreviewQuery } from "@dossier/shared/invitations/queries";
import { Button } from "@dossier/ui/button";
import { Spinner } from "@dossier/ui/spinner";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { AccessPanel } from "../../access/access-panel.tsx";
import { useSession } from "../../access/session.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { StaffInvitationAcceptance } from "./staff-invitation-acceptance.tsx";
import { StaffInvitationEntry } from "./staff-invitation-entry.tsx";

/** Where the link of an invitation to the agency leads. */
export function StaffInvitationPage() {
	const { token = "" } = useParams();
	const { t } = useTranslation("invitations");
	const { t: common } = useTranslation();
	const session = useSession();
	const preview = useQuery(invitationPreviewQuery(useDossierClient(), token));
	if (preview.isError) {
		return (
			<LoadError error={preview.error} onRetry={() => preview.refetch()} retrying={preview.isFetching} />
		);
	}
	if (preview.isPending || session === "loading") {
		return (
			<AccessPanel pageTitle={t("staff.pageTitle")} title={common("loading")}>
				<Spinner label={common("loading")} />
			</AccessPanel>
		);
	}
	const invitation = preview.data;
	if (!invitation) return <Closed title={t("staff.unknownTitle")} text={t("staff.unknownText")} />;
	if (!invitation.for_staff)
		return <Closed title={t("staff.forClientTitle")} text={t("staff.forClientText")} />;
	if (invitation.state === "used") return <Closed title={t("staff.usedTitle")} text={t("staff.usedText")} />;
	if (invitation.state === "expired") {
		return <Closed title={t("staff.expiredTitle")} text={t("staff.expiredText")} />;
	}
	return (
		<AccessPanel
			pageTitle={t("staff.pageTitle")}
			title={t("staff.title", { name: invitation.display_name })}
			text={t("staff.text", { agency: invitation.agency_name })}
		>
			{session ? (
				<StaffInvitationAcceptance token={token} session={session} />
			) : (
				<StaffInvitationEntry token={token} emailHint={invitation.email_hint} />
			)}
		</AccessPanel>
	);
}

function Closed({ title, text }: { title: string; text: string }) {
	const { t } = useTranslation("invitations");
	return (
		<AccessPanel pageTitle={t("staff.pageTitle")} title={title} text={text}>
			<Button asChild variant="secondary" size="lg">
				<Link to={paths.login()}>{t("staff.toLogin")}</Link>
			</Button>
		</AccessPanel>
	);
}

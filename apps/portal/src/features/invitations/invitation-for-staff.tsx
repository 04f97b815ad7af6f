import { Briefcase } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../../access/panel-heading.tsx";

/** For an invitation to the agency's own team, which the Hub takes, not the portal. */
export function InvitationForStaff({ agency }: { agency: string }) {
	const { t } = useTranslation("invitations");
	return (
		<PanelHeading icon={Briefcase} tone="neutral" title={t("staff.title")}>
			{t("staff.text", { agency })}
		</PanelHeading>
	);
}

import { useTranslation } from "react-i18next";
import { CodeLogin } from "../../access/code-login.tsx";
import { paths } from "../../paths.ts";

/** Proves that the invited address is the person's own: a code is sent to it. */
export function StaffInvitationEntry({ token, emailHint }: { token: string; emailHint: string }) {
	const { t } = useTranslation("invitations");
	return (
		<div className="flex flex-col gap-4">
			<p className="text-pretty text-muted-foreground text-sm">{t("staff.address", { hint: emailHint })}</p>
			<CodeLogin returnPath={paths.invitation(token)} />
		</div>
	);
}

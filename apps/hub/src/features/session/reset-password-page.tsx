import { Button } from "@dossier/ui/button";
import { Spinner } from "@dossier/ui/spinner";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { AccessPanel } from "../../access/access-panel.tsx";
import { PasswordForm } from "../../access/password-form.tsx";
import { useSession } from "../../access/session.ts";
import { paths } from "../../paths.ts";

/** Where the link of a forgotten password leads, logged in by that link; and where one changes it from the settings. */
export function ResetPasswordPage() {
	const { t } = useTranslation("session");
	const session = useSession();
	const navigate = useNavigate();
	if (session === "loading") {
		return (
			<AccessPanel pageTitle={t("newPassword.pageTitle")} title={t("newPassword.title")}>
				<Spinner label={t("checking")} />
			</AccessPanel>
		);
	}
	if (!session) {
		return (
			<AccessPanel
				pageTitle={t("newPassword.pageTitle")}
				title={t("newPassword.expiredTitle")}
				text={t("newPassword.expired")}
			>
				<Button asChild size="lg">
					<Link to={paths.login()}>{t("newPassword.askAgain")}</Link>
				</Button>
			</AccessPanel>
		);
	}
	return (
		<AccessPanel
			pageTitle={t("newPassword.pageTitle")}
			title={t("newPassword.title")}
			text={t("newPassword.text")}
		>
			<PasswordForm email={session.email} onSaved={() => navigate(paths.home(), { replace: true })} />
		</AccessPanel>
	);
}

import { Spinner } from "@dossier/ui/spinner";
import { toast } from "@dossier/ui/toaster";
import { KeyRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { PasswordForm } from "../../access/password-form.tsx";
import { useSession } from "../../access/session.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";

/** Where the link of "forgotten password" leads: the person is logged in by it and chooses another. */
export function NewPasswordPage() {
	const { t } = useTranslation(["session", "common"]);
	const session = useSession();
	const navigate = useNavigate();
	if (session === "loading") return <Spinner label={t("common:loading")} className="mx-auto size-6" />;
	// The address goes along: it may hold why the link was refused.
	if (!session)
		return <Navigate to={`${paths.login}${window.location.search}${window.location.hash}`} replace />;
	return (
		<>
			<PageTitle>{t("session:newPassword.title")}</PageTitle>
			<PanelHeading icon={KeyRound} title={t("session:newPassword.title")}>
				{session.email}
			</PanelHeading>
			<PasswordForm
				email={session.email}
				submitLabel={t("session:newPassword.submit")}
				onSaved={() => {
					toast.success(t("session:newPassword.saved"));
					void navigate(paths.home, { replace: true });
				}}
			/>
		</>
	);
}

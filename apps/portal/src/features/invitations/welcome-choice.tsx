import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { KeyRound, Mail, PartyPopper } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { PasswordForm } from "../../access/password-form.tsx";
import type { Session } from "../../access/session.ts";
import { paths } from "../../paths.ts";
import { ChoiceCard } from "./choice-card.tsx";
import type { Invitation } from "./invitation.ts";

interface WelcomeChoiceProps {
	session: Session;
	invitation: Invitation;
}

/** The invitation is accepted: codes by mail from now on, or a password. */
export function WelcomeChoice({ session, invitation }: WelcomeChoiceProps) {
	const { t } = useTranslation(["invitations", "common"]);
	const navigate = useNavigate();
	const [choosing, setChoosing] = useState(false);
	if (choosing) {
		return (
			<>
				<PanelHeading icon={KeyRound} title={t("invitations:welcome.passwordTitle")}>
					{t("invitations:welcome.passwordText")}
				</PanelHeading>
				<PasswordForm
					email={session.email}
					submitLabel={t("invitations:welcome.passwordSubmit")}
					onSaved={() => {
						toast.success(t("invitations:welcome.passwordSaved"));
						void navigate(paths.home, { replace: true });
					}}
				/>
				<Button variant="ghost" onClick={() => setChoosing(false)}>
					{t("common:back")}
				</Button>
			</>
		);
	}
	return (
		<>
			<PanelHeading
				icon={PartyPopper}
				title={t("invitations:welcome.title", { name: invitation.display_name })}
			>
				{t("invitations:welcome.text", { agency: invitation.agency_name })}
			</PanelHeading>
			<div className="flex flex-col gap-3">
				<ChoiceCard
					icon={Mail}
					title={t("invitations:welcome.codes")}
					text={t("invitations:welcome.codesText")}
				>
					<Link to={paths.home} replace />
				</ChoiceCard>
				<ChoiceCard
					icon={KeyRound}
					title={t("invitations:welcome.password")}
					text={t("invitations:welcome.passwordChoiceText")}
				>
					<button type="button" onClick={() => setChoosing(true)} />
				</ChoiceCard>
			</div>
		</>
	);
}

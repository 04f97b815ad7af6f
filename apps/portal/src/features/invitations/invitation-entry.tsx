import { requestCode } from "@dossier/shared/session/mutations";
import { MailOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CodeForm } from "../../access/code-form.tsx";
import { EmailForm } from "../../access/email-form.tsx";
import { MailSent } from "../../access/mail-sent.tsx";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { Emphasized } from "../../i18n/emphasized.tsx";
import { absolute, paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { fitsHint } from "./address-hint.ts";
import type { Invitation } from "./invitation.ts";

/** Who invites and for what; then the address, then the code that proves it. */
export function InvitationEntry({ token, invitation }: { token: string; invitation: Invitation }) {
	const { t } = useTranslation("invitations");
	const client = useDossierClient();
	const [email, setEmail] = useState("");
	const [sent, setSent] = useState(false);
	const hint = invitation.email_hint;
	const send = (address: string) =>
		requestCode(client, { email: address, redirectTo: absolute(paths.invitation(token)) });

	if (sent) {
		return (
			<>
				<MailSent email={email} certain />
				<CodeForm email={email} resend={() => send(email)} onChangeEmail={() => setSent(false)} />
			</>
		);
	}
	return (
		<>
			<PanelHeading icon={MailOpen} title={t("open.title", { name: invitation.display_name })}>
				<Emphasized>
					{t("open.text", { agency: invitation.agency_name, client: invitation.client_nom ?? "" })}
				</Emphasized>
			</PanelHeading>
			<EmailForm
				email={email}
				hint={t("open.hint", { hint })}
				submitLabel={t("open.submit")}
				refuse={(address) => (fitsHint(address, hint) ? null : t("open.refused", { hint }))}
				send={send}
				onSent={(address) => {
					setEmail(address);
					setSent(true);
				}}
			/>
		</>
	);
}

import { requestPasswordReset } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { KeyRound, MailCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmailForm } from "../../access/email-form.tsx";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { Emphasized } from "../../i18n/emphasized.tsx";
import { absolute, paths } from "../../paths.ts";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";

/** Sends a link to choose a new password; says the same whether the address is known or not. */
export function PasswordReset({ email, onBack }: { email: string; onBack: () => void }) {
	const { t } = useTranslation(["session", "common"]);
	const load = useDossierClientLoader();
	const [sentTo, setSentTo] = useState<string | null>(null);
	const back = (
		<Button variant="ghost" onClick={onBack}>
			{t("common:back")}
		</Button>
	);
	if (sentTo) {
		return (
			<>
				<PanelHeading icon={MailCheck} title={t("session:reset.sentTitle")}>
					<Emphasized>{t("session:reset.sent", { email: sentTo })}</Emphasized>
				</PanelHeading>
				{back}
			</>
		);
	}
	return (
		<>
			<PanelHeading icon={KeyRound} title={t("session:reset.title")}>
				{t("session:reset.text")}
			</PanelHeading>
			<EmailForm
				email={email}
				submitLabel={t("session:reset.submit")}
				send={async (address) =>
					requestPasswordReset(await load(), { email: address, redirectTo: absolute(paths.newPassword) })
				}
				onSent={setSentTo}
			/>
			{back}
		</>
	);
}

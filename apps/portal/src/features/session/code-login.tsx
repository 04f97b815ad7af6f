import { requestCode } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { KeyRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmailForm } from "../../access/email-form.tsx";
import { MailSent } from "../../access/mail-sent.tsx";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import { absolute } from "../../paths.ts";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";
import { LoginHeading } from "./login-heading.tsx";
import { OtherWay } from "./other-way.tsx";

const CodeForm = lazy(async () => ({ default: (await import("../../access/code-form.tsx")).CodeForm }));

interface CodeLoginProps {
	email: string;
	onEmail: (email: string) => void;
	/** Where the link of the mail leads, a path of this app. */
	returnTo: string;
	onUsePassword: () => void;
}

/** Logs in with a code by mail. The answer is the same for an address nobody knows. */
export function CodeLogin({ email, onEmail, returnTo, onUsePassword }: CodeLoginProps) {
	const { t } = useTranslation("session");
	const load = useDossierClientLoader();
	const [sent, setSent] = useState(false);
	const send = async (address: string) =>
		requestCode(await load(), { email: address, redirectTo: absolute(returnTo) });
	if (sent) {
		return (
			<Suspense fallback={<PanelSkeleton />}>
				<MailSent email={email} />
				<CodeForm email={email} resend={() => send(email)} onChangeEmail={() => setSent(false)} />
			</Suspense>
		);
	}
	return (
		<>
			<LoginHeading>{t("code.text")}</LoginHeading>
			<EmailForm
				email={email}
				submitLabel={t("code.submit")}
				send={send}
				onSent={(address) => {
					onEmail(address);
					setSent(true);
				}}
			/>
			<OtherWay>
				<Button variant="ghost" onClick={onUsePassword}>
					<KeyRound aria-hidden="true" />
					{t("code.usePassword")}
				</Button>
			</OtherWay>
		</>
	);
}

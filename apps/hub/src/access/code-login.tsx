import { requestCode } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";
import { absolute } from "../paths.ts";
import { useDossierClientLoader } from "../supabase/dossier-client.ts";
import { CodeForm } from "./code-form.tsx";
import { EmailForm } from "./email-form.tsx";

interface CodeLoginProps {
	defaultEmail?: string;
	/** Where the link in the mail leads: a path of the Hub. */
	returnPath: string;
	/** Told the address once a mail was asked for; the answer is the same for an address nobody knows. */
	onSent?: (email: string | null) => void;
	onVerified?: () => void;
}

/** Mails a code, then takes it. */
export function CodeLogin({ defaultEmail, returnPath, onSent, onVerified }: CodeLoginProps) {
	const { t } = useTranslation("session");
	const load = useDossierClientLoader();
	const [sentTo, setSentTo] = useState<string | null>(null);
	const [resent, setResent] = useState(false);
	const request = useMutation({
		mutationFn: async (email: string) =>
			requestCode(await load(), { email, redirectTo: absolute(returnPath) }),
		onSuccess: (_sent, email) => {
			setResent(sentTo === email);
			setSentTo(email);
			onSent?.(email);
		},
	});
	if (!sentTo) {
		return (
			<EmailForm
				defaultEmail={defaultEmail}
				submitLabel={t("code.send")}
				onEmail={(email) => request.mutate(email)}
				pending={request.isPending}
				error={request.error}
			/>
		);
	}
	const changeAddress = () => {
		setSentTo(null);
		onSent?.(null);
		request.reset();
	};
	return (
		<div className="flex flex-col gap-4">
			<CodeForm email={sentTo} onVerified={onVerified} />
			<FormError error={request.error} />
			{resent ? <InlineNotice tone="success">{t("code.resent")}</InlineNotice> : null}
			<div className="flex flex-wrap justify-between gap-2">
				<Button variant="ghost" size="sm" onClick={() => request.mutate(sentTo)} pending={request.isPending}>
					{t("code.resend")}
				</Button>
				<Button variant="ghost" size="sm" onClick={changeAddress}>
					{t("code.otherAddress")}
				</Button>
			</div>
		</div>
	);
}

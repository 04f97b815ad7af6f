import { requestPasswordReset } from "@dossier/shared/session/mutations";
import { Button } from "@dossier/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AccessPanel } from "../../access/access-panel.tsx";
import { EmailForm } from "../../access/email-form.tsx";
import { absolute, paths } from "../../paths.ts";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";

interface ForgottenPasswordProps {
	email: string;
	onWay: (way: "password") => void;
}

/** Mails a link to choose another password; says the same whether the address is known or not. */
export function ForgottenPassword({ email, onWay }: ForgottenPasswordProps) {
	const { t } = useTranslation("session");
	const load = useDossierClientLoader();
	const request = useMutation({
		mutationFn: async (address: string) =>
			requestPasswordReset(await load(), { email: address, redirectTo: absolute(paths.resetPassword()) }),
	});
	return (
		<AccessPanel
			pageTitle={t("reset.title")}
			title={request.isSuccess ? t("reset.sentTitle") : t("reset.title")}
			text={request.isSuccess ? t("reset.sent", { email: request.variables }) : t("reset.text")}
		>
			<div className="flex flex-col gap-4">
				{request.isSuccess ? null : (
					<EmailForm
						defaultEmail={email}
						submitLabel={t("reset.send")}
						onEmail={(address) => request.mutate(address)}
						pending={request.isPending}
						error={request.error}
					/>
				)}
				<Button variant="link" size="sm" className="self-center" onClick={() => onWay("password")}>
					{t("reset.backToLogin")}
				</Button>
			</div>
		</AccessPanel>
	);
}

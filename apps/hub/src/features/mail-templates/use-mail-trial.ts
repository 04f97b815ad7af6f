import { sendMailTrial } from "@dossier/shared/mail-templates/mutations";
import type { MailTemplateKey, MailWords } from "@dossier/shared/mail-templates/schema";
import { toast } from "@dossier/ui/toaster";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Sends the words on screen to whoever reads them, and says to which address. */
export function useMailTrial(key: MailTemplateKey) {
	const { t } = useTranslation("mailTemplates");
	const client = useDossierClient();
	return useMutation({
		mutationFn: ({ subject, body }: MailWords) => sendMailTrial(client, { ...key, subject, body }),
		onSuccess: ({ address, hasLeft }) => {
			if (hasLeft) toast.success(t("trial.sent", { address }));
			else toast.warning(t("trial.waits", { address }), { description: t("trial.waitsText") });
		},
		onError: useErrorToast(),
	});
}

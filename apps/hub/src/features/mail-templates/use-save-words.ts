import { removeMailTemplate, saveMailTemplate } from "@dossier/shared/mail-templates/mutations";
import { mailTemplatesQuery } from "@dossier/shared/mail-templates/queries";
import type { MailTemplateKey } from "@dossier/shared/mail-templates/schema";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { SavedWords, WrittenWords } from "./mail-words.ts";

/** Saves the words of a mail, or goes back to Dossier's. What is written is forgotten once that is done. */
export function useSaveWords(key: MailTemplateKey, onWritten: (words: WrittenWords | undefined) => void) {
	const { t } = useTranslation("mailTemplates");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const showError = useErrorToast();
	const refetch = () => queries.invalidateQueries(mailTemplatesQuery(client));
	const undo = useMutation({
		mutationFn: (words: SavedWords) => saveMailTemplate(client, { ...key, ...words, revision: undefined }),
		onSuccess: () => toast.success(t("undone")),
		onError: showError,
		onSettled: refetch,
	});
	const save = useMutation({
		mutationFn: (words: WrittenWords) => saveMailTemplate(client, { ...key, ...words }),
		onSuccess: async () => {
			await refetch();
			onWritten(undefined);
			toast.success(t("saved"));
		},
		onError: refetch,
	});
	const restore = useMutation({
		mutationFn: ({ revision }: SavedWords) => removeMailTemplate(client, { ...key, revision }),
		onSuccess: async (_removed, words) => {
			await refetch();
			onWritten(undefined);
			toastWithUndo({
				message: t("restored"),
				undoLabel: common("undo"),
				onUndo: () => undo.mutate(words),
			});
		},
		onError: refetch,
	});
	return { save, restore };
}

import { createReminder, deleteReminder } from "@dossier/shared/reminders/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../feedback/use-error-toast.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

interface Subject {
	readonly name: string;
	readonly clientId: string;
	readonly documentId?: string;
}

/** Puts something on the person's list of what to look at later, with undo. */
export function useLookLater() {
	const { t } = useTranslation("reminders");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const showError = useErrorToast();
	const refresh = () => queries.invalidateQueries({ queryKey: ["reminders"] });
	return useMutation({
		mutationFn: ({ name, clientId, documentId }: Subject) =>
			createReminder(client, { titre: name.slice(0, 200), client_id: clientId, document_id: documentId }),
		onSuccess: (created) =>
			toastWithUndo({
				message: t("putAside", { name: created.titre }),
				undoLabel: common("undo"),
				onUndo: () => void deleteReminder(client, created.id).then(refresh, showError),
			}),
		onError: showError,
		onSettled: refresh,
	});
}

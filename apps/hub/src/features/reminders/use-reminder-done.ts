import { updateReminder } from "@dossier/shared/reminders/mutations";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Ticks a reminder, or takes the tick away; a tick can be undone. */
export function useReminderDone(reminder: Reminder) {
	const { t } = useTranslation("reminders");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const showError = useErrorToast();
	const refresh = () => queries.invalidateQueries({ queryKey: ["reminders"] });
	const setDone = (revision: number, done: boolean) =>
		updateReminder(client, { id: reminder.id, revision, done_at: done ? new Date().toISOString() : null });
	return useMutation({
		mutationFn: (done: boolean) => setDone(reminder.revision, done),
		onSuccess: (changed, done) => {
			if (!done) return;
			toastWithUndo({
				message: t("done", { name: reminder.titre }),
				undoLabel: common("undo"),
				onUndo: () => void setDone(changed.revision, false).then(refresh, showError),
			});
		},
		onError: showError,
		onSettled: refresh,
	});
}

import { deleteReminder } from "@dossier/shared/reminders/mutations";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Removes a reminder for good. */
export function useReminderRemoval(reminder: Reminder) {
	const { t } = useTranslation("reminders");
	const client = useDossierClient();
	const queries = useQueryClient();
	const showError = useErrorToast();
	return useMutation({
		mutationFn: () => deleteReminder(client, reminder.id),
		onSuccess: () => void toast.success(t("removed", { name: reminder.titre })),
		onError: showError,
		onSettled: () => queries.invalidateQueries({ queryKey: ["reminders"] }),
	});
}

import { createReminder, updateReminder } from "@dossier/shared/reminders/mutations";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@dossier/ui/dialog";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../access/current-staff.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { fromDueFields, toDueFields } from "./due-fields.ts";
import type { Reminder } from "./reminder.ts";
import { ReminderForm, type ReminderInput } from "./reminder-form.tsx";

interface ReminderDialogProps {
	/** The one to change; a new one when absent. */
	reminder?: Reminder | undefined;
	/** What a new one is about. */
	about?: { clientId: string; name: string; documentId?: string };
	/** The day a new one is for, as `yyyy-MM-dd`. */
	date?: string | undefined;
	onClose: () => void;
}

/** The window in which a reminder is written or changed. */
export function ReminderDialog({ reminder, about, date = "", onClose }: ReminderDialogProps) {
	const { t } = useTranslation("reminders");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const me = useCurrentStaff();
	const save = useMutation({
		mutationFn: ({ date: day, time, ...fields }: ReminderInput) => {
			const filled = { ...fields, due_at: fromDueFields({ date: day, time }) };
			return reminder
				? updateReminder(client, { ...filled, id: reminder.id, revision: reminder.revision })
				: createReminder(client, { ...filled, client_id: about?.clientId, document_id: about?.documentId });
		},
		onSuccess: () => {
			toast.success(t("saved"));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["reminders"] }),
	});
	const subject = about?.name ?? reminder?.documents?.name ?? reminder?.clients?.nom;
	return (
		<Dialog open onOpenChange={(open) => (open ? undefined : onClose())}>
			<DialogContent closeLabel={common("close")} {...(subject ? {} : { "aria-describedby": undefined })}>
				<DialogHeader>
					<DialogTitle>{t(reminder ? "edit" : "create")}</DialogTitle>
					{subject ? <DialogDescription>{t("about", { name: subject })}</DialogDescription> : null}
				</DialogHeader>
				<ReminderForm
					clientId={about?.clientId ?? reminder?.client_id ?? null}
					values={{
						titre: reminder?.titre ?? "",
						note: reminder?.note ?? "",
						assignee_id: reminder?.assignee_id ?? me.user_id,
						...(reminder ? toDueFields(reminder.due_at) : { date, time: "" }),
					}}
					error={save.error}
					pending={save.isPending}
					onSubmit={(input) => save.mutate(input)}
				/>
			</DialogContent>
		</Dialog>
	);
}

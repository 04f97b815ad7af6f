import { openRemindersQuery } from "@dossier/shared/reminders/queries";
import { staffQuery } from "@dossier/shared/staff/queries";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery } from "@tanstack/react-query";
import { AlarmClockCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import type { Reminder } from "../../reminders/reminder.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ReminderGroups } from "./reminder-groups.tsx";
import { RemindersCalendar } from "./reminders-calendar.tsx";
import { RemindersSkeleton } from "./reminders-skeleton.tsx";

interface OpenRemindersProps {
	view: "list" | "calendar";
	/** Everybody's, not only the reader's. */
	everybody: boolean;
}

/** What is not done yet. */
export function OpenReminders({ view, everybody }: OpenRemindersProps) {
	const { t } = useTranslation("reminders");
	const client = useDossierClient();
	const me = useCurrentStaff();
	const open = useQuery(openRemindersQuery(client, everybody ? {} : { assigneeId: me.user_id }));
	const staff = useQuery(staffQuery(client)).data ?? [];
	if (open.isError && !open.data) {
		return <LoadError error={open.error} onRetry={() => open.refetch()} retrying={open.isFetching} />;
	}
	if (!open.data) return <RemindersSkeleton />;
	const assigneeOf = ({ assignee_id }: Reminder) =>
		assignee_id === me.user_id
			? undefined
			: staff.find(({ user_id }) => user_id === assignee_id)?.display_name;
	if (view === "calendar") return <RemindersCalendar reminders={open.data} assigneeOf={assigneeOf} />;
	if (open.data.length === 0) {
		return <EmptyState icon={AlarmClockCheck} title={t("emptyTitle")} text={t("emptyText")} />;
	}
	return <ReminderGroups reminders={open.data} assigneeOf={assigneeOf} />;
}

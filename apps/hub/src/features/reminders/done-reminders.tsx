import { doneRemindersQuery } from "@dossier/shared/reminders/queries";
import { Card } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ReminderLine } from "./reminder-line.tsx";
import { RemindersSkeleton } from "./reminders-skeleton.tsx";

/** What the reader did lately; taking a tick away brings it back. */
export function DoneReminders() {
	const { t } = useTranslation("reminders");
	const done = useQuery(doneRemindersQuery(useDossierClient(), useCurrentStaff().user_id));
	if (done.isError && !done.data) {
		return <LoadError error={done.error} onRetry={() => done.refetch()} retrying={done.isFetching} />;
	}
	if (!done.data) return <RemindersSkeleton />;
	if (done.data.length === 0) return <EmptyState icon={ListChecks} title={t("nothingDone")} />;
	return (
		<Card>
			<ul aria-label={t("view.done")} className="divide-y">
				{done.data.map((reminder) => (
					<ReminderLine key={reminder.id} reminder={reminder} />
				))}
			</ul>
		</Card>
	);
}

import { byMoment } from "@dossier/shared/reminders/when";
import { Card, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";
import type { Reminder } from "../../reminders/reminder.ts";
import { ReminderLine } from "./reminder-line.tsx";

interface ReminderGroupsProps {
	reminders: readonly Reminder[];
	/** The name to show beside a reminder that is somebody else's. */
	assigneeOf: (reminder: Reminder) => string | undefined;
}

/** What is to be done, by when it must be. */
export function ReminderGroups({ reminders, assigneeOf }: ReminderGroupsProps) {
	const { t } = useTranslation("reminders");
	return byMoment(reminders, new Date()).map(({ moment, reminders: group }) => (
		<Card key={moment}>
			<CardHeader>
				<CardTitle>{t(`moments.${moment}`, { count: group.length })}</CardTitle>
			</CardHeader>
			<ul aria-label={t(`moments.${moment}`, { count: group.length })} className="divide-y border-t">
				{group.map((reminder) => (
					<ReminderLine key={reminder.id} reminder={reminder} assignee={assigneeOf(reminder)} />
				))}
			</ul>
		</Card>
	));
}

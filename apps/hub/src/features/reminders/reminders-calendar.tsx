import { formatDate } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { Calendar } from "@dossier/ui/calendar";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { format, isSameDay } from "date-fns";
import { enGB, fr } from "date-fns/locale";
import { CalendarDays, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { ReminderDialog } from "../../reminders/reminder-dialog.tsx";
import { ReminderLine } from "./reminder-line.tsx";

interface RemindersCalendarProps {
	reminders: readonly Reminder[];
	assigneeOf: (reminder: Reminder) => string | undefined;
}

/** The month with its reminders, and those of the chosen day. */
export function RemindersCalendar({ reminders, assigneeOf }: RemindersCalendarProps) {
	const { t } = useTranslation("reminders");
	const { locale } = useLocale();
	const [day, setDay] = useState(() => new Date());
	const [adding, setAdding] = useState(false);
	const dated = reminders.flatMap(({ due_at }) => (due_at ? [new Date(due_at)] : []));
	const ofDay = reminders.filter(({ due_at }) => due_at && isSameDay(due_at, day));
	const countOn = (date: Date) => dated.filter((due) => isSameDay(due, date)).length;
	return (
		<div className="grid items-start gap-5 lg:grid-cols-[minmax(0,26rem)_1fr]">
			<Card>
				<CardContent className="pt-4">
					<Calendar
						mode="single"
						required
						selected={day}
						onSelect={setDay}
						showOutsideDays
						locale={locale === "fr" ? fr : enGB}
						modifiers={{ marked: dated }}
						labels={{
							labelDayButton: (date) =>
								t("day", {
									date: format(date, "PPPP", { locale: locale === "fr" ? fr : enGB }),
									count: countOn(date),
								}),
							labelNext: () => t("nextMonth"),
							labelPrevious: () => t("previousMonth"),
						}}
					/>
				</CardContent>
			</Card>
			<Card>
				<CardHeader>
					<CardTitle>{formatDate(day, locale)}</CardTitle>
					<CardAction>
						<Button size="sm" variant="secondary" onClick={() => setAdding(true)}>
							<Plus aria-hidden="true" />
							{t("create")}
						</Button>
					</CardAction>
				</CardHeader>
				{ofDay.length > 0 ? (
					<ul aria-label={formatDate(day, locale)} className="divide-y border-t">
						{ofDay.map((reminder) => (
							<ReminderLine key={reminder.id} reminder={reminder} assignee={assigneeOf(reminder)} />
						))}
					</ul>
				) : (
					<EmptyState icon={CalendarDays} size="compact" title={t("emptyDay")} />
				)}
			</Card>
			{adding ? <ReminderDialog date={format(day, "yyyy-MM-dd")} onClose={() => setAdding(false)} /> : null}
		</div>
	);
}

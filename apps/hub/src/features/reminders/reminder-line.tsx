import { formatDateTime, formatRelative } from "@dossier/shared/formats/date";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Checkbox } from "@dossier/ui/checkbox";
import { classNames } from "@dossier/ui/class-names";
import { IconButton } from "@dossier/ui/icon-button";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { ReminderDialog } from "../../reminders/reminder-dialog.tsx";
import { useReminderDone } from "./use-reminder-done.ts";
import { useReminderRemoval } from "./use-reminder-removal.ts";

interface ReminderLineProps {
	reminder: Reminder;
	/** Who does it, when that is not the reader. */
	assignee?: string | undefined;
}

/** A reminder: its tick, what it is about, when, and what can be done with it. */
export function ReminderLine({ reminder, assignee }: ReminderLineProps) {
	const { t } = useTranslation("reminders");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const [editing, setEditing] = useState(false);
	const [removing, setRemoving] = useState(false);
	const tick = useReminderDone(reminder);
	const removal = useReminderRemoval(reminder);
	const done = reminder.done_at !== null;
	const late = !done && reminder.due_at !== null && new Date(reminder.due_at) < new Date();
	return (
		<li className="group flex items-start gap-3 px-4 py-2.5">
			<Checkbox
				checked={done}
				disabled={tick.isPending}
				aria-label={t(done ? "untick" : "tick", { name: reminder.titre })}
				onCheckedChange={(checked) => tick.mutate(checked === true)}
			/>
			<div className="min-w-0 flex-1">
				<p className={classNames("wrap-break-word font-medium text-sm", done && "line-through opacity-70")}>
					{reminder.titre}
				</p>
				{reminder.note ? (
					<p className="wrap-break-word text-muted-foreground text-sm">{reminder.note}</p>
				) : null}
				<p className="flex flex-wrap gap-x-2 text-muted-foreground text-xs">
					{reminder.due_at ? (
						<time
							dateTime={reminder.due_at}
							title={formatDateTime(reminder.due_at, locale)}
							className={late ? "font-medium text-danger" : undefined}
						>
							{late
								? t("lateSince", { when: formatRelative(reminder.due_at, new Date(), locale) })
								: formatDateTime(reminder.due_at, locale)}
						</time>
					) : null}
					{reminder.client_id && reminder.clients ? (
						<Link
							to={
								reminder.document_id && reminder.documents
									? paths.document(reminder.client_id, reminder.document_id, reminder.documents.folder)
									: paths.client(reminder.client_id)
							}
							className="underline decoration-border underline-offset-2 hover:decoration-current"
						>
							{[reminder.clients.nom, reminder.documents?.name].filter(Boolean).join(" · ")}
						</Link>
					) : null}
					{assignee ? <span>{t("by", { name: assignee })}</span> : null}
				</p>
			</div>
			<div className="-my-1 flex shrink-0">
				<IconButton label={t("editOf", { name: reminder.titre })} size="sm" onClick={() => setEditing(true)}>
					<Pencil aria-hidden="true" />
				</IconButton>
				<IconButton
					label={t("removeOf", { name: reminder.titre })}
					size="sm"
					onClick={() => setRemoving(true)}
				>
					<Trash2 aria-hidden="true" />
				</IconButton>
			</div>
			{editing ? <ReminderDialog reminder={reminder} onClose={() => setEditing(false)} /> : null}
			<AlertDialog
				open={removing}
				onOpenChange={setRemoving}
				title={t("confirm.title")}
				description={t("confirm.text", { name: reminder.titre })}
				confirmLabel={t("confirm.action")}
				cancelLabel={common("cancel")}
				pending={removal.isPending}
				destructive
				onConfirm={() => removal.mutate()}
			/>
		</li>
	);
}

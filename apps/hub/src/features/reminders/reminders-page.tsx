import { Button } from "@dossier/ui/button";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { CalendarDays, List, ListChecks, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { ReminderDialog } from "../../reminders/reminder-dialog.tsx";
import { DoneReminders } from "./done-reminders.tsx";
import { OpenReminders } from "./open-reminders.tsx";

const VIEWS = ["list", "calendar", "done"] as const;

/** What the person must not forget, as a list or as a calendar. */
export function RemindersPage() {
	const { t } = useTranslation("reminders");
	const me = useCurrentStaff();
	const [search, setSearch] = useSearchParams();
	const [creating, setCreating] = useState(false);
	useTableChanges({ table: "reminders", queryKeys: [["reminders"]] });
	const view = VIEWS.find((each) => each === search.get("vue")) ?? "list";
	const everybody = search.get("de") === "tous" && rolePermissions(me.role).seesAllReminders;
	const change = (name: string, value: string | null) =>
		setSearch(
			(before) => {
				if (value) before.set(name, value);
				else before.delete(name);
				return before;
			},
			{ replace: true },
		);
	return (
		<PageBody>
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				title={t("pageTitle")}
				description={t("description")}
				actions={
					<Button onClick={() => setCreating(true)}>
						<Plus aria-hidden="true" />
						{t("create")}
					</Button>
				}
			/>
			<div className="flex flex-wrap gap-3">
				<SegmentedControl
					label={t("view.label")}
					value={view}
					onValueChange={(value) => change("vue", value)}
				>
					<SegmentedControlItem value="list">
						<List aria-hidden="true" />
						{t("view.list")}
					</SegmentedControlItem>
					<SegmentedControlItem value="calendar">
						<CalendarDays aria-hidden="true" />
						{t("view.calendar")}
					</SegmentedControlItem>
					<SegmentedControlItem value="done">
						<ListChecks aria-hidden="true" />
						{t("view.done")}
					</SegmentedControlItem>
				</SegmentedControl>
				{rolePermissions(me.role).seesAllReminders && view !== "done" ? (
					<SegmentedControl
						label={t("whose.label")}
						value={everybody ? "all" : "mine"}
						onValueChange={(value) => change("de", value === "all" ? "tous" : null)}
					>
						<SegmentedControlItem value="mine">{t("whose.mine")}</SegmentedControlItem>
						<SegmentedControlItem value="all">{t("whose.all")}</SegmentedControlItem>
					</SegmentedControl>
				) : null}
			</div>
			{view === "done" ? <DoneReminders /> : <OpenReminders view={view} everybody={everybody} />}
			{creating ? <ReminderDialog onClose={() => setCreating(false)} /> : null}
		</PageBody>
	);
}

import { Constants, type Enums } from "@dossier/shared/database.types";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Avatar } from "@dossier/ui/avatar";
import { Badge } from "@dossier/ui/badge";
import { NativeSelect } from "@dossier/ui/native-select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { LimitDialog } from "./limit-dialog.tsx";
import { StaffMenu } from "./staff-menu.tsx";
import type { StaffPerson } from "./staff-person.ts";
import { useStaffAccess } from "./use-staff-access.ts";

const everyRole = Constants.public.Enums.staff_role;

/** A person of the agency: their role, whom they reach, and whether they may log in. */
export function StaffLine({ person }: { person: StaffPerson }) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const self = useCurrentStaff().user_id;
	const { changeRole, changeDisabled } = useStaffAccess(person);
	const [asking, setAsking] = useState<"operator" | "disable" | "limit" | null>(null);
	const { display_name: name, role } = person;
	const choose = (chosen: Enums<"staff_role">) => changeRole.mutate({ role: chosen, before: role });
	const close = (open: boolean) => {
		if (!open) setAsking(null);
	};
	return (
		<li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md px-3 py-2">
			<Avatar name={name} />
			<div className="min-w-40 flex-1 text-sm">
				<p className="flex items-center gap-2">
					<span className="truncate font-medium">{name}</span>
					{person.user_id === self ? (
						<span className="text-muted-foreground">({t("people.self")})</span>
					) : null}
				</p>
				<p className="truncate text-muted-foreground text-xs">{person.email}</p>
			</div>
			<div className="sm:order-last">
				<StaffMenu
					person={person}
					onLimit={() => setAsking("limit")}
					onDisable={() => setAsking("disable")}
					onEnable={() => changeDisabled.mutate(false)}
				/>
			</div>
			<AccessBadge person={person} />
			<div className="w-40">
				<NativeSelect
					aria-label={t("people.roleOf", { name })}
					value={role}
					disabled={person.disabled_at !== null || changeRole.isPending}
					onChange={(event) => {
						const chosen = everyRole.find((candidate) => candidate === event.target.value);
						if (chosen === "operator") setAsking("operator");
						else if (chosen) choose(chosen);
					}}
				>
					{everyRole.map((candidate) => (
						<option key={candidate} value={candidate}>
							{common(`roles.${candidate}`)}
						</option>
					))}
				</NativeSelect>
			</div>
			{asking === "limit" ? <LimitDialog person={person} onClose={() => setAsking(null)} /> : null}
			<AlertDialog
				open={asking === "operator"}
				onOpenChange={close}
				title={t("people.operatorTitle", { name })}
				description={t("people.operatorText")}
				confirmLabel={t("people.operatorAction")}
				cancelLabel={common("cancel")}
				destructive={false}
				onConfirm={() => {
					setAsking(null);
					choose("operator");
				}}
			/>
			<AlertDialog
				open={asking === "disable"}
				onOpenChange={close}
				title={t("people.disableTitle", { name })}
				description={t("people.disableText")}
				confirmLabel={t("people.disableAction")}
				cancelLabel={common("cancel")}
				onConfirm={() => {
					setAsking(null);
					changeDisabled.mutate(true);
				}}
			/>
		</li>
	);
}

function AccessBadge({ person }: { person: StaffPerson }) {
	const { t } = useTranslation("staff");
	if (person.disabled_at) return <Badge tone="danger">{t("people.disabled")}</Badge>;
	if (person.limited_to_clients) return <Badge tone="info">{t("people.limited")}</Badge>;
	return <Badge>{t("people.everyClient")}</Badge>;
}

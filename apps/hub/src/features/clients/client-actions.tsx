import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import {
	AlarmClockPlus,
	Archive,
	CirclePause,
	CirclePlay,
	Ellipsis,
	FolderDown,
	type LucideIcon,
	Pencil,
	Trash2,
} from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { ArchiveDialog } from "../../archives/archive-dialog.tsx";
import { ReminderDialog } from "../../reminders/reminder-dialog.tsx";
import { ChangeStatutDialog } from "./change-statut-dialog.tsx";
import { EditClientDialog } from "./edit-client-dialog.tsx";
import { EraseClientDialog } from "./erase-client-dialog.tsx";
import { type ReachableStatut, reachableStatuts } from "./reachable-statut.ts";

const icons: Record<ReachableStatut, LucideIcon> = {
	actif: CirclePlay,
	suspendu: CirclePause,
	archive: Archive,
};

/** What the person's role may do with a client: its fields and the next steps of its life. */
export function ClientActions({ client }: { client: Client }) {
	const { t } = useTranslation("clients");
	const { t: reminders } = useTranslation("reminders");
	const { t: archives } = useTranslation("archives");
	const permissions = rolePermissions(useCurrentStaff().role);
	const [editing, setEditing] = useState(false);
	const [reminding, setReminding] = useState(false);
	const [downloading, setDownloading] = useState(false);
	const [erasing, setErasing] = useState(false);
	const [target, setTarget] = useState<ReachableStatut | null>(null);
	const mayEdit = permissions.editClients && client.statut !== "archive";
	const targets = permissions.changeStatut ? reachableStatuts(client.statut) : [];

	const verb = (statut: ReachableStatut) => {
		if (statut === "actif") return client.statut === "suspendu" ? "resume" : "activate";
		return statut === "suspendu" ? "suspend" : "archive";
	};
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("page.more")} variant="secondary" tooltip={false}>
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					{mayEdit ? (
						<DropdownMenuItem onSelect={() => setEditing(true)}>
							<Pencil aria-hidden="true" />
							{t("edit.open")}
						</DropdownMenuItem>
					) : null}
					<DropdownMenuItem onSelect={() => setReminding(true)}>
						<AlarmClockPlus aria-hidden="true" />
						{reminders("remind")}
					</DropdownMenuItem>
					<DropdownMenuItem onSelect={() => setDownloading(true)}>
						<FolderDown aria-hidden="true" />
						{archives("whole")}
					</DropdownMenuItem>
					{targets.length > 0 ? <DropdownMenuSeparator /> : null}
					{targets.map((statut) => {
						const Icon = icons[statut];
						return (
							<DropdownMenuItem
								key={statut}
								destructive={statut === "archive"}
								onSelect={() => setTarget(statut)}
							>
								<Icon aria-hidden="true" />
								{t(`statutChange.${verb(statut)}`)}
							</DropdownMenuItem>
						);
					})}
					{permissions.eraseClients ? (
						<DropdownMenuItem destructive onSelect={() => setErasing(true)}>
							<Trash2 aria-hidden="true" />
							{t("erase.open")}
						</DropdownMenuItem>
					) : null}
				</DropdownMenuContent>
			</DropdownMenu>
			<EditClientDialog client={client} open={editing} onOpenChange={setEditing} />
			{reminding ? (
				<ReminderDialog
					about={{ clientId: client.id, name: client.nom }}
					onClose={() => setReminding(false)}
				/>
			) : null}
			{downloading ? (
				<ArchiveDialog
					selection={{ clientId: client.id }}
					title={archives("allOf", { name: client.nom })}
					onClose={() => setDownloading(false)}
				/>
			) : null}
			{erasing ? <EraseClientDialog client={client} onClose={() => setErasing(false)} /> : null}
			<ChangeStatutDialog client={client} target={target} onClose={() => setTarget(null)} />
		</>
	);
}

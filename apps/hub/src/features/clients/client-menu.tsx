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
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import type { ClientAct } from "./client-act.ts";
import { CursorMenuItem } from "./cursor-menu-item.tsx";
import { type ReachableStatut, reachableStatuts } from "./reachable-statut.ts";

const icons: Record<ReachableStatut, LucideIcon> = {
	actif: CirclePlay,
	suspendu: CirclePause,
	archive: Archive,
};

interface ClientMenuProps {
	client: Client;
	/** On a phone the button for Cursor has no room of its own. */
	opensInCursor: boolean;
	onChoose: (act: ClientAct) => void;
}

/** What the person's role may do with a client, as a menu. */
export function ClientMenu({ client, opensInCursor, onChoose }: ClientMenuProps) {
	const { t } = useTranslation("clients");
	const { t: reminders } = useTranslation("reminders");
	const { t: archives } = useTranslation("archives");
	const permissions = rolePermissions(useCurrentStaff().role);
	const mayEdit = permissions.editClients && client.statut !== "archive";
	const targets = permissions.changeStatut ? reachableStatuts(client.statut) : [];

	const verb = (statut: ReachableStatut) => {
		if (statut === "actif") return client.statut === "suspendu" ? "resume" : "activate";
		return statut === "suspendu" ? "suspend" : "archive";
	};
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton label={t("page.more")} variant="secondary" tooltip={false}>
					<Ellipsis aria-hidden="true" />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end">
				{opensInCursor ? (
					<CursorMenuItem slug={client.slug} className="sm:hidden" onAsk={() => onChoose("open in Cursor")} />
				) : null}
				{mayEdit ? (
					<DropdownMenuItem onSelect={() => onChoose("edit")}>
						<Pencil aria-hidden="true" />
						{t("edit.open")}
					</DropdownMenuItem>
				) : null}
				<DropdownMenuItem onSelect={() => onChoose("remind")}>
					<AlarmClockPlus aria-hidden="true" />
					{reminders("remind")}
				</DropdownMenuItem>
				<DropdownMenuItem onSelect={() => onChoose("download")}>
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
							onSelect={() => onChoose(statut)}
						>
							<Icon aria-hidden="true" />
							{t(`statutChange.${verb(statut)}`)}
						</DropdownMenuItem>
					);
				})}
				{permissions.eraseClients ? (
					<DropdownMenuItem destructive onSelect={() => onChoose("erase")}>
						<Trash2 aria-hidden="true" />
						{t("erase.open")}
					</DropdownMenuItem>
				) : null}
			</DropdownMenuContent>
		</DropdownMenu>
	);
}

import type { ManyClientsAct } from "@dossier/shared/clients/many";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Button } from "@dossier/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { Archive, CirclePause, Ellipsis, Pin, PinOff, Tag, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import type { Selection } from "../../lists/use-selection.ts";
import { SelectionOwnerMenu } from "./selection-owner-menu.tsx";
import { SelectionTagDialog } from "./selection-tag-dialog.tsx";
import { useManyClients } from "./use-many-clients.ts";

/** What can be done to every chosen client at once. Nothing while none is chosen. */
export function SelectionBar({ selection }: { selection: Selection }) {
	const { t } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const permissions = rolePermissions(useCurrentStaff().role);
	const [asking, setAsking] = useState<"tag" | "archive" | null>(null);
	const change = useManyClients();
	const count = selection.chosen.size;
	const act = (wanted: ManyClientsAct) => {
		setAsking(null);
		change.mutate({ clientIds: [...selection.chosen], act: wanted }, { onSuccess: selection.clear });
	};
	if (count === 0) return null;
	return (
		<section
			aria-label={t("selection.label")}
			className="sticky bottom-3 z-20 flex flex-wrap items-center gap-2 self-center rounded-lg border bg-popover p-2 shadow-lg"
		>
			<IconButton label={t("selection.clear")} size="sm" tooltip={false} onClick={selection.clear}>
				<X aria-hidden="true" />
			</IconButton>
			<p aria-live="polite" className="pr-2 font-medium text-sm tabular-nums">
				{t("selection.count", { count })}
			</p>
			{permissions.editClients ? (
				<>
					<SelectionOwnerMenu
						clientIds={[...selection.chosen]}
						onChoose={(ownerId) => act({ kind: "owner", ownerId })}
					/>
					<Button variant="secondary" size="sm" onClick={() => setAsking("tag")}>
						<Tag aria-hidden="true" />
						{t("selection.tag")}
					</Button>
				</>
			) : null}
			<Button variant="secondary" size="sm" pending={change.isPending} onClick={() => act({ kind: "pin" })}>
				<Pin aria-hidden="true" />
				{t("selection.pin")}
			</Button>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("selection.more")} variant="secondary" size="sm" tooltip={false}>
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end" side="top">
					<DropdownMenuItem onSelect={() => act({ kind: "unpin" })}>
						<PinOff aria-hidden="true" />
						{t("selection.unpin")}
					</DropdownMenuItem>
					{permissions.changeStatut ? (
						<>
							<DropdownMenuItem onSelect={() => act({ kind: "statut", statut: "suspendu" })}>
								<CirclePause aria-hidden="true" />
								{t("selection.suspend")}
							</DropdownMenuItem>
							<DropdownMenuItem destructive onSelect={() => setAsking("archive")}>
								<Archive aria-hidden="true" />
								{t("selection.archive")}
							</DropdownMenuItem>
						</>
					) : null}
				</DropdownMenuContent>
			</DropdownMenu>
			{asking === "tag" ? <SelectionTagDialog onAct={act} onClose={() => setAsking(null)} /> : null}
			<AlertDialog
				open={asking === "archive"}
				onOpenChange={(open) => {
					if (!open) setAsking(null);
				}}
				title={t("many.archiveTitle", { count })}
				description={t("many.archiveText")}
				confirmLabel={t("many.archiveAction")}
				cancelLabel={common("cancel")}
				onConfirm={() => act({ kind: "statut", statut: "archive" })}
			/>
		</section>
	);
}

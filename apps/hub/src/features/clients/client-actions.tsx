import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { ArchiveDialog } from "../../archives/archive-dialog.tsx";
import { ReminderDialog } from "../../reminders/reminder-dialog.tsx";
import { ChangeStatutDialog } from "./change-statut-dialog.tsx";
import type { ClientAct } from "./client-act.ts";
import { ClientMenu } from "./client-menu.tsx";
import { CursorRootDialog } from "./cursor-root-dialog.tsx";
import { EditClientDialog } from "./edit-client-dialog.tsx";
import { EraseClientDialog } from "./erase-client-dialog.tsx";
import { reachableStatuts } from "./reachable-statut.ts";

interface ClientActionsProps {
	client: Client;
	opensInCursor: boolean;
}

/** What the person's role may do with a client: its fields and the next steps of its life. */
export function ClientActions({ client, opensInCursor }: ClientActionsProps) {
	const { t: archives } = useTranslation("archives");
	const [act, setAct] = useState<ClientAct | null>(null);
	const close = () => setAct(null);
	return (
		<>
			<ClientMenu client={client} opensInCursor={opensInCursor} onChoose={setAct} />
			<EditClientDialog client={client} open={act === "edit"} onOpenChange={close} />
			{act === "open in Cursor" ? <CursorRootDialog slug={client.slug} onClose={close} /> : null}
			{act === "remind" ? (
				<ReminderDialog about={{ clientId: client.id, name: client.nom }} onClose={close} />
			) : null}
			{act === "download" ? (
				<ArchiveDialog
					selection={{ clientId: client.id }}
					title={archives("allOf", { name: client.nom })}
					onClose={close}
				/>
			) : null}
			{act === "erase" ? <EraseClientDialog client={client} onClose={close} /> : null}
			<ChangeStatutDialog
				client={client}
				target={reachableStatuts(client.statut).find((statut) => statut === act) ?? null}
				onClose={close}
			/>
		</>
	);
}

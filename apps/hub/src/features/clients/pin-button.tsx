import { classNames } from "@dossier/ui/class-names";
import { IconButton } from "@dossier/ui/icon-button";
import { Pin } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ClientRow } from "./client-row.ts";

interface PinButtonProps {
	client: Pick<ClientRow, "id" | "nom">;
	pinned: boolean;
	onPin: OnPin;
}

/** Pins a client, or unpins it. */
export type OnPin = (clientId: string, pin: boolean) => void;

/** Keeps a client at the top of the person's own list, or no longer. */
export function PinButton({ client, pinned, onPin }: PinButtonProps) {
	const { t } = useTranslation("clientLists");
	return (
		<IconButton
			label={t(pinned ? "pins.unpin" : "pins.pin", { name: client.nom })}
			size="sm"
			tooltip={false}
			onClick={() => onPin(client.id, !pinned)}
			className={classNames("relative z-1", pinned ? "text-brand" : "text-muted-foreground")}
		>
			<Pin aria-hidden="true" className={pinned ? "fill-current" : undefined} />
		</IconButton>
	);
}

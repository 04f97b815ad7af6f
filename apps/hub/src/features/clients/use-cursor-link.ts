import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { useCurrentStaff } from "../../access/current-staff.ts";

/** The link that opens a client's local project in Cursor; null until the person said where the clients' folders are. */
export function useCursorLink(slug: string): string | null {
	const { clients_root } = useCurrentStaff();
	return clients_root ? cursorLink(clients_root, slug) : null;
}

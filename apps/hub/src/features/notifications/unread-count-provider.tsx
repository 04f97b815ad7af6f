import { unreadCountQuery } from "@dossier/shared/notifications/queries";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { UnreadCountContext } from "../../feedback/unread-count.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Tells every page how many notifications are unread. */
export function UnreadCountProvider({ children }: { children: ReactNode }) {
	const unread = useQuery(unreadCountQuery(useDossierClient(), useCurrentStaff().user_id));
	return <UnreadCountContext value={unread.data ?? 0}>{children}</UnreadCountContext>;
}

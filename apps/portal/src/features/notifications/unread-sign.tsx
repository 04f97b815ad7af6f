import { unreadCountQuery } from "@dossier/shared/notifications/queries";
import { UnreadDot } from "@dossier/ui/unread-dot";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** How many notifications wait, on the navigation's bell. Nothing when all were read. */
export function UnreadSign() {
	const { t } = useTranslation();
	const client = useDossierClient();
	const { session } = useMembership();
	const count = useQuery(unreadCountQuery(client, session.userId)).data ?? 0;
	return count > 0 ? <UnreadDot count={count} label={t("navigation.unread", { count })} /> : null;
}

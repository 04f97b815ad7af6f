import { onClientTopic, onTableChanges } from "@dossier/shared/realtime/subscribe";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMembership } from "../access/membership.ts";
import { useClientView } from "../client-view/client-view.ts";
import { NotificationToasts } from "../features/notifications/notification-toasts.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Keeps what is on screen true; a view with a member's eyes asks again by itself. */
export function LiveSpace() {
	return useClientView() ? null : <FollowedSpace />;
}

/** Keeps what is on screen true while it is looked at: each word that something changed has it read again. */
function FollowedSpace() {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { session, space } = useMembership();
	useEffect(
		() =>
			onClientTopic(client, space.clientId, () => {
				for (const part of ["documents", "notifications", "parcours", "graduations", "modules"]) {
					void queries.invalidateQueries({ queryKey: [part] });
				}
				void queries.invalidateQueries({ queryKey: ["session", "memberships"] });
			}),
		[client, queries, space.clientId],
	);
	useEffect(
		() =>
			onTableChanges(
				client,
				{ table: "notifications", filter: `recipient_id=eq.${session.userId}` },
				() => void queries.invalidateQueries({ queryKey: ["notifications"] }),
			),
		[client, queries, session.userId],
	);
	return <NotificationToasts />;
}

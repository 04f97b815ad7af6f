import { isDossierError } from "@dossier/shared/errors/dossier-error";
import { acceptInvitation } from "@dossier/shared/invitations/mutations";
import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Navigate } from "react-router";
import { storeSpace } from "../../access/chosen-space.ts";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import type { Session } from "../../access/session.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { Invitation } from "./invitation.ts";
import { type ClosedState, InvitationClosed } from "./invitation-closed.tsx";
import { InvitationForAnother } from "./invitation-for-another.tsx";
import { WelcomeChoice } from "./welcome-choice.tsx";

const closedStates: Partial<Record<string, ClosedState>> = {
	INVITATION_EXPIRED: "expired",
	INVITATION_UNKNOWN: "unknown",
};

interface InvitationAcceptanceProps {
	token: string;
	session: Session;
	invitation: Invitation;
	/** Called when the invitation is being used, after which it no longer reads "open". */
	onStarted: () => void;
}

/** Uses the invitation for the person logged in, then welcomes them. */
export function InvitationAcceptance({ token, session, invitation, onStarted }: InvitationAcceptanceProps) {
	const client = useDossierClient();
	const queries = useQueryClient();
	useEffect(onStarted, []);
	// A query rather than a mutation: asked twice by two renders, it is still sent once.
	const acceptance = useQuery({
		queryKey: ["invitations", "acceptance", token, session.userId],
		queryFn: async () => {
			const clientId = await acceptInvitation(client, { token, locale: storedLocale() });
			if (clientId) storeSpace(clientId);
			await queries.invalidateQueries({ queryKey: ["session"] });
			return { clientId };
		},
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: Number.POSITIVE_INFINITY,
		retry: false,
		refetchOnReconnect: false,
	});
	if (acceptance.isSuccess) return <WelcomeChoice session={session} invitation={invitation} />;
	if (acceptance.isPending) return <PanelSkeleton />;
	const code = isDossierError(acceptance.error) ? acceptance.error.code : "UNKNOWN";
	if (code === "INVITATION_FOR_ANOTHER") {
		return <InvitationForAnother session={session} hint={invitation.email_hint} />;
	}
	// By this very person, since only their address can: in another tab, or an earlier day.
	if (code === "INVITATION_USED") return <Navigate to={paths.home} replace />;
	const closed = closedStates[code];
	if (closed) return <InvitationClosed state={closed} />;
	return (
		<LoadError
			error={acceptance.error}
			onRetry={() => acceptance.refetch()}
			retrying={acceptance.isFetching}
		/>
	);
}

import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { conditionsQuery } from "@dossier/shared/consentements/queries";
import { acceptPendingInvitations } from "@dossier/shared/invitations/mutations";
import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { membershipsQuery } from "@dossier/shared/session/queries";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { storedSpace, storeSpace } from "../../access/chosen-space.ts";
import { MembershipContext, type Space } from "../../access/membership.ts";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import type { Session } from "../../access/session.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { MaintenancePage } from "./maintenance-page.tsx";
import { NoSpacePage } from "./no-space-page.tsx";
import { toSpaces } from "./spaces.ts";
import { SuspendedPage } from "./suspended-page.tsx";

// The terms bring the code that reads Markdown: it is fetched by who has to accept them.
const ConditionsPage = lazy(async () => ({
	default: (await import("../../consentements/conditions-page.tsx")).ConditionsPage,
}));

// Not needed by who may enter.
const LastingRights = lazy(async () => ({
	default: (await import("./lasting-rights.tsx")).LastingRights,
}));

interface SpaceGateProps {
	session: Session;
	/** Shown until it is known where the person belongs. */
	loading: ReactNode;
	/** Frames what stands in the way of the space: an error, no membership, a suspended client, terms to read. */
	frame: (content: ReactNode, width?: "reading") => ReactNode;
	children: ReactNode;
}

/** Lets the person into the space of a client they belong to, the one they last looked at first. */
export function SpaceGate({ session, loading, frame, children }: SpaceGateProps) {
	const client = useDossierClient();
	const [chosen, setChosen] = useState(storedSpace);
	// Logging in proves the address, which is all an invitation asks for.
	const invitations = useQuery({
		queryKey: ["session", "pending-invitations", session.userId],
		queryFn: () => acceptPendingInvitations(client, storedLocale()),
		staleTime: Number.POSITIVE_INFINITY,
	});
	const memberships = useQuery({
		...membershipsQuery(client, session.userId),
		enabled: invitations.isSuccess,
	});
	// A closed portal answers every question with nothing: it must be known to be closed.
	const agency = useQuery({ ...agencyNameQuery(client), staleTime: 0, refetchInterval: 60_000 });
	const conditions = useQuery({
		...conditionsQuery(client, session.userId),
		enabled: invitations.isSuccess,
	});
	const failed = [invitations, memberships, conditions].find((query) => query.isError && !query.data);
	if (failed) {
		return frame(
			<LoadError error={failed.error} onRetry={() => failed.refetch()} retrying={failed.isFetching} />,
		);
	}
	if (agency.data?.maintenance) return frame(<MaintenancePage />);
	if (!memberships.data || !conditions.data) return loading;

	const spaces: Space[] = toSpaces(memberships.data, session);
	const space = spaces.find(({ clientId }) => clientId === chosen) ?? spaces[0];
	const chooseSpace = (clientId: string) => {
		storeSpace(clientId);
		setChosen(clientId);
	};
	if (!space) return frame(<NoSpacePage session={session} />);
	if (space.statut === "suspendu") {
		return frame(
			<>
				<SuspendedPage
					space={space}
					others={spaces.filter((other) => other !== space)}
					onChoose={chooseSpace}
				/>
				<Suspense fallback={<PanelSkeleton />}>
					<LastingRights key={space.clientId} clientId={space.clientId} />
				</Suspense>
			</>,
		);
	}
	const { inForce, accepted } = conditions.data;
	if (inForce && accepted?.version !== inForce.version) {
		return frame(
			<Suspense fallback={<PanelSkeleton />}>
				<ConditionsPage inForce={inForce} acceptedVersion={accepted?.version ?? null} />
				<LastingRights clientId={space.clientId} />
			</Suspense>,
			"reading",
		);
	}
	const readOnly = space.statut === "archive";
	return (
		<MembershipContext value={{ session, space, spaces, readOnly, chooseSpace }}>
			{children}
		</MembershipContext>
	);
}

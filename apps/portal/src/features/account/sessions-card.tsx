import { openSessionsQuery } from "@dossier/shared/session/open-sessions";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useClientView } from "../../client-view/client-view.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { EndOthersButton } from "./end-others-button.tsx";
import { OpenSession } from "./open-session.tsx";

/** Where the person is logged in; not told to who looks with their eyes. */
export function SessionsCard() {
	return useClientView() ? null : <OwnSessionsCard />;
}

function OwnSessionsCard() {
	const { t } = useTranslation("account");
	const { session } = useMembership();
	const sessions = useQuery(openSessionsQuery(useDossierClient(), session.userId));
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("sessions.title")}</CardTitle>
				<CardDescription>{t("sessions.text")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				{sessions.isError && !sessions.data ? (
					<LoadError
						error={sessions.error}
						onRetry={() => sessions.refetch()}
						retrying={sessions.isFetching}
					/>
				) : sessions.data ? (
					<>
						<ul className="flex flex-col divide-y">
							{sessions.data.map((each) => (
								<OpenSession key={each.id} session={each} />
							))}
						</ul>
						{sessions.data.some(({ is_current }) => !is_current) ? <EndOthersButton /> : null}
					</>
				) : (
					<Skeleton className="h-12" />
				)}
			</CardContent>
		</Card>
	);
}

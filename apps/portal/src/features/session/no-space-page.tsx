import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { noticeEndedSession } from "@dossier/shared/session/ended-elsewhere";
import { Button } from "@dossier/ui/button";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { DoorOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import type { Session } from "../../access/session.ts";
import { useSignOut } from "../../access/use-sign-out.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** For someone logged in who belongs to no client: who they are here, and what opens a space. */
export function NoSpacePage({ session }: { session: Session }) {
	const { t } = useTranslation(["session", "common"]);
	const client = useDossierClient();
	const queries = useQueryClient();
	const agency = useQuery(agencyNameQuery(client)).data?.name ?? t("common:agency");
	const leave = useSignOut();
	const ended = useQuery({
		queryKey: ["session-ended", session.userId],
		queryFn: () => noticeEndedSession(client),
		gcTime: 0,
	});
	if (ended.isLoading) return <PanelSkeleton />;
	return (
		<>
			<PageTitle>{t("session:noSpace.title")}</PageTitle>
			<PanelHeading icon={DoorOpen} tone="neutral" title={t("session:noSpace.title")}>
				{t("session:noSpace.text", { email: session.email, agency })}
			</PanelHeading>
			<div className="flex flex-col gap-2">
				<Button size="lg" onClick={() => queries.invalidateQueries({ queryKey: ["session"] })}>
					{t("session:noSpace.check")}
				</Button>
				<Button variant="ghost" pending={leave.isPending} onClick={() => leave.mutate()}>
					{t("common:signOut")}
				</Button>
			</div>
		</>
	);
}

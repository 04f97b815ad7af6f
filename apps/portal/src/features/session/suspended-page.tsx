import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { Button } from "@dossier/ui/button";
import { useQuery } from "@tanstack/react-query";
import { PauseCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Space } from "../../access/membership.ts";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { useSignOut } from "../../access/use-sign-out.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface SuspendedPageProps {
	space: Space;
	/** The person's other spaces, which stay open to them. */
	others: readonly Space[];
	onChoose: (clientId: string) => void;
}

/** For the people of a suspended client: that it is suspended, that nothing is lost, and nothing else. */
export function SuspendedPage({ space, others, onChoose }: SuspendedPageProps) {
	const { t } = useTranslation(["session", "common"]);
	const client = useDossierClient();
	const agency = useQuery(agencyNameQuery(client)).data?.name ?? t("common:agency");
	const leave = useSignOut();
	return (
		<>
			<PageTitle>{t("session:suspended.title")}</PageTitle>
			<PanelHeading icon={PauseCircle} tone="warning" title={t("session:suspended.title")}>
				{t("session:suspended.text", { client: space.nom, agency })}
			</PanelHeading>
			<div className="flex flex-col gap-2">
				{others.map((other) => (
					<Button key={other.clientId} size="lg" variant="secondary" onClick={() => onChoose(other.clientId)}>
						{t("session:suspended.open", { client: other.nom })}
					</Button>
				))}
				<Button variant="ghost" pending={leave.isPending} onClick={() => leave.mutate()}>
					{t("common:signOut")}
				</Button>
			</div>
		</>
	);
}

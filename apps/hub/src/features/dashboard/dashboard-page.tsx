import { attentionQuery } from "@dossier/shared/attention/queries";
import { clientsCountQuery } from "@dossier/shared/clients/queries";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ActivityCard } from "./activity-card.tsx";
import { waitingCount } from "./attention.ts";
import { AttentionCard } from "./attention-card.tsx";
import { Counts } from "./counts.tsx";

/** What waits for the person, what happens now, and how much there is. */
export function DashboardPage() {
	const { t } = useTranslation("dashboard");
	const client = useDossierClient();
	const staff = useCurrentStaff();
	const attention = useQuery(attentionQuery(client));
	const clients = useQuery(clientsCountQuery(client));
	useTableChanges({ table: "invitations", queryKeys: [["attention"]] });
	useTableChanges({ table: "documents", queryKeys: [["attention"]] });
	useTableChanges({ table: "closure_requests", queryKeys: [["attention"]] });

	const waiting = attention.data ? waitingCount(attention.data) : undefined;
	return (
		<PageBody>
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader
				title={t("greeting", { name: staff.display_name })}
				description={
					waiting === undefined ? undefined : waiting === 0 ? t("quiet") : t("waiting", { count: waiting })
				}
			/>
			<Counts clients={clients.data} attention={attention.data} />
			<div className="grid items-start gap-5 lg:grid-cols-2">
				<AttentionCard query={attention} />
				<ActivityCard />
			</div>
		</PageBody>
	);
}

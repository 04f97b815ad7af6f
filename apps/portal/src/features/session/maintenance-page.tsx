import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { Button } from "@dossier/ui/button";
import { useQuery } from "@tanstack/react-query";
import { Wrench } from "lucide-react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { useSignOut } from "../../access/use-sign-out.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** While the agency works on the portal: its message, and that nothing is lost. The page opens again by itself. */
export function MaintenancePage() {
	const { t } = useTranslation(["session", "common"]);
	const agency = useQuery(agencyNameQuery(useDossierClient())).data;
	const leave = useSignOut();
	return (
		<>
			<PageTitle>{t("session:maintenance.title")}</PageTitle>
			<PanelHeading icon={Wrench} tone="warning" title={t("session:maintenance.title")}>
				{t("session:maintenance.text", { agency: agency?.name ?? t("common:agency") })}
			</PanelHeading>
			{agency?.maintenance_message ? (
				<blockquote className="whitespace-pre-line border-warning-border border-l-4 pl-4">
					{agency.maintenance_message}
				</blockquote>
			) : null}
			<Button variant="ghost" pending={leave.isPending} onClick={() => leave.mutate()}>
				{t("common:signOut")}
			</Button>
		</>
	);
}

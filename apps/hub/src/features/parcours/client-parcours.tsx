import { progressOf } from "@dossier/shared/parcours/progress";
import { parcoursQuery } from "@dossier/shared/parcours/queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { Progress } from "@dossier/ui/progress";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ListPlus, Plus, Route } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import { ClientEtapes } from "./client-etapes.tsx";
import { EtapeDialog } from "./etape-dialog.tsx";

/** The steps of the client on screen: where it is, what is asked, and what comes. */
export function ClientParcours() {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const shown = useCurrentClient();
	const { role } = useCurrentStaff();
	const mayLead = rolePermissions(role).leadParcours && shown.statut !== "archive";
	const etapes = useQuery(parcoursQuery(useDossierClient(), shown.id));
	const [dialog, setDialog] = useState<"assign" | "add" | null>(null);
	const filter = `client_id=eq.${shown.id}`;
	useTableChanges({ table: "parcours_etapes", filter, queryKeys: [["parcours", "etapes"]] });
	useTableChanges({ table: "parcours_demandes", filter, queryKeys: [["parcours", "etapes"]] });
	useTableChanges({ table: "parcours_briefs", filter, queryKeys: [["parcours", "etapes"]] });
	// A document that is asked for is named when it sets out, and there once it has arrived.
	useTableChanges({ table: "documents", filter, queryKeys: [["parcours", "etapes"]] });
	if (etapes.isError && !etapes.data) {
		return <LoadError error={etapes.error} onRetry={() => etapes.refetch()} retrying={etapes.isFetching} />;
	}
	if (!etapes.data) {
		return (
			<SkeletonRegion label={common("loading")} className="flex flex-col gap-2">
				<Skeleton className="h-20" />
				<Skeleton className="h-20" />
			</SkeletonRegion>
		);
	}
	const { done, total } = progressOf(etapes.data);
	const lead = mayLead ? (
		<div className="flex flex-wrap justify-center gap-2">
			<Button variant={total === 0 ? "primary" : "secondary"} onClick={() => setDialog("assign")}>
				<ListPlus aria-hidden="true" />
				{t("client.assign")}
			</Button>
			<Button variant="secondary" onClick={() => setDialog("add")}>
				<Plus aria-hidden="true" />
				{t("steps.add")}
			</Button>
		</div>
	) : null;
	return (
		<section aria-label={t("steps.title")} className="flex min-w-0 flex-col gap-3">
			{etapes.data.length === 0 ? (
				<EmptyState icon={Route} title={t("client.emptyTitle")} text={t("client.emptyText")} action={lead} />
			) : (
				<>
					<div className="flex flex-wrap items-center justify-between gap-3">
						<div className="flex min-w-48 flex-1 flex-col gap-1.5">
							<p className="font-medium">{t("client.progress", { done, count: total })}</p>
							{total > 0 ? (
								<Progress label={t("client.progressLabel")} value={done / total} className="max-w-80" />
							) : null}
						</div>
						{lead}
					</div>
					<ClientEtapes etapes={etapes.data} mayLead={mayLead} />
				</>
			)}
			<AssignDialog open={dialog === "assign"} onClose={() => setDialog(null)} />
			<EtapeDialog open={dialog === "add" ? "new" : null} onClose={() => setDialog(null)} />
		</section>
	);
}

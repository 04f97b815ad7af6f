import { clientSituationQuery } from "@dossier/shared/clients/situation";
import { Button } from "@dossier/ui/button";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { SituationFacts } from "./situation-facts.tsx";

/** What matters now at a client, on a line, on two on a phone, whose place is kept while it is on its way. */
export function ClientSituation({ client }: { client: Client }) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const query = clientSituationQuery(useDossierClient(), client.id);
	const situation = useQuery(query);
	const stale = { filter: `client_id=eq.${client.id}`, queryKeys: [query.queryKey] };
	// Nearly all that happens at a client is a line of its history; a reminder and an opened document are none.
	useTableChanges({ table: "audit_log", ...stale });
	useTableChanges({ table: "reminders", ...stale });
	useTableChanges({ table: "documents", ...stale });
	return (
		<div className="flex h-14 min-w-0 items-start text-muted-foreground text-sm sm:h-7">
			{situation.data ? (
				<SituationFacts client={client} situation={situation.data} />
			) : situation.isError ? (
				<span role="alert" className="flex h-7 min-w-0 items-center gap-2">
					<span className="truncate">{t("situation.failed")}</span>
					<Button
						variant="secondary"
						size="sm"
						pending={situation.isFetching}
						onClick={() => situation.refetch()}
					>
						{common("retry")}
					</Button>
				</span>
			) : situation.isPending ? (
				<SkeletonRegion label={common("loading")}>
					<Skeleton className="mt-1.5 h-4 w-72" />
				</SkeletonRegion>
			) : null}
		</div>
	);
}

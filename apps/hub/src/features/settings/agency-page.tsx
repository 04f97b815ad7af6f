import { agencyQuery } from "@dossier/shared/agency/queries";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { AgencyCard } from "./agency-card.tsx";
import { BrandCard } from "./brand-card.tsx";
import { MaintenanceCard } from "./maintenance-card.tsx";
import { StorageLimitCard } from "./storage-limit-card.tsx";

/** What the operator sets for everybody. */
export function AgencyPage() {
	const { t } = useTranslation();
	const agency = useQuery(agencyQuery(useDossierClient()));
	if (agency.isError && !agency.data) {
		return <LoadError error={agency.error} onRetry={() => agency.refetch()} retrying={agency.isFetching} />;
	}
	if (!agency.data) {
		return (
			<SkeletonRegion label={t("loading")} className="flex flex-col gap-4">
				<Skeleton className="h-64 w-full" />
				<Skeleton className="h-40 w-full" />
			</SkeletonRegion>
		);
	}
	return (
		<>
			<AgencyCard agency={agency.data} />
			<BrandCard agency={agency.data} />
			<StorageLimitCard bytes={agency.data.client_storage_bytes} />
			<MaintenanceCard agency={agency.data} />
		</>
	);
}

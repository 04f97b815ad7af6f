import { ficheQuery } from "@dossier/shared/fiche/queries";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { FicheEditor } from "./fiche-editor.tsx";

/** What the agency knows of a client, as a form and as `fiche-client.yaml`. */
export function FichePage() {
	const { t } = useTranslation();
	const client = useCurrentClient();
	const { role } = useCurrentStaff();
	const fiche = useQuery(ficheQuery(useDossierClient(), client.id));
	useTableChanges({
		table: "clients",
		filter: `id=eq.${client.id}`,
		queryKeys: [["clients", "fiche", client.id]],
	});
	if (!fiche.data) {
		return fiche.isError ? (
			<LoadError error={fiche.error} onRetry={() => fiche.refetch()} retrying={fiche.isFetching} />
		) : (
			<SkeletonRegion label={t("loading")} className="grid gap-5 lg:grid-cols-2">
				<Skeleton className="h-96 rounded-lg" />
				<Skeleton className="h-96 rounded-lg max-lg:hidden" />
			</SkeletonRegion>
		);
	}
	const mayEdit = rolePermissions(role).editClients && client.statut !== "archive";
	return <FicheEditor record={fiche.data} mayEdit={mayEdit} />;
}

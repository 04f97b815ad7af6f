import { modeleQuery } from "@dossier/shared/parcours/modele-queries";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "@dossier/ui/breadcrumb";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Route } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { composesParcours } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ModeleEtapes } from "./modele-etapes.tsx";
import { ModeleMenu } from "./modele-menu.tsx";

/** A template and its steps, which are composed here. */
export function ModelePage({ modeleId }: { modeleId: string }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const mayCompose = composesParcours(useCurrentStaff());
	const modele = useQuery(modeleQuery(useDossierClient(), modeleId));
	useTableChanges({ table: "parcours_modeles", queryKeys: [["parcours"]] });
	useTableChanges({
		table: "parcours_modele_etapes",
		filter: `modele_id=eq.${modeleId}`,
		queryKeys: [["parcours"]],
	});
	if (modele.isError && !modele.data) {
		return <LoadError error={modele.error} onRetry={() => modele.refetch()} retrying={modele.isFetching} />;
	}
	if (modele.data === undefined) {
		return (
			<PageBody>
				<SkeletonRegion label={common("loading")} className="flex flex-col gap-3">
					<Skeleton className="h-10 w-64" />
					<Skeleton className="h-24" />
				</SkeletonRegion>
			</PageBody>
		);
	}
	if (modele.data === null) return <ModeleGone />;
	return (
		<PageBody width="text">
			<PageTitle>{modele.data.name}</PageTitle>
			<PageHeader
				breadcrumb={
					<Breadcrumb label={t("modeles.breadcrumb")}>
						<BreadcrumbLink>
							<Link to={paths.modeles()}>{t("modeles.title")}</Link>
						</BreadcrumbLink>
						<BreadcrumbPage>{modele.data.name}</BreadcrumbPage>
					</Breadcrumb>
				}
				title={modele.data.name}
				description={modele.data.description}
				actions={mayCompose ? <ModeleMenu modele={modele.data} /> : undefined}
			/>
			<ModeleEtapes modeleId={modele.data.id} mayCompose={mayCompose} />
		</PageBody>
	);
}

function ModeleGone() {
	const { t } = useTranslation("parcours");
	return (
		<>
			<PageTitle>{t("modeles.goneTitle")}</PageTitle>
			<h1 className="sr-only">{t("modeles.goneTitle")}</h1>
			<EmptyState
				icon={Route}
				title={t("modeles.goneTitle")}
				text={t("modeles.goneText")}
				action={
					<Button asChild variant="secondary">
						<Link to={paths.modeles()}>{t("modeles.back")}</Link>
					</Button>
				}
				className="flex-1"
			/>
		</>
	);
}

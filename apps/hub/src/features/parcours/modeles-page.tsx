import { modelesQuery } from "@dossier/shared/parcours/modele-queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Plus, Route } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { composesParcours } from "../../access/permissions.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ModeleCard } from "./modele-card.tsx";
import { ModeleDialog } from "./modele-dialog.tsx";

/** The templates of steps a client's parcours is made from. */
export function ModelesPage() {
	const { t } = useTranslation("parcours");
	const mayCompose = composesParcours(useCurrentStaff());
	const [creating, setCreating] = useState(false);
	useTableChanges({ table: "parcours_modeles", queryKeys: [["parcours"]] });
	const create = mayCompose ? (
		<Button onClick={() => setCreating(true)}>
			<Plus aria-hidden="true" />
			{t("modeles.create")}
		</Button>
	) : null;
	return (
		<PageBody>
			<PageTitle>{t("modeles.title")}</PageTitle>
			<PageHeader title={t("modeles.title")} description={t("modeles.text")} actions={create} />
			<ModeleList mayCompose={mayCompose} onCreate={() => setCreating(true)} />
			<ModeleDialog open={creating} onOpenChange={setCreating} />
		</PageBody>
	);
}

function ModeleList({ mayCompose, onCreate }: { mayCompose: boolean; onCreate: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const list = useQuery(modelesQuery(useDossierClient()));
	if (list.isError && !list.data) {
		return <LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />;
	}
	if (!list.data) {
		return (
			<SkeletonRegion label={common("loading")} className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
				<Skeleton className="h-32" />
				<Skeleton className="h-32" />
			</SkeletonRegion>
		);
	}
	if (list.data.length === 0) {
		return (
			<EmptyState
				icon={Route}
				title={t("modeles.emptyTitle")}
				text={t("modeles.emptyText")}
				action={mayCompose ? <Button onClick={onCreate}>{t("modeles.create")}</Button> : undefined}
			/>
		);
	}
	return (
		<ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
			{list.data.map((modele) => (
				<li key={modele.id} className="flex">
					<ModeleCard modele={modele} mayCompose={mayCompose} />
				</li>
			))}
		</ul>
	);
}

import { clientModulesQuery, type ModuleName } from "@dossier/shared/modules/queries";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../../access/membership.ts";
import { DemandeDeposit } from "../../features/documents/demande-deposit.tsx";
import { HomeDeposit } from "../../features/documents/home-deposit.tsx";
import { RecentDocuments } from "../../features/documents/recent-documents.tsx";
import { CardSkeleton } from "../../features/home/card-skeleton.tsx";
import { HomePage } from "../../features/home/home-page.tsx";
import { ParcoursCard } from "../../features/home/parcours-card.tsx";
import { ModuleGrid } from "../../features/modules/module-grid.tsx";
import { LatestNews } from "../../features/notifications/latest-news.tsx";
import { useNewDocumentIds } from "../../features/notifications/use-notifications.ts";
import { AskedNow } from "../../features/parcours/asked-now.tsx";
import { JourneyCard } from "../../features/parcours/journey-card.tsx";
import { useParcours } from "../../features/parcours/use-parcours.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The home page: in the Lab the way of the project, in One the modules the agency switched on. */
export function Component() {
	return useMembership().space.parcours === "one" ? <OneHome /> : <LabHome />;
}

function LabHome() {
	const newIds = useNewDocumentIds();
	const { readOnly } = useMembership();
	const etapes = useParcours().data ?? [];
	return (
		<HomePage
			deposit={<HomeDeposit place="page" />}
			thumbDeposit={<HomeDeposit place="thumb" />}
			asked={
				readOnly ? null : (
					<AskedNow
						etapes={etapes}
						deposit={({ id, name }) => <DemandeDeposit demandeId={id} name={name} />}
					/>
				)
			}
			project={<LabProject />}
			news={<LatestNews />}
			recent={<RecentDocuments newIds={newIds} />}
		/>
	);
}

function OneHome() {
	const newIds = useNewDocumentIds();
	const { readOnly } = useMembership();
	const modules = useModules().data;
	const on = (name: ModuleName) => modules?.includes(name) ?? false;
	return (
		<HomePage
			deposit={<HomeDeposit place="page" />}
			thumbDeposit={<HomeDeposit place="thumb" />}
			asked={null}
			project={
				<>
					{readOnly ? null : <ParcoursCard />}
					<OneModules />
				</>
			}
			news={on("activite") ? <LatestNews /> : null}
			recent={on("documents") ? <RecentDocuments newIds={newIds} /> : null}
		/>
	);
}

function LabProject() {
	const { readOnly } = useMembership();
	const etapes = useParcours();
	if (etapes.data?.length) return <JourneyCard etapes={etapes.data} />;
	if (etapes.isPending) return <CardSkeleton />;
	if (!etapes.data) {
		return <LoadError error={etapes.error} onRetry={() => etapes.refetch()} retrying={etapes.isFetching} />;
	}
	return readOnly ? null : <ParcoursCard />;
}

function OneModules() {
	const modules = useModules();
	if (modules.data) return <ModuleGrid modules={modules.data} />;
	if (modules.isPending) return <CardSkeleton />;
	return <LoadError error={modules.error} onRetry={() => modules.refetch()} retrying={modules.isFetching} />;
}

function useModules() {
	const { space } = useMembership();
	return useQuery(clientModulesQuery(useDossierClient(), space.clientId));
}

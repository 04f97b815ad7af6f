import { clientModulesQuery } from "@dossier/shared/modules/queries";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../../access/membership.ts";
import { DemandeDeposit } from "../../features/documents/demande-deposit.tsx";
import { HomeDeposit } from "../../features/documents/home-deposit.tsx";
import { RecentDocuments } from "../../features/documents/recent-documents.tsx";
import { HomePage } from "../../features/home/home-page.tsx";
import { ParcoursCard } from "../../features/home/parcours-card.tsx";
import { ModuleGrid } from "../../features/modules/module-grid.tsx";
import { LatestNews } from "../../features/notifications/latest-news.tsx";
import { useNewDocumentIds } from "../../features/notifications/use-notifications.ts";
import { AskedNow } from "../../features/parcours/asked-now.tsx";
import { JourneyCard } from "../../features/parcours/journey-card.tsx";
import { useParcours } from "../../features/parcours/use-parcours.ts";
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
			project={etapes.length > 0 ? <JourneyCard etapes={etapes} /> : readOnly ? null : <ParcoursCard />}
			news={<LatestNews />}
			recent={<RecentDocuments newIds={newIds} />}
		/>
	);
}

function OneHome() {
	const newIds = useNewDocumentIds();
	const { space, readOnly } = useMembership();
	const modules = useQuery(clientModulesQuery(useDossierClient(), space.clientId)).data;
	const on = (name: NonNullable<typeof modules>[number]) => modules?.includes(name) ?? false;
	return (
		<HomePage
			deposit={<HomeDeposit place="page" />}
			thumbDeposit={<HomeDeposit place="thumb" />}
			asked={null}
			project={
				<>
					{readOnly ? null : <ParcoursCard />}
					{modules ? <ModuleGrid modules={modules} /> : null}
				</>
			}
			news={on("activite") ? <LatestNews /> : null}
			recent={on("documents") ? <RecentDocuments newIds={newIds} /> : null}
		/>
	);
}

import { useParams } from "react-router";
import { DemandeDeposit } from "../../features/documents/demande-deposit.tsx";
import { useReadNotificationsOf } from "../../features/notifications/use-notifications.ts";
import { EtapePage } from "../../features/parcours/etape-page.tsx";

/** The step whose id is in the address; seeing it is reading what was said of it. */
export function Component() {
	const { etapeId = "" } = useParams();
	useReadNotificationsOf(etapeId);
	return (
		<EtapePage
			key={etapeId}
			etapeId={etapeId}
			deposit={({ id, name }) => <DemandeDeposit demandeId={id} name={name} />}
		/>
	);
}

import { useCurrentClient } from "../../access/current-client.ts";
import { ActivityCard } from "../../features/dashboard/activity-card.tsx";

/** What happened at a client. */
export function Component() {
	return <ActivityCard clientId={useCurrentClient().id} />;
}

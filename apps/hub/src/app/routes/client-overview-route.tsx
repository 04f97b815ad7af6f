import { useCurrentClient } from "../../access/current-client.ts";
import { ClosureNotice } from "../../features/closure-requests/closure-notice.tsx";
import { ActivityCard } from "../../features/dashboard/activity-card.tsx";

/** What happened at a client, under what they ask for now. */
export function Component() {
	return (
		<>
			<ClosureNotice />
			<ActivityCard clientId={useCurrentClient().id} />
		</>
	);
}

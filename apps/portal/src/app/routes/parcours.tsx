import { useReadNotificationsOf } from "../../features/notifications/use-notifications.ts";
import { ParcoursPage } from "../../features/parcours/parcours-page.tsx";

/** The whole way through the Lab; seeing it is reading that it ended. */
export function Component() {
	useReadNotificationsOf("parcours");
	return <ParcoursPage />;
}

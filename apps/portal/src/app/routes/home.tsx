import { HomeDeposit } from "../../features/documents/home-deposit.tsx";
import { RecentDocuments } from "../../features/documents/recent-documents.tsx";
import { HomePage } from "../../features/home/home-page.tsx";
import { LatestNews } from "../../features/notifications/latest-news.tsx";
import { useNewDocumentIds } from "../../features/notifications/use-notifications.ts";

/** The home page with what the other rooms have to say there. */
export function Component() {
	const newIds = useNewDocumentIds();
	return (
		<HomePage
			deposit={<HomeDeposit place="page" />}
			thumbDeposit={<HomeDeposit place="thumb" />}
			news={<LatestNews />}
			recent={<RecentDocuments newIds={newIds} />}
		/>
	);
}

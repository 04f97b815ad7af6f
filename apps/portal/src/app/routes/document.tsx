import { useParams } from "react-router";
import { DocumentPage } from "../../features/documents/document-page.tsx";
import { useReadNotificationsOf } from "../../features/notifications/use-notifications.ts";

/** The document whose id is in the address; seeing it is reading what was said of it. */
export function Component() {
	const { documentId = "" } = useParams();
	useReadNotificationsOf(documentId);
	return <DocumentPage key={documentId} documentId={documentId} />;
}

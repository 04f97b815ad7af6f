import { DocumentsPage } from "../../features/documents/documents-page.tsx";
import { useNewDocumentIds } from "../../features/notifications/use-notifications.ts";

/** *Mes documents*, with what is new marked. */
export function Component() {
	return <DocumentsPage newIds={useNewDocumentIds()} />;
}

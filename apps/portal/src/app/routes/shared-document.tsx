import { useLocation } from "react-router";
import { SharedDocumentPage } from "../../features/share-links/shared-document-page.tsx";

/** The document shared by a link. Its token is behind the `#`, which no browser sends: it is in no server's log. */
export function Component() {
	const token = useLocation().hash.slice(1);
	return <SharedDocumentPage key={token} token={token} />;
}

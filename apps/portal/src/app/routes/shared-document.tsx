import { useParams } from "react-router";
import { SharedDocumentPage } from "../../features/share-links/shared-document-page.tsx";

/** The document shared by the link whose token is in the address. */
export function Component() {
	const { token = "" } = useParams();
	return <SharedDocumentPage key={token} token={token} />;
}

import { useParams } from "react-router";
import { ClientPage } from "../../features/clients/client-page.tsx";
import { NotFoundPage } from "../not-found-page.tsx";

/** A client's page; the sections are its child routes. */
export function Component() {
	const { clientId } = useParams();
	return clientId ? <ClientPage key={clientId} clientId={clientId} /> : <NotFoundPage />;
}

import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "../access/session.ts";
import { paths } from "../paths.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { LoadingPage } from "./loading-page.tsx";

/** Lets in whoever is logged in; the others log in first and come back to where they were going. */
export function RequireSession() {
	const session = useSession();
	const location = useLocation();
	if (session === "loading") return <SessionToCome />;
	if (!session) {
		return <Navigate to={paths.login(location.pathname + location.search)} replace />;
	}
	return <Outlet />;
}

// Waits for Supabase's code as the session does: when it cannot be fetched, this is where it shows.
function SessionToCome() {
	useDossierClient();
	return <LoadingPage />;
}

import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "../access/session.ts";
import { paths } from "../paths.ts";
import { LoadingPage } from "./loading-page.tsx";

/** Lets in whoever is logged in; the others log in first and come back to where they were going. */
export function RequireSession() {
	const session = useSession();
	const location = useLocation();
	if (session === "loading") return <LoadingPage />;
	if (!session) {
		return <Navigate to={paths.login()} replace state={{ from: location.pathname + location.search }} />;
	}
	return <Outlet />;
}

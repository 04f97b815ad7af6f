import { useEffect } from "react";
import { LoginPage } from "../../features/session/login-page.tsx";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";

/** The login. What comes after it is fetched while the person types, once what logs them in is there. */
export function Component() {
	const load = useDossierClientLoader();
	useEffect(() => {
		const fetchNext = async () => {
			await load();
			await Promise.all([
				import("@dossier/shared/session/schema"),
				import("./shell-route.tsx"),
				import("./dashboard-route.tsx"),
			]);
		};
		// What did not come now is fetched again when it is needed.
		fetchNext().catch(() => undefined);
	}, [load]);
	return <LoginPage />;
}

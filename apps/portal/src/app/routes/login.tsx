import { useEffect } from "react";
import { linkFailure } from "../../access/link-failure.ts";
import { LoginPage } from "../../features/session/login-page.tsx";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";

/** The login; the address tells when the link of a mail did not work. */
export function Component() {
	useNextPage();
	return <LoginPage linkFailure={linkFailure(window.location.href)} />;
}

/** Fetches what comes after the login while the person types, once what logs them in is there. */
function useNextPage(): void {
	const load = useDossierClientLoader();
	useEffect(() => {
		const fetchNext = async () => {
			await load();
			await Promise.all([
				import("@dossier/shared/session/schema"),
				import("../../access/code-form.tsx"),
				import("./private.tsx"),
				import("./home.tsx"),
			]);
		};
		// What did not come now is fetched again when it is needed.
		fetchNext().catch(() => undefined);
	}, [load]);
}

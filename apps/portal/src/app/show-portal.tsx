import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { mayBeLoggedIn } from "@dossier/shared/session/stored-session";
import { dossierClientLoader } from "@dossier/shared/supabase/load-client";
import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { createTranslations, loadAllTexts } from "../i18n/translations.ts";
import { sessionName } from "../supabase/session-name.ts";
import { Providers } from "./providers.tsx";
import { createQueryClient } from "./query-client.ts";
import { createPortalRouter } from "./router.tsx";

/** Shows the portal of whoever is logged in on this device, or its login. */
export async function showPortal(root: Root): Promise<void> {
	const arrivesAsVisitor = !mayBeLoggedIn({
		cookies: document.cookie,
		address: window.location.href,
		sessionName,
	});
	const loadClient = dossierClientLoader(async () =>
		(await import("../supabase/create-client.ts")).createClient(),
	);
	if (!arrivesAsVisitor) void loadClient();

	// The texts and the first page are fetched at the same time.
	const translations = createTranslations(storedLocale());
	const router = createPortalRouter({
		arrivesAsVisitor,
		loadTexts: async () => loadAllTexts(await translations),
	});

	root.render(
		<StrictMode>
			<Providers
				loadClient={loadClient}
				arrivesAsVisitor={arrivesAsVisitor}
				queries={createQueryClient()}
				translations={await translations}
			>
				<RouterProvider router={router} />
			</Providers>
		</StrictMode>,
	);
}

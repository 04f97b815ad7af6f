import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { mayBeLoggedIn } from "@dossier/shared/session/stored-session";
import { dossierClientLoader } from "@dossier/shared/supabase/load-client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { Providers } from "./app/providers.tsx";
import { createQueryClient } from "./app/query-client.ts";
import { createPortalRouter } from "./app/router.tsx";
import { createTranslations, loadAllTexts } from "./i18n/translations.ts";
import { sessionName } from "./supabase/session-name.ts";
import "./main.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const arrivesAsVisitor = !mayBeLoggedIn({
	cookies: document.cookie,
	address: window.location.href,
	sessionName,
});
const loadClient = dossierClientLoader(async () =>
	(await import("./supabase/create-client.ts")).createClient(),
);
if (!arrivesAsVisitor) void loadClient();

// The texts and the first page are fetched at the same time.
const translations = createTranslations(storedLocale());
const router = createPortalRouter({
	arrivesAsVisitor,
	loadTexts: async () => loadAllTexts(await translations),
});

createRoot(root).render(
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

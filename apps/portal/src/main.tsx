import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { createDossierClient } from "@dossier/shared/supabase/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { environment } from "./app/environment.ts";
import { Providers } from "./app/providers.tsx";
import { createQueryClient } from "./app/query-client.ts";
import { createPortalRouter } from "./app/router.tsx";
import { createTranslations } from "./i18n/translations.ts";
import "./main.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const client = createDossierClient({
	url: environment.supabaseUrl,
	publishableKey: environment.supabasePublishableKey,
	sessionName: "dossier-portal",
});

createRoot(root).render(
	<StrictMode>
		<Providers
			client={client}
			queries={createQueryClient()}
			translations={createTranslations(storedLocale())}
		>
			<RouterProvider router={createPortalRouter()} />
		</Providers>
	</StrictMode>,
);

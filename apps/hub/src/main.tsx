import "@dossier/ui/theme.css";
import "./hub.css";
import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { createDossierClient } from "@dossier/shared/supabase/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { Providers } from "./app/providers.tsx";
import { createRouter } from "./app/router.tsx";
import { createTranslations } from "./i18n/translations.ts";
import { environment } from "./supabase/environment.ts";

const client = createDossierClient({
	url: environment.supabaseUrl,
	publishableKey: environment.supabasePublishableKey,
	sessionName: "dossier-hub",
});
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root.");

createRoot(root).render(
	<StrictMode>
		<Providers client={client} translations={createTranslations(storedLocale())}>
			<RouterProvider router={createRouter()} />
		</Providers>
	</StrictMode>,
);

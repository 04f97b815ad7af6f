import { storedLocale } from "@dossier/shared/locale/stored-locale";
import { ThemeProvider } from "@dossier/ui/theme-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import type { Root } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createTranslations } from "../i18n/translations.ts";
import { ClientViewApp } from "./client-view-app.tsx";
import { createReadOnlyQueryClient } from "./read-only-queries.ts";

/** Shows a view in place of the portal: it reads no login of this browser and keeps nothing on the device. */
export async function showClientView(root: Root, viewId: string): Promise<void> {
	const translations = await createTranslations(storedLocale());
	root.render(
		<StrictMode>
			<I18nextProvider i18n={translations}>
				<ThemeProvider>
					<QueryClientProvider client={createReadOnlyQueryClient()}>
						<ClientViewApp viewId={viewId} translations={translations} />
					</QueryClientProvider>
				</ThemeProvider>
			</I18nextProvider>
		</StrictMode>,
	);
}

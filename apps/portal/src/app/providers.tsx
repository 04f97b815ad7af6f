import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { ThemeProvider } from "@dossier/ui/theme-provider";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { SessionProvider } from "../access/session-provider.tsx";
import { DossierClientContext } from "../supabase/dossier-client.ts";

interface ProvidersProps {
	loadClient: LoadDossierClient;
	arrivesAsVisitor: boolean;
	queries: QueryClient;
	translations: i18n;
	children: ReactNode;
}

/** What every page stands on: texts, theme, Supabase, what was loaded, who is logged in. */
export function Providers({ loadClient, arrivesAsVisitor, queries, translations, children }: ProvidersProps) {
	return (
		<I18nextProvider i18n={translations}>
			<ThemeProvider>
				<DossierClientContext value={loadClient}>
					<QueryClientProvider client={queries}>
						<SessionProvider arrivesAsVisitor={arrivesAsVisitor}>
							<Suspense>{children}</Suspense>
						</SessionProvider>
					</QueryClientProvider>
				</DossierClientContext>
			</ThemeProvider>
		</I18nextProvider>
	);
}

import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { ThemeProvider } from "@dossier/ui/theme-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, Suspense, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { SessionProvider } from "../access/session-provider.tsx";
import { DossierClientContext } from "../supabase/dossier-client.ts";
import { createQueryClient } from "./query-client.ts";

interface ProvidersProps {
	loadClient: LoadDossierClient;
	arrivesAsVisitor: boolean;
	translations: i18n;
	children: ReactNode;
}

/** What every page stands on: texts, theme, Supabase, cache, session. */
export function Providers({ loadClient, arrivesAsVisitor, translations, children }: ProvidersProps) {
	const [queries] = useState(createQueryClient);
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

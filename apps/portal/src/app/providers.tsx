import type { DossierClient } from "@dossier/shared/supabase/client";
import { ThemeProvider } from "@dossier/ui/theme-provider";
import { Toaster } from "@dossier/ui/toaster";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { SessionProvider } from "../access/session-provider.tsx";
import { DossierClientContext } from "../supabase/dossier-client.ts";

interface ProvidersProps {
	client: DossierClient;
	queries: QueryClient;
	translations: i18n;
	children: ReactNode;
}

/** What every page stands on: texts, theme, Supabase, what was loaded, who is logged in. */
export function Providers({ client, queries, translations, children }: ProvidersProps) {
	return (
		<I18nextProvider i18n={translations}>
			<ThemeProvider>
				<DossierClientContext value={client}>
					<QueryClientProvider client={queries}>
						<SessionProvider>{children}</SessionProvider>
						<Toasts />
					</QueryClientProvider>
				</DossierClientContext>
			</ThemeProvider>
		</I18nextProvider>
	);
}

function Toasts() {
	const { t } = useTranslation();
	return <Toaster label={t("toasts")} closeLabel={t("close")} position="top-center" />;
}

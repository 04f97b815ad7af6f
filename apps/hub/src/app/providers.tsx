import type { DossierClient } from "@dossier/shared/supabase/client";
import { ThemeProvider } from "@dossier/ui/theme-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { SessionProvider } from "../access/session-provider.tsx";
import { DossierClientContext } from "../supabase/dossier-client.ts";
import { createQueryClient } from "./query-client.ts";

interface ProvidersProps {
	client: DossierClient;
	translations: i18n;
	children: ReactNode;
}

/** What every page stands on: texts, theme, Supabase, cache, session. */
export function Providers({ client, translations, children }: ProvidersProps) {
	const [queries] = useState(createQueryClient);
	return (
		<I18nextProvider i18n={translations}>
			<ThemeProvider>
				<DossierClientContext value={client}>
					<QueryClientProvider client={queries}>
						<SessionProvider>{children}</SessionProvider>
					</QueryClientProvider>
				</DossierClientContext>
			</ThemeProvider>
		</I18nextProvider>
	);
}

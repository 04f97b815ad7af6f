import { currentClientViewQuery } from "@dossier/shared/client-views/queries";
import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { EmptyState } from "@dossier/ui/empty-state";
import { useQuery } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { EyeOff } from "lucide-react";
import { type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { RouterProvider } from "react-router/dom";
import { SessionContext } from "../access/session.ts";
import { createPortalRouter } from "../app/router.tsx";
import { loadAllTexts } from "../i18n/translations.ts";
import { DossierClientContext, useDossierClient } from "../supabase/dossier-client.ts";
import { viewBase } from "./address.ts";
import { type ClientView, ClientViewContext } from "./client-view.ts";
import { ClientViewBanner } from "./client-view-banner.tsx";

interface ViewedPortalProps {
	loadClient: LoadDossierClient;
	view: ClientView;
	translations: i18n;
}

/** The portal's own pages, under the banner that says whose they are, until the view is over. */
export function ViewedPortal({ loadClient, view, translations }: ViewedPortalProps) {
	const [router] = useState(() =>
		createPortalRouter({
			arrivesAsVisitor: false,
			loadTexts: () => loadAllTexts(translations),
			basename: viewBase(view.viewId),
		}),
	);
	return (
		<DossierClientContext value={loadClient}>
			<SessionContext value={{ userId: view.memberId, email: "" }}>
				<ClientViewContext value={view}>
					<Suspense>
						<WhileOpen>
							<ClientViewBanner view={view} />
							<RouterProvider router={router} />
						</WhileOpen>
					</Suspense>
				</ClientViewContext>
			</SessionContext>
		</DossierClientContext>
	);
}

function WhileOpen({ children }: { children: ReactNode }) {
	const { t } = useTranslation("clientView");
	const current = useQuery(currentClientViewQuery(useDossierClient()));
	if (current.data !== null) return children;
	return (
		<main className="flex min-h-dvh items-center justify-center">
			<EmptyState icon={EyeOff} title={t("over.title")} text={t("over.text")} />
		</main>
	);
}

import { currentClientViewQuery } from "@dossier/shared/client-views/queries";
import type { LoadDossierClient } from "@dossier/shared/supabase/load-client";
import { useQuery } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, Suspense, useState } from "react";
import { RouterProvider } from "react-router/dom";
import { SessionContext } from "../access/session.ts";
import { createPortalRouter } from "../app/router.tsx";
import { loadAllTexts } from "../i18n/translations.ts";
import { DossierClientContext, useDossierClient } from "../supabase/dossier-client.ts";
import { viewBase } from "./address.ts";
import { type ClientView, ClientViewContext } from "./client-view.ts";
import { ClientViewBanner } from "./client-view-banner.tsx";
import { ViewNotice } from "./view-notice.tsx";

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
	const current = useQuery(currentClientViewQuery(useDossierClient()));
	return current.data === null ? <ViewNotice reason="over" /> : children;
}

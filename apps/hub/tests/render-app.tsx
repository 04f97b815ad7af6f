import { createUploadQueue, type UploadQueue } from "@dossier/shared/documents/upload-queue";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { Toaster } from "@dossier/ui/toaster";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, type RouteObject, RouterProvider, useLocation } from "react-router";
import { CurrentStaffContext } from "../src/access/current-staff.ts";
import { Providers } from "../src/app/providers.tsx";
import { UploadQueueContext } from "../src/uploads/upload-queue.ts";
import { frenchTexts, loaded } from "./loaded.ts";
import { mikl } from "./people.ts";

interface RenderOptions {
	client: DossierClient;
	/** The address one arrives at. */
	path?: string;
	/** The uploads under way; none by default. */
	uploads?: UploadQueue;
	/** More routes beside the one under test. */
	routes?: RouteObject[];
}

function Address() {
	const { pathname, search } = useLocation();
	return <output data-testid="address">{pathname + search}</output>;
}

function noUploads(client: DossierClient): UploadQueue {
	return createUploadQueue({
		client,
		environment: { supabaseUrl: "http://backend.test", supabasePublishableKey: "publishable" },
		limits: async () => ({ max_size_bytes: 1, mime_types: [] }),
	});
}

/** Shows a part of the Hub as MiKL would meet it, with every provider of the app around. */
export function renderApp(
	element: ReactNode,
	{ client, path = "/", uploads = noUploads(client), routes = [] }: RenderOptions,
) {
	const page = (
		<CurrentStaffContext value={mikl}>
			<UploadQueueContext value={uploads}>
				{element}
				<Address />
				<Toaster label="Notifications" closeLabel="Fermer" />
			</UploadQueueContext>
		</CurrentStaffContext>
	);
	const router = createMemoryRouter([...routes, { path: "*", element: page }], { initialEntries: [path] });
	const user = userEvent.setup();
	render(
		<Providers loadClient={loaded(client)} arrivesAsVisitor={false} translations={frenchTexts}>
			<RouterProvider router={router} />
		</Providers>,
	);
	return { user, router };
}

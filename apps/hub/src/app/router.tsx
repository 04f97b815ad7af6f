import { createBrowserRouter, matchRoutes, type RouteObject } from "react-router";
import { linkFailed } from "../access/link-failure.ts";
import { paths } from "../paths.ts";
import { CrashPage } from "./crash-page.tsx";
import { LoadingPage } from "./loading-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RequireSession } from "./require-session.tsx";

interface Arrival {
	/** True when it is already known that nobody is logged in here. */
	arrivesAsVisitor: boolean;
	/** Fetches what the pages behind the entrance say. */
	loadTexts: () => Promise<void>;
}

type WithTexts = <Page>(load: () => Promise<Page>) => () => Promise<Page>;

const clientRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/client-overview-route.tsx") },
	{ path: "parcours", lazy: () => import("./routes/client-parcours-route.tsx") },
	{ path: "notes/:noteId?", lazy: () => import("./routes/client-notes-route.tsx") },
	{ path: "fiche", lazy: () => import("./routes/client-fiche-route.tsx") },
	{ path: "access", lazy: () => import("./routes/client-access-route.tsx") },
	{ path: "trash", lazy: () => import("./routes/client-trash-route.tsx") },
	{ path: ":folder/:documentId?", lazy: () => import("./routes/client-folder-route.tsx") },
];

const settingsRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/settings-profile-route.tsx") },
	{ path: "agency", lazy: () => import("./routes/settings-agency-route.tsx") },
	{ path: "mails", lazy: () => import("./routes/settings-mails-route.tsx") },
	{ path: "staff", lazy: () => import("./routes/settings-staff-route.tsx") },
	{ path: "texts", lazy: () => import("./routes/settings-texts-route.tsx") },
	{ path: "access", lazy: () => import("./routes/settings-access-route.tsx") },
];

const staffRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/dashboard-route.tsx") },
	{ path: "clients", lazy: () => import("./routes/clients-route.tsx") },
	{ path: "clients/import", lazy: () => import("./routes/client-import-route.tsx") },
	{ path: "clients/:clientId", lazy: () => import("./routes/client-route.tsx"), children: clientRoutes },
	{ path: "reminders", lazy: () => import("./routes/reminders-route.tsx") },
	{ path: "parcours", lazy: () => import("./routes/modeles-route.tsx") },
	{ path: "parcours/:modeleId", lazy: () => import("./routes/modele-route.tsx") },
	{ path: "settings", lazy: () => import("./routes/settings-route.tsx"), children: settingsRoutes },
	{ path: "*", Component: NotFoundPage },
];

/** The pages of whoever is not in yet. The login is on screen before the others' texts are fetched. */
const publicRoutes = (withTexts: WithTexts): RouteObject[] => [
	{ path: "login", lazy: () => import("./routes/login-route.tsx") },
	{ path: "reset-password", lazy: () => import("./routes/reset-password-route.tsx") },
	{ path: "invitation/:token", lazy: withTexts(() => import("./routes/invitation-route.tsx")) },
];

/** The router of the browser. Who is surely a visitor is at the login before any other code is fetched. */
export function createHubRouter({ arrivesAsVisitor, loadTexts }: Arrival) {
	const withTexts: WithTexts = (load) => async () => {
		const [page] = await Promise.all([load(), loadTexts()]);
		return page;
	};
	const open = publicRoutes(withTexts);
	const { href, pathname, search } = window.location;
	if (arrivesAsVisitor && !linkFailed(href) && !matchRoutes(open, pathname)) {
		window.history.replaceState(null, "", paths.login(pathname + search));
	}
	const staffPages: RouteObject = {
		Component: RequireSession,
		children: [
			{
				lazy: withTexts(() => import("./routes/shell-route.tsx")),
				children: [{ ErrorBoundary: CrashPage, children: staffRoutes }],
			},
		],
	};
	return createBrowserRouter([
		{ ErrorBoundary: CrashPage, HydrateFallback: LoadingPage, children: [...open, staffPages] },
	]);
}

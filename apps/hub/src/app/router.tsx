import { createBrowserRouter, type RouteObject } from "react-router";
import { CrashPage } from "./crash-page.tsx";
import { LoadingPage } from "./loading-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RequireSession } from "./require-session.tsx";

const clientRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/client-overview-route.tsx") },
	{ path: "access", lazy: () => import("./routes/client-access-route.tsx") },
	{ path: ":folder/:documentId?", lazy: () => import("./routes/client-folder-route.tsx") },
];

const settingsRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/settings-profile-route.tsx") },
	{ path: "agency", lazy: () => import("./routes/settings-agency-route.tsx") },
	{ path: "access", lazy: () => import("./routes/settings-access-route.tsx") },
];

const staffRoutes: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/dashboard-route.tsx") },
	{ path: "clients", lazy: () => import("./routes/clients-route.tsx") },
	{ path: "clients/:clientId", lazy: () => import("./routes/client-route.tsx"), children: clientRoutes },
	{ path: "settings", lazy: () => import("./routes/settings-route.tsx"), children: settingsRoutes },
	{ path: "*", Component: NotFoundPage },
];

/** The pages of the Hub. Each loads its own code; the login page loads none of the others'. */
const routes: RouteObject[] = [
	{
		ErrorBoundary: CrashPage,
		HydrateFallback: LoadingPage,
		children: [
			{ path: "login", lazy: () => import("./routes/login-route.tsx") },
			{ path: "reset-password", lazy: () => import("./routes/reset-password-route.tsx") },
			{ path: "invitation/:token", lazy: () => import("./routes/invitation-route.tsx") },
			{
				Component: RequireSession,
				children: [
					{
						lazy: () => import("./routes/shell-route.tsx"),
						children: [{ ErrorBoundary: CrashPage, children: staffRoutes }],
					},
				],
			},
		],
	},
];

/** The router of the browser. */
export function createRouter() {
	return createBrowserRouter(routes);
}

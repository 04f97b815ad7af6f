import { createBrowserRouter, type RouteObject } from "react-router";
import { CrashPage } from "./crash-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PrivateLayout } from "./private-layout.tsx";
import { PublicLayout } from "./public-layout.tsx";
import { RootLayout } from "./root-layout.tsx";
import { ShellSkeleton } from "./shell-skeleton.tsx";

/** The portal's pages; each one's code is fetched when it is first opened. */
const routes: RouteObject[] = [
	{
		element: <RootLayout />,
		errorElement: <CrashPage />,
		hydrateFallbackElement: <ShellSkeleton />,
		children: [
			{
				element: <PublicLayout />,
				children: [
					{ path: "connexion", lazy: () => import("./routes/login.tsx") },
					{ path: "nouveau-mot-de-passe", lazy: () => import("./routes/new-password.tsx") },
					{ path: "invitation/:token", lazy: () => import("./routes/invitation.tsx") },
				],
			},
			{
				element: <PrivateLayout />,
				children: [
					{ index: true, lazy: () => import("./routes/home.tsx") },
					{ path: "documents", lazy: () => import("./routes/documents.tsx") },
					{ path: "documents/:documentId", lazy: () => import("./routes/document.tsx") },
					{ path: "nouveautes", lazy: () => import("./routes/notifications.tsx") },
					{ path: "compte", lazy: () => import("./routes/account.tsx") },
				],
			},
			{ path: "*", element: <NotFoundPage /> },
		],
	},
];

/** The router of the browser's address bar. */
export function createPortalRouter() {
	return createBrowserRouter(routes);
}

import { createBrowserRouter, matchRoutes, type RouteObject } from "react-router";
import { linkFailure } from "../access/link-failure.ts";
import { loginPath } from "../paths.ts";
import { CrashPage } from "./crash-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PublicLayout } from "./public-layout.tsx";
import { RootLayout } from "./root-layout.tsx";
import { ShellSkeleton } from "./shell-skeleton.tsx";

interface Arrival {
	/** True when it is already known that nobody is logged in here. */
	arrivesAsVisitor: boolean;
	/** Fetches what the pages behind the entrance say. */
	loadTexts: () => Promise<void>;
	/** What stands before every path: that of a view with a member's eyes. */
	basename?: string;
}

const privatePages: RouteObject[] = [
	{ index: true, lazy: () => import("./routes/home.tsx") },
	{ path: "documents", lazy: () => import("./routes/documents.tsx") },
	{ path: "documents/:documentId", lazy: () => import("./routes/document.tsx") },
	{ path: "parcours", lazy: () => import("./routes/parcours.tsx") },
	{ path: "parcours/:etapeId", lazy: () => import("./routes/etape.tsx") },
	{ path: "nouveautes", lazy: () => import("./routes/notifications.tsx") },
	{ path: "compte", lazy: () => import("./routes/account.tsx") },
	{ path: "aide", lazy: () => import("./routes/help.tsx") },
];

/** The portal's pages; each one's code is fetched when it is first opened, the login page's before all others. */
function pages(loadTexts: () => Promise<void>): RouteObject[] {
	const withTexts = <Page,>(load: () => Promise<Page>) => {
		return async () => {
			const [page] = await Promise.all([load(), loadTexts()]);
			return page;
		};
	};
	return [
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
						{ path: "invitation/:token", lazy: withTexts(() => import("./routes/invitation.tsx")) },
						{ path: "partage", lazy: withTexts(() => import("./routes/shared-document.tsx")) },
					],
				},
				{ lazy: withTexts(() => import("./routes/private.tsx")), children: privatePages },
				{ path: "*", element: <NotFoundPage /> },
			],
		},
	];
}

/** The router of the browser's address bar. Who is surely a visitor is at the login before any other code is fetched. */
export function createPortalRouter({ arrivesAsVisitor, loadTexts, basename = "/" }: Arrival) {
	const { pathname, href } = window.location;
	if (arrivesAsVisitor && matchRoutes(privatePages, pathname)) {
		window.history.replaceState(null, "", loginPath(pathname, linkFailure(href)));
	}
	return createBrowserRouter(pages(loadTexts), { basename });
}

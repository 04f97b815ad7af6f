import { Outlet, ScrollRestoration } from "react-router";
import { OfflineBanner } from "../feedback/offline-banner.tsx";

/** Around every page: the word about the lost connection, and the place one had scrolled to. */
export function RootLayout() {
	return (
		<>
			<OfflineBanner />
			<Outlet />
			<ScrollRestoration />
		</>
	);
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ThemeProvider } from "../src/theme-provider.tsx";
import "../src/theme.css";
import { ComponentsPage } from "./components-page.tsx";
import { HubPage } from "./hub-page.tsx";
import { PortalPage } from "./portal-page.tsx";

// The address chooses the page and the app: ?page=components&app=portal
const parameters = new URLSearchParams(location.search);
const page = parameters.get("page") ?? "hub";
const app = parameters.get("app") ?? (page === "portal" ? "portal" : "hub");
document.documentElement.dataset.app = app;

const pages = { hub: HubPage, portal: PortalPage, components: ComponentsPage };
const Page = page in pages ? pages[page as keyof typeof pages] : HubPage;

const root = document.getElementById("root");
if (root) {
	createRoot(root).render(
		<StrictMode>
			<ThemeProvider>
				<Page />
			</ThemeProvider>
		</StrictMode>,
	);
}

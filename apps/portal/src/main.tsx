import { createRoot } from "react-dom/client";
import { wearStoredBrand } from "./agency/stored-brand.ts";
import { showPortal } from "./app/show-portal.tsx";
import { viewIdOf } from "./client-view/address.ts";
import "./main.css";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no element with the id root.");
const root = createRoot(element);
wearStoredBrand();
const viewId = viewIdOf(window.location.pathname);

if (viewId) {
	const { showClientView } = await import("./client-view/show-client-view.tsx");
	await showClientView(root, viewId);
} else {
	await showPortal(root);
}

import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Component as Home } from "../src/app/routes/home.tsx";
import { UploadsProvider } from "../src/features/documents/uploads-provider.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { answerSpace } from "./support/fixtures.ts";
import { membershipOf, renderPortal, space } from "./support/render-portal.tsx";

const environment = { supabaseUrl: "http://backend.test", supabasePublishableKey: "publishable" };
const refused = () => json({ code: "42501", message: "permission denied" }, 403);

function openHome(parcours: "lab" | "one", answer: (backend: Backend) => void) {
	const backend = createBackend();
	answerSpace(backend, []);
	backend.on("GET /rest/v1/notifications", () => json([]));
	answer(backend);
	const page = (
		<UploadsProvider environment={environment}>
			<Home />
		</UploadsProvider>
	);
	return {
		backend,
		...renderPortal(page, { backend, membership: membershipOf({ space: { ...space, parcours } }) }),
	};
}

it("says that the journey could not be read, and reads it again", async () => {
	const { backend, user } = openHome("lab", (asked) => asked.on("GET /rest/v1/parcours_etapes", refused));
	await screen.findByText("Vous n’avez pas accès à cela.");
	expect(screen.queryByRole("heading", { name: "Votre projet se prépare" })).not.toBeInTheDocument();
	backend.on("GET /rest/v1/parcours_etapes", () => json([]));
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByRole("heading", { name: "Votre projet se prépare" })).toBeVisible();
});

it("says that the modules of One could not be read, and reads them again", async () => {
	const { backend, user } = openHome("one", (asked) => asked.on("GET /rest/v1/client_modules", refused));
	await screen.findByText("Vous n’avez pas accès à cela.");
	backend.on("GET /rest/v1/client_modules", () => json([{ module: "documents" }]));
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByRole("link", { name: /Documents/ })).toBeVisible();
});

import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { DocumentsPage } from "../src/features/documents/documents-page.tsx";
import { UploadsProvider } from "../src/features/documents/uploads-provider.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { answerSpace, buildDocument } from "./support/fixtures.ts";
import { membershipOf, renderPortal, space } from "./support/render-portal.tsx";

const environment = { supabaseUrl: "http://backend.test", supabasePublishableKey: "publishable" };
let backend: Backend;

beforeEach(() => {
	backend = createBackend();
});

function openDocuments({ at = "/page", newIds = [] as string[], membership = membershipOf() } = {}) {
	return renderPortal(
		<UploadsProvider environment={environment}>
			<DocumentsPage newIds={new Set(newIds)} />
		</UploadsProvider>,
		{ backend, at, membership },
	);
}

it("tells what the agency shared from what the client sent", async () => {
	answerSpace(backend, [
		buildDocument({ name: "Maquette.png" }),
		buildDocument({ name: "Brief.md", origin: "client" }),
		buildDocument({ name: "Devis.pdf", folder: "factures" }),
	]);
	openDocuments();
	const shared = await screen.findByRole("list", { name: "Partagés par Atelier MiKL" });
	expect(within(shared).getAllByRole("listitem")).toHaveLength(1);
	expect(within(shared).getByRole("link", { name: "Maquette.png" })).toBeVisible();
	const names = within(screen.getByRole("navigation", { name: "Groupes de documents" })).getAllByRole("link");
	await waitFor(() =>
		expect(
			within(screen.getByRole("navigation", { name: "Groupes de documents" }))
				.getAllByRole("link")
				.map((link) => link.textContent),
		).toEqual(["Partagés par Atelier MiKL", "Mes envois", "Mes fichiers", "Factures"]),
	);
	expect(names[0]).toHaveAttribute("aria-current", "page");
});

it("names the client, the folder and the side in every request, and pages by key", async () => {
	answerSpace(backend, [buildDocument({ origin: "client" })]);
	openDocuments({ at: "/page?groupe=envois" });
	await screen.findByRole("list", { name: "Mes envois" });
	const asked = backend.requests("GET /rest/v1/documents").find(({ query }) => query.get("origin"));
	expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
		client_id: `eq.${space.clientId}`,
		folder: "eq.documents",
		origin: "eq.client",
		order: "created_at.desc,id.desc",
		limit: "51",
	});
});

it("marks what is new", async () => {
	const fresh = buildDocument({ name: "Nouvelle maquette.png" });
	answerSpace(backend, [fresh, buildDocument({ name: "Ancienne maquette.png" })]);
	openDocuments({ newIds: [fresh.id] });
	const list = await screen.findByRole("list", { name: "Partagés par Atelier MiKL" });
	const [first, second] = within(list).getAllByRole("listitem");
	expect(first).toHaveTextContent("Nouveau");
	expect(second).not.toHaveTextContent(/Nouveau$/);
	expect(within(list).getAllByText("Nouveau")).toHaveLength(1);
});

it("says of an empty group what will come there", async () => {
	answerSpace(backend, []);
	openDocuments();
	expect(await screen.findByText("Rien de partagé pour l’instant")).toBeVisible();
	expect(screen.getByText(/Dès qu’un document vous est partagé par Atelier MiKL/)).toBeVisible();
});

it("searches in names and contents of the whole space, and says when nothing matches", async () => {
	answerSpace(backend, [buildDocument({})]);
	const { user } = openDocuments();
	await screen.findByRole("list", { name: "Partagés par Atelier MiKL" });
	const hit = {
		kind: "document",
		id: "33333333-3333-4333-8333-333333333333",
		client_id: space.clientId,
		client_nom: space.nom,
		title: "Carte.pdf",
		folder: "assets",
		mime_type: "application/pdf",
		excerpt: "pains et \uE000croissants\uE001 <b>du jour</b>",
	};
	backend.on("POST /rest/v1/rpc/search_everything", () => json([hit]));
	const field = screen.getByRole("searchbox", { name: "Chercher dans mes documents" });
	await user.type(field, "croissant");
	const list = await screen.findByRole("list", { name: "Documents trouvés" });
	expect(list).toHaveTextContent("pains et croissants <b>du jour</b>");
	expect(within(list).getByText("croissants").tagName).toBe("MARK");
	expect(screen.getByRole("status")).toHaveTextContent("1 document");
	backend.on("POST /rest/v1/rpc/search_everything", () => json([]));
	await user.clear(field);
	expect(await screen.findByRole("list", { name: "Partagés par Atelier MiKL" })).toBeVisible();
	await user.type(field, "logo");
	expect(await screen.findByText("Aucun document pour « logo »")).toBeVisible();
});

it("takes nothing from an archived client", async () => {
	answerSpace(backend, [buildDocument({})]);
	openDocuments({ at: "/page?groupe=envois", membership: membershipOf({ readOnly: true }) });
	expect(await screen.findByText("Vous n’avez encore rien envoyé")).toBeVisible();
	expect(
		screen.queryByRole("button", { name: /Déposer un document|Choisir des fichiers/ }),
	).not.toBeInTheDocument();
});

it("can be tried again", async () => {
	answerSpace(backend, [buildDocument({})]);
	backend.on("GET /rest/v1/documents", () => json({ code: "42501", message: "permission denied" }, 403));
	const { user } = openDocuments();
	await screen.findByText("Vous n’avez pas accès à cela.");
	answerSpace(backend, [buildDocument({})]);
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByRole("link", { name: "Maquette.png" })).toBeVisible();
});

it("says that the folders could not be read, and reads them again", async () => {
	answerSpace(backend, [buildDocument({ folder: "assets" })]);
	backend.on("GET /rest/v1/document_directories", () =>
		json({ code: "42501", message: "permission denied" }, 403),
	);
	const { user } = openDocuments({ at: "/page?groupe=assets" });
	await screen.findByText("Vous n’avez pas accès à cela.");
	backend.on("GET /rest/v1/document_directories", () => json([]));
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	await waitFor(() => expect(screen.queryByText("Vous n’avez pas accès à cela.")).not.toBeInTheDocument());
	expect(screen.getByRole("button", { name: "Nouveau dossier" })).toBeVisible();
});

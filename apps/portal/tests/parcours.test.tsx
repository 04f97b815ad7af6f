import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ModuleGrid } from "../src/features/modules/module-grid.tsx";
import { EtapePage } from "../src/features/parcours/etape-page.tsx";
import { ParcoursPage } from "../src/features/parcours/parcours-page.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { answerSpace, buildDocument } from "./support/fixtures.ts";
import { membershipOf, renderPortal, space } from "./support/render-portal.tsx";

const logo = buildDocument({ id: "d1", name: "Logo.png", origin: "client" });

function answerSteps(backend: Backend): void {
	answerSpace(backend, []);
	const common = {
		client_id: space.clientId,
		description: "",
		usual_days: 7,
		planned_on: null,
		parcours_briefs: [],
	};
	backend.on("GET /rest/v1/parcours_etapes", () =>
		json([
			{
				...common,
				id: "e1",
				title: "Cadrage",
				asked: "",
				state: "terminee",
				started_at: "2026-03-01T10:00:00Z",
				completed_at: "2026-03-07T10:00:00Z",
				parcours_demandes: [
					{ id: "q1", name: "Votre logo", created_at: "1", document_id: logo.id, documents: logo },
				],
			},
			{
				...common,
				id: "e2",
				title: "Maquette",
				asked: "Dites ce que vous aimez.",
				state: "en_cours",
				started_at: "2026-03-08T10:00:00Z",
				completed_at: null,
				parcours_demandes: [
					{ id: "q2", name: "Vos remarques", created_at: "1", document_id: null, documents: null },
				],
			},
		]),
	);
}

test("the path shows where one is, and the documents of each step", async () => {
	const backend = createBackend();
	answerSteps(backend);
	renderPortal(<ParcoursPage />, { backend, membership: membershipOf() });
	const path = await screen.findByRole("list", { name: "Votre parcours" });
	expect(path).toHaveTextContent("Cadrage, Terminée");
	expect(screen.getByRole("link", { name: "Logo.png" })).toHaveAttribute("href", "/documents/d1");
	expect(screen.getByText("Maquette").closest("li")).toHaveAttribute("aria-current", "step");
});

test("a step says what is asked and lets it be given", async () => {
	const backend = createBackend();
	answerSteps(backend);
	renderPortal(
		<EtapePage etapeId="e2" deposit={({ name }) => <button type="button">Donner {name}</button>} />,
		{
			backend,
			membership: membershipOf(),
		},
	);
	expect(await screen.findByRole("heading", { level: 1, name: "Maquette" })).toBeVisible();
	expect(screen.getByText("Dites ce que vous aimez.")).toBeVisible();
	expect(screen.getByRole("button", { name: "Donner Vos remarques" })).toBeVisible();
});

test.each([
	["a step that is over", "e1", membershipOf()],
	["an archived space", "e2", membershipOf({ readOnly: true })],
])("%s takes nothing any more", async (_what, etapeId, membership) => {
	const backend = createBackend();
	answerSteps(backend);
	renderPortal(<EtapePage etapeId={etapeId} deposit={() => <button type="button">Donner</button>} />, {
		backend,
		membership,
	});
	expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
	expect(screen.queryByRole("button", { name: "Donner" })).toBeNull();
});

test("a step that is not there says so", async () => {
	const backend = createBackend();
	answerSteps(backend);
	renderPortal(<EtapePage etapeId="elsewhere" deposit={() => null} />, {
		backend,
		membership: membershipOf(),
	});
	expect(
		await screen.findByRole("heading", { level: 1, name: "Cette étape n’est plus là" }),
	).toBeInTheDocument();
});

test("the modules of One are those that are switched on", () => {
	const backend = createBackend();
	renderPortal(<ModuleGrid modules={["documents", "parcours"]} />, { backend, membership: membershipOf() });
	expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
		"/documents",
		"/parcours",
	]);
});

import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { useMembership } from "../src/access/membership.ts";
import { SpaceGate } from "../src/features/session/space-gate.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { renderPortal } from "./support/render-portal.tsx";

const session = {
	userId: "7d1cbe9a-54ea-4f8c-9d8f-3a2f6f0e8b11",
	email: "martin@boulangerie-dupont.example",
};
let backend: Backend;

function clientRow(id: string, nom: string, statut: string) {
	return { id, nom, slug: `client_${id}`, parcours: "lab", statut };
}

function membershipsAre(...clients: ReturnType<typeof clientRow>[]): void {
	backend.on("GET /rest/v1/clients", () => json(clients));
	backend.on("GET /rest/v1/client_members", () =>
		json(
			clients
				.filter(({ statut }) => statut !== "suspendu")
				.map(({ id }) => ({ client_id: id, display_name: "Martin" })),
		),
	);
}

function Space() {
	const { space, readOnly, chooseSpace } = useMembership();
	return (
		<button type="button" onClick={() => chooseSpace("b")}>
			{`${space.nom} ${readOnly ? "en lecture" : "ouvert"}`}
		</button>
	);
}

function enter() {
	return renderPortal(
		<SpaceGate session={session} loading="…" frame={(content) => <main>{content}</main>}>
			<Space />
		</SpaceGate>,
		{ backend },
	);
}

beforeEach(() => {
	backend = createBackend();
	backend.on("GET /rest/v1/agency", () => json({ name: "Atelier MiKL", locale: "fr" }));
	backend.on("POST /rest/v1/rpc/accept_pending_invitations", () => json(0));
});

it("uses what is pending before it reads where the person belongs", async () => {
	membershipsAre();
	backend.on("POST /rest/v1/rpc/accept_pending_invitations", () => {
		membershipsAre(clientRow("a", "Boulangerie", "actif"));
		return json(1);
	});
	enter();
	expect(await screen.findByText("Boulangerie ouvert")).toBeVisible();
});

it("tells who belongs nowhere which address they are here with, and looks again when asked", async () => {
	membershipsAre();
	const { user } = enter();
	expect(await screen.findByRole("heading", { name: "Aucun espace à cette adresse" })).toBeVisible();
	expect(screen.getByText(/martin@boulangerie-dupont.example/)).toBeVisible();
	membershipsAre(clientRow("a", "Boulangerie", "actif"));
	await user.click(screen.getByRole("button", { name: "Vérifier à nouveau" }));
	expect(await screen.findByText("Boulangerie ouvert")).toBeVisible();
});

it("shows a suspended client nothing but that it is suspended", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "suspendu"));
	enter();
	expect(await screen.findByRole("heading", { name: "Votre espace est en pause" })).toBeVisible();
	expect(screen.queryByText(/ouvert|en lecture/)).not.toBeInTheDocument();
});

it("lets an archived client read", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "archive"));
	enter();
	expect(await screen.findByText("Boulangerie en lecture")).toBeVisible();
});

it("remembers the space one chose among several", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "actif"), clientRow("b", "Torréfaction", "actif"));
	const { user } = enter();
	await user.click(await screen.findByRole("button", { name: "Boulangerie ouvert" }));
	expect(await screen.findByText("Torréfaction ouvert")).toBeVisible();
	expect(localStorage.getItem("dossier-space")).toBe("b");
});

it("forgets a remembered space the person no longer belongs to", async () => {
	localStorage.setItem("dossier-space", "gone");
	membershipsAre(clientRow("a", "Boulangerie", "actif"));
	enter();
	expect(await screen.findByText("Boulangerie ouvert")).toBeVisible();
});

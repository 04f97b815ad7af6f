import { wasEndedElsewhere } from "@dossier/shared/session/ended-elsewhere";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { useMembership } from "../src/access/membership.ts";
import { SpaceGate } from "../src/features/session/space-gate.tsx";
import { type Backend, createBackend, json, refusal, sessionAnswer } from "./support/backend.ts";
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

/** The published bodies of the terms, oldest first, and the versions the person accepted. */
function conditionsAre(bodies: readonly string[], accepted: readonly number[]): void {
	backend.on("GET /rest/v1/consentement_textes", ({ query }) => {
		const version = query.get("version")?.replace("eq.", "");
		if (version) return json({ body: bodies[Number(version) - 1] });
		return json(bodies.length ? [{ id: `texte-${bodies.length}`, version: bodies.length }] : []);
	});
	backend.on("GET /rest/v1/consentements", () =>
		json(accepted.slice(-1).map((version) => ({ version, decided_at: "2026-03-01T10:00:00+00:00" }))),
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
	conditionsAre([], []);
	backend.on("GET /rest/v1/data_exports", () => json([]));
	backend.on("GET /rest/v1/closure_requests", () => json([]));
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

it("shows a suspended client that it is suspended and nothing of its space", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "suspendu"));
	enter();
	expect(await screen.findByRole("heading", { name: "Votre espace est en pause" })).toBeVisible();
	expect(screen.queryByText(/ouvert|en lecture/)).not.toBeInTheDocument();
});

it("leaves a suspended client a copy of their data and the way to leave", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "suspendu"));
	backend.on("POST /rest/v1/rpc/request_data_export", () => json("export"));
	backend.on("POST /rest/v1/rpc/request_closure", () => json("request"));
	const { user } = enter();
	await user.click(await screen.findByRole("button", { name: "Demander une copie" }));
	await user.click(screen.getByRole("button", { name: "Demander la clôture" }));
	await user.click(
		within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Demander la clôture" }),
	);
	await waitFor(() =>
		expect(backend.requests("POST /rest/v1/rpc/request_closure").map(({ body }) => body)).toEqual([
			{ client_id: "a", reason: "" },
		]),
	);
	expect(backend.requests("POST /rest/v1/rpc/request_data_export")).toHaveLength(1);
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

it("stops who has not accepted the terms, and lets them in once they did", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "actif"));
	conditionsAre(["# Règles\n\nSoyez **aimables**."], []);
	const { user } = enter();
	expect(await screen.findByRole("heading", { name: "Avant d’entrer dans votre espace" })).toBeVisible();
	expect(await screen.findByText("aimables")).toBeVisible();
	expect(screen.queryByText(/ouvert/)).not.toBeInTheDocument();
	backend.on("POST /rest/v1/rpc/decide_consentement", () => {
		conditionsAre(["# Règles\n\nSoyez **aimables**."], [1]);
		return new Response(null, { status: 204 });
	});
	expect(await screen.findByRole("button", { name: "Demander une copie" })).toBeVisible();
	expect(screen.getByRole("button", { name: "Demander la clôture" })).toBeVisible();
	await user.click(screen.getByRole("button", { name: "J’accepte et j’entre" }));
	expect(await screen.findByText("Boulangerie ouvert")).toBeVisible();
	expect(backend.requests("POST /rest/v1/rpc/decide_consentement").map(({ body }) => body)).toEqual([
		{ texte_id: "texte-1", accepted: true },
	]);
});

it("shows what changed since the version the person accepted", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "actif"));
	conditionsAre(["Réponse en dix jours.", "Réponse en deux jours."], [1]);
	enter();
	expect(await screen.findByRole("heading", { name: "Les conditions ont changé" })).toBeVisible();
	const changes = await screen.findByRole("region", { name: "Ce qui change" });
	expect(within(changes).getByText("dix").tagName).toBe("DEL");
	expect(within(changes).getByText("deux").tagName).toBe("INS");
});

it("says so when another version was published while the person was reading", async () => {
	membershipsAre(clientRow("a", "Boulangerie", "actif"));
	conditionsAre(["Un."], []);
	const { user } = enter();
	await screen.findByText("Un.");
	backend.on("POST /rest/v1/rpc/decide_consentement", () => {
		conditionsAre(["Un.", "Deux."], []);
		return refusal("CONSENT_TEXT_OUTDATED");
	});
	await user.click(screen.getByRole("button", { name: "J’accepte et j’entre" }));
	expect(await screen.findByText("Deux.")).toBeVisible();
	expect(await screen.findByRole("alert")).toBeVisible();
});

it("finds out that the session was ended on another device", async () => {
	membershipsAre();
	backend.on("POST /auth/v1/token", () => sessionAnswer(session.email, session.userId));
	backend.on("GET /auth/v1/user", () => json({ error_code: "session_not_found", msg: "gone" }, 403));
	await backend.client.auth.signInWithPassword({ email: session.email, password: "demonstration" });
	const forgotten = new Promise((resolve) => {
		backend.client.auth.onAuthStateChange((event) => {
			if (event === "SIGNED_OUT") resolve(wasEndedElsewhere());
		});
	});
	enter();
	expect(await forgotten).toBe(true);
});

it("does not take a person without a space for one whose session was ended", async () => {
	membershipsAre();
	backend.on("POST /auth/v1/token", () => sessionAnswer(session.email, session.userId));
	backend.on("GET /auth/v1/user", () =>
		json({ id: session.userId, aud: "authenticated", email: session.email }),
	);
	await backend.client.auth.signInWithPassword({ email: session.email, password: "demonstration" });
	enter();
	expect(await screen.findByRole("heading", { name: "Aucun espace à cette adresse" })).toBeVisible();
	expect(wasEndedElsewhere()).toBe(false);
});

import type { Tables } from "@dossier/shared/database.types";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { ModeleEtapes } from "../src/features/parcours/modele-etapes.tsx";
import { createBackend } from "./backend.ts";
import { renderApp } from "./render-app.tsx";

const MODELE = "44444444-4444-4444-8444-444444444444";
const ordersSchema = z.object({ was: z.array(z.string()), becomes: z.array(z.string()) });

function buildEtape(id: string, title: string, position: number): Tables<"parcours_modele_etapes"> {
	return {
		id,
		modele_id: MODELE,
		position,
		title,
		description: "",
		asked: "",
		usual_days: 7,
		demandes: [],
		revision: 1,
		created_at: "2026-01-05T09:00:00Z",
		updated_at: "2026-01-05T09:00:00Z",
	};
}

/** A backend that keeps the order of three steps, and checks the one that was read as the database does. */
function etapesBackend({ refuse = false } = {}) {
	let stored = [
		buildEtape("a", "Cadrage", 1),
		buildEtape("b", "Maquette", 2),
		buildEtape("c", "Mise en ligne", 3),
	];
	const backend = createBackend({
		"GET /rest/v1/parcours_modele_etapes": () => ({ body: stored }),
		"POST /rest/v1/rpc/reorder_modele_etapes": ({ body }) => {
			const { was, becomes } = ordersSchema.parse(body);
			if (refuse || was.join() !== stored.map(({ id }) => id).join()) {
				return { status: 409, body: { code: "PT409", message: "", details: "DOSSIER_CHANGED_MEANWHILE" } };
			}
			stored = becomes.flatMap((id) => stored.find((etape) => etape.id === id) ?? []);
			return { status: 204 };
		},
	});
	return { ...backend, stored: () => stored.map(({ title }) => title) };
}

function shown(): string[] {
	return within(screen.getByRole("list", { name: "Étapes" }))
		.getAllByRole("heading")
		.map((heading) => heading.textContent ?? "");
}

// jsdom lays nothing out: each line of the list lies 50 px under the one before.
beforeEach(() => {
	vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
		const line = this.closest("li");
		const place = line?.parentElement ? [...line.parentElement.children].indexOf(line) : 0;
		return new DOMRect(0, place * 50, 300, 40);
	});
});
afterEach(() => vi.restoreAllMocks());

test("a step is moved by the keyboard, and each move is said", async () => {
	const { client, stored } = etapesBackend();
	const { user } = renderApp(<ModeleEtapes modeleId={MODELE} mayCompose />, { client });
	const handle = await screen.findByRole("button", { name: "Déplacer « Cadrage »" });
	handle.focus();
	await user.keyboard(" ");
	expect(await screen.findByText("Étape « Cadrage » prise, position 1 sur 3.")).toBeInTheDocument();
	await user.keyboard("{ArrowDown}");
	expect(await screen.findByText("Étape « Cadrage » en position 2 sur 3.")).toBeInTheDocument();
	await user.keyboard(" ");
	await waitFor(() => expect(stored()).toEqual(["Maquette", "Cadrage", "Mise en ligne"]));
	expect(shown()).toEqual(["Maquette", "Cadrage", "Mise en ligne"]);
});

test("a move that is cancelled changes nothing", async () => {
	const { client, stored, received } = etapesBackend();
	const { user } = renderApp(<ModeleEtapes modeleId={MODELE} mayCompose />, { client });
	const handle = await screen.findByRole("button", { name: "Déplacer « Cadrage »" });
	handle.focus();
	await user.keyboard(" ");
	await screen.findByText("Étape « Cadrage » prise, position 1 sur 3.");
	await user.keyboard("{ArrowDown}{Escape}");
	expect(
		await screen.findByText("Déplacement annulé : « Cadrage » reste en position 1 sur 3."),
	).toBeInTheDocument();
	expect(stored()).toEqual(["Cadrage", "Maquette", "Mise en ligne"]);
	expect(received.filter(({ method }) => method === "POST")).toEqual([]);
});

test("buttons move a step too, and end where the list ends", async () => {
	const { client, stored } = etapesBackend();
	const { user } = renderApp(<ModeleEtapes modeleId={MODELE} mayCompose />, { client });
	expect(await screen.findByRole("button", { name: "Monter « Cadrage »" })).toBeDisabled();
	expect(screen.getByRole("button", { name: "Descendre « Mise en ligne »" })).toBeDisabled();
	await user.click(screen.getByRole("button", { name: "Monter « Mise en ligne »" }));
	await user.click(screen.getByRole("button", { name: "Monter « Mise en ligne »" }));
	await waitFor(() => expect(stored()).toEqual(["Mise en ligne", "Cadrage", "Maquette"]));
	expect(shown()).toEqual(["Mise en ligne", "Cadrage", "Maquette"]);
});

test("an order somebody changed meanwhile is put back and explained", async () => {
	const { client } = etapesBackend({ refuse: true });
	const { user } = renderApp(<ModeleEtapes modeleId={MODELE} mayCompose />, { client });
	await user.click(await screen.findByRole("button", { name: "Descendre « Cadrage »" }));
	expect(await screen.findByText("Quelqu’un a modifié cet élément entre-temps.")).toBeVisible();
	await waitFor(() => expect(shown()).toEqual(["Cadrage", "Maquette", "Mise en ligne"]));
});

test("who may not compose reads the steps and moves nothing", async () => {
	const { client } = etapesBackend();
	renderApp(<ModeleEtapes modeleId={MODELE} mayCompose={false} />, { client });
	const list = await screen.findByRole("list", { name: "Étapes" });
	expect(within(list).getByText("Maquette")).toBeVisible();
	expect(within(list).queryByRole("button")).toBeNull();
});

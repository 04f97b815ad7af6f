import type { ClientSituation as Situation } from "@dossier/shared/clients/situation";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ClientSituation } from "../src/features/clients/client-situation.tsx";
import { createBackend } from "./backend.ts";
import { martin, mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const quiet: Situation = {
	closure_asked_at: null,
	reminder_titre: null,
	reminder_due_at: null,
	reminder_assignee_id: null,
	unopened_documents: 0,
	unopened_folder: null,
	asked_documents: 0,
	etape_title: null,
	members: 1,
	last_seen_at: null,
	invitation_expires_at: null,
};

function show(situation: Partial<Situation>, client = martin) {
	const backend = createBackend({
		"POST /rest/v1/rpc/client_situation": () => ({ body: [{ ...quiet, ...situation }] }),
	});
	return renderApp(<ClientSituation client={client} />, { client: backend.client });
}

const links = async () => {
	await screen.findByRole("list", { name: "Ce qui compte maintenant" });
	return screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
};

test("says the four most pressing facts, each with its way", async () => {
	show({
		closure_asked_at: "2026-03-02T10:00:00Z",
		reminder_titre: "Relancer",
		reminder_due_at: "2020-02-01T10:00:00Z",
		reminder_assignee_id: mikl.user_id,
		unopened_documents: 2,
		unopened_folder: "assets",
		asked_documents: 1,
		etape_title: "Maquettes",
	});
	expect(await links()).toEqual([
		[expect.stringMatching(/^Clôture demandée· 2 mars/), `/clients/${martin.id}`],
		["En retard : 1 févr. 2020· Relancer", "/reminders"],
		["2 documents à ouvrir", `/clients/${martin.id}/assets`],
		["Un document attendu· Maquettes", `/clients/${martin.id}/parcours`],
	]);
});

test("leads to everybody's reminders for one that is somebody else's", async () => {
	show({
		reminder_titre: "x",
		reminder_due_at: "2099-02-01T10:00:00Z",
		reminder_assignee_id: crypto.randomUUID(),
	});
	expect((await links())[0]).toEqual(["Rappel : 1 févr. 2099· x", "/reminders?de=tous"]);
});

test.each([
	["Jamais connecté", {}],
	["Invitation en attente", { members: 0, invitation_expires_at: "2099-01-01T00:00:00Z" }],
	["Invitation expirée", { members: 0, invitation_expires_at: "2020-01-01T00:00:00Z" }],
	["Aucun accès ouvert", { members: 0 }],
])("says of who may come: %s", async (sentence, situation) => {
	show(situation);
	expect(await links()).toEqual([[sentence, `/clients/${martin.id}/access`]]);
});

test("says nothing of an archived client of which nothing waits", async () => {
	const skeleton = () => document.querySelector("[data-slot='skeleton']");
	show({}, { ...martin, statut: "archive" });
	await expect.poll(skeleton).not.toBeNull();
	await expect.poll(skeleton).toBeNull();
	expect(screen.queryByRole("list")).not.toBeInTheDocument();
	expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("says that it could not be read, and asks again", async () => {
	const backend = createBackend({
		"POST /rest/v1/rpc/client_situation": () => ({ status: 403, body: { code: "42501", message: "no" } }),
	});
	const { user } = renderApp(<ClientSituation client={martin} />, { client: backend.client });
	expect(await screen.findByRole("alert")).toHaveTextContent("n’a pas pu être lu");
	const asked = backend.received.length;
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	await expect.poll(() => backend.received.length).toBeGreaterThan(asked);
});

import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ClientsPage } from "../src/features/clients/clients-page.tsx";
import { createClientsBackend, fourClients } from "./clients-backend.ts";
import { mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const box = (name: string) => screen.getByRole("checkbox", { name: `Choisir ${name}` });

async function showList(clients = fourClients) {
	const backend = createClientsBackend(clients);
	const app = renderApp(<ClientsPage />, { client: backend.client, path: "/clients" });
	await screen.findByRole("link", { name: "Martin Dupont" });
	return { ...backend, ...app };
}

test("Shift chooses every row between two, and the head all or none", async () => {
	const { user } = await showList();
	await user.click(box("Martin Dupont"));
	await user.keyboard("{Shift>}");
	await user.click(box("Karim Haddad"));
	await user.keyboard("{/Shift}");
	expect(box("Léa Bernard")).toBeChecked();
	expect(box("Inès Moreau")).not.toBeChecked();
	expect(screen.getByText("3 clients choisis")).toBeVisible();
	const all = screen.getByRole("checkbox", { name: "Choisir tous les clients affichés" });
	expect(all).toBePartiallyChecked();
	await user.click(all);
	expect(screen.getByText("4 clients choisis")).toBeVisible();
	await user.click(all);
	expect(screen.queryByRole("region", { name: "Actions sur les clients choisis" })).toBeNull();
});

test("the keyboard chooses too: Space the row in focus, Shift with an arrow the next ones", async () => {
	const { user } = await showList();
	screen.getByRole("link", { name: "Martin Dupont" }).focus();
	await user.keyboard(" ");
	expect(box("Martin Dupont")).toBeChecked();
	await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
	expect(box("Karim Haddad")).toBeChecked();
	expect(screen.getByRole("link", { name: "Karim Haddad" })).toHaveFocus();
	await user.keyboard(" ");
	expect(box("Karim Haddad")).not.toBeChecked();
});

test("giving clients to somebody tells who refused and why, and is taken back for the others", async () => {
	const clients = fourClients.map((client, place) => ({
		...client,
		statut: place === 3 ? ("archive" as const) : client.statut,
	}));
	const { user, held } = await showList(clients);
	const owners = () => held.clients.map(({ owner_id }) => owner_id);
	await user.click(screen.getByRole("checkbox", { name: "Choisir tous les clients affichés" }));
	await user.click(screen.getByRole("button", { name: "Confier à" }));
	await user.click(await screen.findByRole("menuitem", { name: "MiKL" }));
	expect(await screen.findByText("3 clients changent de responsable.")).toBeVisible();
	expect(screen.getByText("Un refus. Inès Moreau : Ce client est archivé.")).toBeVisible();
	expect(owners()).toEqual([mikl.user_id, mikl.user_id, mikl.user_id, null]);
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(owners()).toEqual([null, null, null, null]));
	expect(await screen.findByText("C’est annulé.")).toBeVisible();
});

test("a pinned client has its place above the list, and leaves it with an undo", async () => {
	const { user, held } = await showList();
	await user.click(screen.getByRole("button", { name: "Épingler Léa Bernard" }));
	const pinned = await screen.findByRole("region", { name: "Épinglés" });
	expect(within(pinned).getByRole("link", { name: "Léa Bernard" })).toBeVisible();
	await user.click(within(pinned).getByRole("button", { name: "Ne plus épingler Léa Bernard" }));
	await waitFor(() => expect(screen.queryByRole("region", { name: "Épinglés" })).toBeNull());
	expect(held.pins).toEqual([]);
});

test("a filter is kept under a name, applied with a click, and comes back when deleted by mistake", async () => {
	const { user, held } = await showList();
	await user.selectOptions(screen.getByRole("combobox", { name: "Statut" }), "Suspendu");
	await user.click(await screen.findByRole("button", { name: "Enregistrer ce filtre" }));
	await user.type(screen.getByRole("textbox", { name: "Nom du filtre" }), "En pause");
	await user.click(screen.getByRole("button", { name: "Enregistrer le filtre" }));
	const chip = await screen.findByRole("link", { name: "En pause" });
	expect(chip).toHaveAttribute("aria-current", "true");
	await user.selectOptions(screen.getByRole("combobox", { name: "Statut" }), "Actif");
	await waitFor(() => expect(chip).not.toHaveAttribute("aria-current"));
	await user.click(chip);
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/clients?statut=suspendu"));

	const before = [...held.filters];
	await user.click(screen.getByRole("button", { name: "Options du filtre En pause" }));
	await user.click(await screen.findByRole("menuitem", { name: "Supprimer" }));
	await waitFor(() => expect(held.filters).toEqual([]));
	await user.click(await screen.findByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(held.filters).toEqual(before));
});

test("what is typed of a new client is kept, comes back later, and is thrown away with an undo", async () => {
	const { user, held } = await showList();
	await user.click(screen.getByRole("button", { name: "Nouveau client" }));
	await user.type(await screen.findByRole("textbox", { name: "Nom" }), "Atelier Nord");
	await user.type(screen.getByRole("textbox", { name: /Étiquettes/ }), "VIP{Enter}");
	await waitFor(() => expect(held.draft?.fields).toMatchObject({ nom: "Atelier Nord", tags: ["vip"] }));
	expect(await screen.findByText("Brouillon enregistré.")).toBeVisible();
	await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Annuler" }));

	await user.click(await screen.findByRole("button", { name: "Nouveau client" }));
	expect(await screen.findByText(/Brouillon repris du 6 janvier 2026/)).toBeVisible();
	expect(screen.getByRole("textbox", { name: "Nom" })).toHaveValue("Atelier Nord");
	await user.click(screen.getByRole("button", { name: "Repartir de zéro" }));
	expect(screen.getByRole("textbox", { name: "Nom" })).toHaveValue("");
	await waitFor(() => expect(held.draft).toBeNull());
	await user.click(screen.getByRole("button", { name: "Remettre le brouillon" }));
	await waitFor(() => expect(held.draft?.fields).toMatchObject({ nom: "Atelier Nord" }));
	expect(screen.getByRole("textbox", { name: "Nom" })).toHaveValue("Atelier Nord");
});

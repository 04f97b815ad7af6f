import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { ClientsPage } from "../src/features/clients/clients-page.tsx";
import { readFilter, writeFilter } from "../src/features/clients/list-filter.ts";
import { createBackend } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

test("an address without parameters asks for the most active clients first", () => {
	expect(readFilter(new URLSearchParams())).toEqual({
		search: "",
		parcours: undefined,
		statut: undefined,
		sort: "activity",
		direction: "descending",
	});
});

test("what a hand-edited address gets wrong falls back to the default", () => {
	const filter = readFilter(new URLSearchParams("parcours=two&statut=zombie&sort=random&direction=up"));
	expect(filter).toMatchObject({ parcours: undefined, statut: undefined, sort: "activity" });
});

test("a filter written into an address reads back as the same filter", () => {
	const filter = {
		search: "léa",
		parcours: "one",
		statut: "suspendu",
		sort: "nom",
		direction: "descending",
	} as const;
	expect(readFilter(writeFilter(filter))).toEqual(filter);
});

test("the default filter leaves the address clean", () => {
	expect(writeFilter(readFilter(new URLSearchParams())).toString()).toBe("");
});

function clientsBackend() {
	return createBackend({
		"GET /rest/v1/clients": ({ search }) => ({
			body: search.get("search_text")?.includes("introuvable") ? [] : [martin],
		}),
		"HEAD /rest/v1/clients": () => ({ headers: { "content-range": "0-0/1" } }),
	});
}

test("typing searches once it rests, and the address keeps what was searched", async () => {
	const { client, received } = clientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients" });
	expect(await screen.findByRole("link", { name: "Martin Dupont" })).toBeVisible();
	await user.type(screen.getByRole("searchbox"), "Léa");
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/clients?q=L%C3%A9a"));
	const searches = received.filter(({ search }) => search.has("search_text"));
	expect(searches.map(({ search }) => search.get("search_text"))).toEqual(["like.%lea%"]);
});

test("filters and order come from the address and go to the database", async () => {
	const { client, received } = clientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients?statut=suspendu&sort=nom" });
	await screen.findByRole("link", { name: "Martin Dupont" });
	const first = received.find(({ method }) => method === "GET");
	expect(first?.search.get("statut")).toBe("eq.suspendu");
	expect(first?.search.get("order")).toBe("nom.asc,id.asc");
	await user.selectOptions(screen.getByRole("combobox", { name: "Parcours" }), "One");
	await waitFor(() =>
		expect(screen.getByTestId("address")).toHaveTextContent("parcours=one&statut=suspendu&sort=nom"),
	);
	await waitFor(() => expect(received.at(-1)?.search.get("parcours")).toBe("eq.one"));
});

test("a search without result says so and offers the way back", async () => {
	const { client } = clientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients?q=introuvable" });
	expect(await screen.findByText("Aucun client ne correspond")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Retirer les filtres" }));
	expect(await screen.findByRole("link", { name: "Martin Dupont" })).toBeVisible();
	expect(screen.getByTestId("address")).toHaveTextContent(/^\/clients$/);
	expect(screen.getByRole("searchbox")).toHaveValue("");
});

test("a list that could not be read tells why and tries again", async () => {
	let down = true;
	const { client } = createBackend({
		"GET /rest/v1/clients": () =>
			down ? { status: 403, body: { code: "42501", message: "permission denied" } } : { body: [martin] },
		"HEAD /rest/v1/clients": () => ({ headers: { "content-range": "0-0/1" } }),
	});
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients" });
	expect(await screen.findByText("Vous n’avez pas accès à cela.")).toBeVisible();
	down = false;
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByRole("link", { name: "Martin Dupont" })).toBeVisible();
});

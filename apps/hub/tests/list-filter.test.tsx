import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ClientsPage } from "../src/features/clients/clients-page.tsx";
import { readFilter, writeFilter } from "../src/features/clients/list-filter.ts";
import { bodyField, createBackend } from "./backend.ts";
import { createClientsBackend } from "./clients-backend.ts";
import { martin, mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

afterEach(() => {
	vi.useRealTimers();
});

test("an address without parameters asks for the most active clients first", () => {
	expect(readFilter(new URLSearchParams())).toEqual({
		search: "",
		parcours: undefined,
		statut: undefined,
		ownerId: undefined,
		tags: [],
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
		ownerId: mikl.user_id,
		tags: ["vip", "site web"],
		sort: "nom",
		direction: "descending",
	} as const;
	expect(readFilter(writeFilter(filter))).toEqual(filter);
});

test("the default filter leaves the address clean", () => {
	expect(writeFilter(readFilter(new URLSearchParams())).toString()).toBe("");
});

test("typing searches once it rests, and the address keeps what was searched", async () => {
	const { client, received } = createClientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients" });
	expect(await screen.findByRole("link", { name: "Martin Dupont" })).toBeVisible();
	await user.type(screen.getByRole("searchbox"), "Léa");
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/clients?q=L%C3%A9a"));
	const searches = received.filter(({ path }) => path.endsWith("/search_clients"));
	expect(searches.map((search) => bodyField(search, "term"))).toEqual(["Léa"]);
});

test("a click on a client leads there, though what was typed has yet to rest", async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] });
	let arrive = () => {};
	const fetched = new Promise<{ Component: () => string }>((resolve) => {
		arrive = () => resolve({ Component: () => "La page du client" });
	});
	const { client } = createClientsBackend();
	const routes = [{ path: "clients/:clientId", lazy: () => fetched }];
	const { user, router } = renderApp(<ClientsPage />, { client, path: "/clients", routes });
	const link = await screen.findByRole("link", { name: "Martin Dupont" });
	await user.type(screen.getByRole("searchbox"), "Mar");
	await user.click(link);
	await act(() => vi.advanceTimersByTimeAsync(1000));
	arrive();
	expect(await screen.findByText("La page du client")).toBeVisible();
	expect(router.state.location.pathname).toBe(`/clients/${martin.id}`);
});

test("filters and order come from the address and go to the database", async () => {
	const { client, received } = createClientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients?statut=suspendu&sort=nom" });
	await screen.findByRole("link", { name: "Martin Dupont" });
	const lists = () => received.filter(({ method, path }) => method === "GET" && path.endsWith("/clients"));
	const [first] = lists();
	expect(first?.search.get("statut")).toBe("eq.suspendu");
	expect(first?.search.get("order")).toBe("nom.asc,id.asc");
	await user.selectOptions(screen.getByRole("combobox", { name: "Parcours" }), "One");
	await waitFor(() =>
		expect(screen.getByTestId("address")).toHaveTextContent("parcours=one&statut=suspendu&sort=nom"),
	);
	await waitFor(() => expect(lists().at(-1)?.search.get("parcours")).toBe("eq.one"));
	await user.selectOptions(screen.getByRole("combobox", { name: "Suivi par" }), "Mes clients");
	await waitFor(() =>
		expect(lists().at(-1)?.search.get("client_follow_ups.owner_id")).toBe(`eq.${mikl.user_id}`),
	);
});

test("a search without result says so and offers the way back", async () => {
	const { client } = createClientsBackend();
	const { user } = renderApp(<ClientsPage />, { client, path: "/clients?q=introuvable" });
	expect(await screen.findByText("Aucun client ne correspond")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Retirer les filtres" }));
	expect(await screen.findByRole("link", { name: "Martin Dupont" })).toBeVisible();
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent(/^\/clients$/));
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

import { act, render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { useLeaving } from "../src/lists/use-leaving.ts";

function showList() {
	let isLeaving = () => false;
	let arrive = () => {};
	const fetched = new Promise<{ Component: () => string }>((resolve) => {
		arrive = () => resolve({ Component: () => "Le client" });
	});
	function List() {
		isLeaving = useLeaving();
		return "La liste";
	}
	const router = createMemoryRouter([
		{ path: "/", Component: List },
		{ path: "/client", lazy: () => fetched },
	]);
	render(<RouterProvider router={router} />);
	return { router, isLeaving: () => isLeaving(), arrive: () => arrive() };
}

test("another page is on its way from the very click, before anything is drawn again", async () => {
	const { router, isLeaving, arrive } = showList();
	expect(isLeaving()).toBe(false);
	act(() => {
		void router.navigate("/client");
		expect(isLeaving()).toBe(true);
	});
	expect(isLeaving()).toBe(true);
	arrive();
	expect(await screen.findByText("Le client")).toBeVisible();
});

test("a search of the page itself is no leaving, and takes a leaving back", async () => {
	const { router, isLeaving } = showList();
	await act(() => router.navigate("/?q=dupont"));
	expect(isLeaving()).toBe(false);
	act(() => void router.navigate("/client"));
	await act(() => router.navigate("/?q=martin"));
	expect(isLeaving()).toBe(false);
	expect(screen.getByText("La liste")).toBeVisible();
});

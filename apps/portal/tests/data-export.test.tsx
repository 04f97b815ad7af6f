import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { DataExportCard } from "../src/data-exports/data-export-card.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { membershipOf, renderPortal } from "./support/render-portal.tsx";

afterEach(() => vi.restoreAllMocks());

const ready = {
	id: "55555555-5555-4555-8555-555555555555",
	state: "prete",
	requested_at: "2026-01-05T09:00:00Z",
	left_out: 0,
	documents: 3,
	size_bytes: 1_500_000,
	expires_at: "2026-01-12T09:00:00Z",
};

/** A backend that keeps the last export. */
function exportBackend(first: object | null): Backend {
	let latest = first;
	const backend = createBackend();
	backend.on("GET /rest/v1/data_exports", () => json(latest ? [latest] : []));
	backend.on("POST /rest/v1/rpc/request_data_export", () => {
		latest = { ...ready, state: "demandee" };
		return json(ready.id);
	});
	backend.on("POST /rest/v1/rpc/request_data_export_download", () => json("abc"));
	backend.on("POST /functions/v1/archive", () => new Response(null, { status: 204 }));
	return backend;
}

it("asks for a copy and says that it is being prepared", async () => {
	const backend = exportBackend(null);
	const { user } = renderPortal(<DataExportCard />, { backend, membership: membershipOf() });
	await user.click(await screen.findByRole("button", { name: "Demander une copie" }));
	expect(await screen.findByText("Votre copie est en préparation")).toBeVisible();
	expect(screen.queryByRole("button", { name: /Demander/ })).toBeNull();
});

it("offers the copy that is ready, by the browser's own download", async () => {
	const followed: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
		followed.push(this.href);
	});
	const backend = exportBackend(ready);
	const { user } = renderPortal(<DataExportCard />, { backend, membership: membershipOf() });
	expect(await screen.findByText(/3 documents, 1,5\sMo/)).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Télécharger mes données" }));
	await waitFor(() => expect(followed).toEqual(["http://backend.test/functions/v1/archive?export=abc"]));
});

it.each([
	[{ ...ready, state: "echec" }, /Demandez-la à nouveau/],
	[{ ...ready, left_out: 2 }, /2 documents trop volumineux n’y sont pas/],
	[{ ...ready, state: "expiree" }, /n’est plus disponible/],
])("says what became of it and lets ask again: %j", async (latest, sentence) => {
	renderPortal(<DataExportCard />, { backend: exportBackend(latest), membership: membershipOf() });
	expect(await screen.findByText(sentence)).toBeVisible();
	expect(screen.getByRole("button", { name: "Demander à nouveau" })).toBeEnabled();
});

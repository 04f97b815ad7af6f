import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Component as SharedDocument } from "../src/app/routes/shared-document.tsx";
import { createBackend, json } from "./support/backend.ts";
import { renderPortal } from "./support/render-portal.tsx";

const OPEN = "POST /functions/v1/open-share-link";

it("opens nothing before it is asked to, then offers the document under its name", async () => {
	const backend = createBackend();
	backend.on(OPEN, () =>
		json({
			name: "Devis été.zip",
			mime_type: "application/zip",
			size_bytes: 1_500_000,
			url: "http://backend.test/storage/v1/object/sign/clients/x?token=t",
		}),
	);
	const { user } = renderPortal(<SharedDocument />, { backend, at: "/page#abc" });
	expect(await screen.findByRole("heading", { name: "Un document partagé avec vous" })).toBeVisible();
	expect(backend.asked).toHaveLength(0);

	await user.type(screen.getByLabelText(/^Mot de passe/), "mot de passe");
	await user.click(screen.getByRole("button", { name: "Ouvrir le document" }));
	expect(await screen.findByRole("heading", { name: "Devis été.zip" })).toHaveFocus();
	expect(backend.requests(OPEN).map(({ body }) => body)).toEqual([
		{ token: "abc", password: "mot de passe" },
	]);
	const address = new URL(screen.getByRole("link", { name: "Télécharger" }).getAttribute("href") ?? "");
	expect(address.searchParams.get("download")).toBe("Devis été.zip");
	expect(screen.queryByRole("region", { name: "Aperçu du document" })).toBeNull();
});

it("says one sentence for every refusal, and lets try again", async () => {
	const backend = createBackend();
	backend.on(OPEN, () => json({ code: "SHARE_LINK_CLOSED" }, 404));
	const { user } = renderPortal(<SharedDocument />, { backend, at: "/page#abc" });
	await user.click(await screen.findByRole("button", { name: "Ouvrir le document" }));
	expect(await screen.findByText("Ce lien ne s’ouvre pas.")).toBeVisible();
	expect(screen.getByRole("button", { name: "Ouvrir le document" })).toBeEnabled();
});

it("asks for patience while the agency works on the portal", async () => {
	const backend = createBackend();
	backend.on(OPEN, () => json({ code: "MAINTENANCE" }, 503));
	const { user } = renderPortal(<SharedDocument />, { backend, at: "/page#abc" });
	await user.click(await screen.findByRole("button", { name: "Ouvrir le document" }));
	expect(await screen.findByText("L’agence travaille sur cet espace en ce moment.")).toBeVisible();
});

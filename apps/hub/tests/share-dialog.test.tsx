import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ShareDialog } from "../src/share-links/share-dialog.tsx";
import { shareLinkState } from "../src/share-links/share-link-state.ts";
import { createBackend } from "./backend.ts";
import { buildDocument } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const document = buildDocument({ visible: true });
const link = {
	id: "44444444-4444-4444-8444-444444444444",
	has_password: true,
	created_by_name: "MiKL",
	created_at: "2026-01-05T09:00:00Z",
	expires_at: "2999-01-12T09:00:00Z",
	max_openings: 3,
	openings: 1,
	revoked_at: null,
};

/** A backend that keeps links as the database does. */
function shareBackend() {
	let links: object[] = [];
	return createBackend({
		"GET /rest/v1/agency": () => ({ body: { portal_url: "https://portail.example.test" } }),
		"GET /rest/v1/share_links": () => ({ body: links }),
		"POST /rest/v1/rpc/create_share_link": () => {
			links = [link];
			return { body: { id: link.id, token: "abc" } };
		},
		"POST /rest/v1/rpc/revoke_share_link": () => {
			links = [{ ...link, revoked_at: "2026-01-06T09:00:00Z" }];
			return { status: 204 };
		},
		"GET /rest/v1/share_link_openings": () => ({
			body: [
				{
					id: 1,
					opened_at: "2026-01-06T09:00:00Z",
					outcome: "mot_de_passe_refuse",
					agent: "Firefox · Windows",
					network: "203.0.113.0/24",
				},
			],
		}),
	});
}

test("a link is made with what was asked, shown once, listed, read and revoked", async () => {
	const { client, received } = shareBackend();
	const { user } = renderApp(<ShareDialog document={document} onClose={() => undefined} />, { client });
	expect(await screen.findByText("Aucun lien pour l’instant.")).toBeVisible();
	await user.selectOptions(screen.getByLabelText("Valable"), "30 jours");
	await user.type(screen.getByLabelText(/^Mot de passe/), "mot de passe");
	await user.type(screen.getByLabelText(/Nombre d’ouvertures/), "3");
	await user.click(screen.getByRole("button", { name: "Créer le lien" }));
	expect(await screen.findByLabelText("Lien de partage")).toHaveValue(
		"https://portail.example.test/partage#abc",
	);
	expect(received.find(({ path }) => path.endsWith("create_share_link"))?.body).toEqual({
		document_id: document.id,
		days: 30,
		password: "mot de passe",
		max_openings: 3,
	});

	const list = screen.getByRole("list", { name: "Liens de ce document" });
	await user.click(await within(list).findByRole("button", { name: "1 ouverture sur 3" }));
	expect(await within(list).findByText("Mot de passe refusé")).toBeVisible();
	expect(within(list).getByText("Firefox · Windows · 203.0.113.0/24")).toBeVisible();

	await user.click(within(list).getByRole("button", { name: "Retirer" }));
	await user.click(await screen.findByRole("button", { name: "Retirer le lien" }));
	await waitFor(() => expect(within(list).getByText("Retiré")).toBeVisible());
	expect(within(list).queryByRole("button", { name: "Retirer" })).toBeNull();
});

test("a password that is too short is told before anything is sent", async () => {
	const { client, received } = shareBackend();
	const { user } = renderApp(<ShareDialog document={document} onClose={() => undefined} />, { client });
	await user.type(screen.getByLabelText(/^Mot de passe/), "court");
	await user.click(screen.getByRole("button", { name: "Créer le lien" }));
	expect(await screen.findByText("Utilisez de 8 à 72 caractères.")).toBeVisible();
	expect(received.some(({ method }) => method === "POST")).toBe(false);
});

test.each([
	["open", {}],
	["revoked", { revoked_at: "2026-01-06T09:00:00Z" }],
	["expired", { expires_at: "2026-01-05T10:00:00Z" }],
	["used", { openings: 3 }],
] as const)("a link is %s", (state, change) => {
	expect(shareLinkState({ ...link, ...change }, new Date("2026-01-07T09:00:00Z"))).toBe(state);
});

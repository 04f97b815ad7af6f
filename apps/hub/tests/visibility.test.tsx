import { documentsQuery } from "@dossier/shared/documents/queries";
import type { DossierClient } from "@dossier/shared/supabase/client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActsProvider } from "../src/features/documents/acts-provider.tsx";
import { VisibilityToggle } from "../src/features/documents/visibility/visibility-toggle.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { buildContext, buildDocument, martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

function Documents({ client }: { client: DossierClient }) {
	const list = useInfiniteQuery(documentsQuery(client, { clientId: martin.id, folder: "documents" }));
	return (
		<ActsProvider context={buildContext()}>
			{list.data?.pages
				.flatMap((page) => page.rows)
				.map((document) => (
					<VisibilityToggle key={document.id} document={document} mayChange />
				))}
		</ActsProvider>
	);
}

/** A backend that holds one document and checks the revision as the database does. */
function documentBackend({ refuse = false } = {}) {
	let stored = buildDocument();
	const backend = createBackend({
		"GET /rest/v1/documents": () => ({ body: [stored] }),
		"PATCH /rest/v1/documents": (request) => {
			if (refuse || request.search.get("revision") !== `eq.${stored.revision}`) return { body: [] };
			stored = { ...stored, visible: bodyField(request, "visible") === true, revision: stored.revision + 1 };
			return { body: [stored] };
		},
		"POST /rest/v1/rpc/preview_visibility": () => ({
			body: [
				{
					document_id: stored.id,
					name: stored.name,
					directory: "",
					type: "autre",
					mime_type: "application/pdf",
					size_bytes: 12_000,
					object_key: "a/b",
				},
			],
		}),
		"POST /rest/v1/rpc/preview_visibility_readers": () => ({
			body: [{ user_id: "u", display_name: "Léa Martin", email: "lea@example.test", reads_now: true }],
		}),
	});
	return { ...backend, stored: () => stored };
}

test("a click says what the client would see and who, and one Enter shows it, with an undo", async () => {
	const { client, stored } = documentBackend();
	const { user } = renderApp(<Documents client={client} />, { client });
	await user.click(
		await screen.findByRole("button", { name: "Rendre « Brief.pdf » visible pour le client" }),
	);
	expect(await screen.findByText("Le client verra un document de plus.")).toBeVisible();
	expect(screen.getByText("Léa Martin")).toBeVisible();
	expect(stored().visible).toBe(false);
	await user.keyboard("{Enter}");
	expect(await screen.findByText("« Brief.pdf » est visible par le client")).toBeVisible();
	expect(stored()).toMatchObject({ visible: true, revision: 2 });

	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(stored()).toMatchObject({ visible: false, revision: 3 }));
	expect(
		await screen.findByRole("button", { name: "Rendre « Brief.pdf » visible pour le client" }),
	).toBeVisible();
	expect(screen.queryByRole("button", { name: "Cacher « Brief.pdf » au client" })).toBeNull();
});

test("a change that came second is put back and explained", async () => {
	const { client } = documentBackend({ refuse: true });
	const { user } = renderApp(<Documents client={client} />, { client });
	await user.click(await screen.findByRole("button", { name: /Rendre « Brief.pdf » visible/ }));
	await user.click(await screen.findByRole("button", { name: "Montrer" }));
	expect(await screen.findByText("Quelqu’un a modifié cet élément entre-temps.")).toBeVisible();
	expect(await screen.findByRole("button", { name: /Rendre « Brief.pdf » visible/ })).toBeVisible();
	expect(screen.queryByRole("button", { name: "Cacher « Brief.pdf » au client" })).toBeNull();
});

test("who may only look sees the state and no button", () => {
	const { client } = createBackend({});
	renderApp(<VisibilityToggle document={buildDocument({ visible: true })} mayChange={false} />, { client });
	expect(screen.getByText("Visible")).toBeVisible();
	expect(screen.queryByRole("button")).toBeNull();
});

test("a refused preview shows nothing to anybody", async () => {
	const { client, stored } = documentBackend();
	const { user } = renderApp(<Documents client={client} />, { client });
	await user.click(await screen.findByRole("button", { name: /Rendre « Brief.pdf » visible/ }));
	await screen.findByText("Léa Martin");
	await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	expect(stored()).toMatchObject({ visible: false, revision: 1 });
});

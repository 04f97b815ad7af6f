import type { SearchHit } from "@dossier/shared/search/queries";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CommandPalette } from "../src/features/search/command-palette.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { martin, mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const client: SearchHit = {
	kind: "client",
	id: martin.id,
	client_id: martin.id,
	client_nom: martin.nom,
	title: martin.nom,
	folder: null,
	mime_type: null,
	excerpt: null,
};
const document: SearchHit = {
	...client,
	kind: "document",
	id: "33333333-3333-4333-8333-333333333333",
	title: "Brief.pdf",
	folder: "assets",
	mime_type: "application/pdf",
	excerpt: "les \uE000croissants\uE001 <b>au beurre</b>",
};
const note: SearchHit = { ...document, kind: "note", id: "44444444-4444-4444-8444-444444444444", title: "" };

function backend(answer: () => { status?: number; body: unknown }) {
	return createBackend({ "POST /rest/v1/rpc/search_everything": answer });
}

async function opened({ client: supabase }: ReturnType<typeof createBackend>) {
	const app = renderApp(<CommandPalette />, { client: supabase });
	await app.user.keyboard("{Control>}k{/Control}");
	const field = await screen.findByRole("combobox");
	return { ...app, field };
}

test("finds by kind, shows the words, and opens a document at its place by the keyboard alone", async () => {
	const server = backend(() => ({ body: [client, document, note] }));
	const { user, field } = await opened(server);
	expect(field).toHaveFocus();
	await user.paste("croiss");
	const documents = await screen.findByRole("group", { name: "Documents" });
	expect(within(documents).getByText("croissants").tagName).toBe("MARK");
	expect(documents).toHaveTextContent("les croissants <b>au beurre</b>");
	expect(screen.getByRole("group", { name: "Notes" })).toHaveTextContent("Sans titre");
	await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("3 résultats"));
	expect(server.received.map((request) => bodyField(request, "query"))).toEqual(["croiss"]);

	expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Martin Dupont");
	await user.keyboard("{ArrowDown}");
	expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Brief.pdf");
	await user.keyboard("{Enter}");
	await waitFor(() =>
		expect(screen.getByTestId("address")).toHaveTextContent(`/clients/${martin.id}/assets/${document.id}`),
	);
	expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("what is found last is what Enter opens, however many options it takes the place of", async () => {
	let found = [client, document, note];
	const { user, field } = await opened(backend(() => ({ body: found })));
	await user.paste("croiss");
	await screen.findByRole("option", { name: /Brief/ });
	await user.keyboard("{ArrowDown}");
	expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Brief.pdf");
	found = [
		{ ...client, id: "55555555-5555-4555-8555-555555555555", title: "Léa Bernard" },
		{ ...document, id: "66666666-6666-4666-8666-666666666666", title: "Croissants.md" },
	];
	await user.type(field, "ants");
	await screen.findByRole("option", { name: /Croissants\.md/ });
	expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Léa Bernard");
	found = [document];
	await user.type(field, " au");
	await screen.findByRole("option", { name: /Brief/ });
	expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Brief.pdf");
	await user.keyboard("{Enter}");
	await waitFor(() =>
		expect(screen.getByTestId("address")).toHaveTextContent(`/clients/${martin.id}/assets/${document.id}`),
	);
});

test("opens a note in the notes of its client", async () => {
	const { user } = await opened(backend(() => ({ body: [note] })));
	await user.paste("croissants");
	await user.click(await screen.findByRole("option", { name: /Sans titre/ }));
	await waitFor(() =>
		expect(screen.getByTestId("address")).toHaveTextContent(`/clients/${martin.id}/notes/${note.id}`),
	);
});

test("remembers what was opened, for this person alone, without the words", async () => {
	const { user } = await opened(backend(() => ({ body: [document] })));
	await user.keyboard("croissants");
	await user.click(await screen.findByRole("option", { name: /Brief/ }));
	await user.keyboard("{Meta>}k{/Meta}");
	const recent = await screen.findByRole("group", { name: "Ouverts récemment" });
	expect(recent).toHaveTextContent("Brief.pdf");
	expect(recent).not.toHaveTextContent("croissants");
	expect(Object.keys(localStorage)).toEqual([`dossier-recent:${mikl.user_id}`]);
});

test("acts: creates a client, changes the theme and the language", async () => {
	const { user } = await opened(backend(() => ({ body: [] })));
	await user.keyboard("créer un cli");
	expect(await screen.findAllByRole("option")).toHaveLength(1);
	await user.keyboard("{Enter}");
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/clients?create"));
	await user.keyboard("{Control>}k{/Control}");
	await user.type(await screen.findByRole("combobox"), "sombre");
	await user.keyboard("{Enter}");
	await waitFor(() => expect(window.document.documentElement).toHaveClass("dark"));
	await user.keyboard("{Control>}k{/Control}");
	await user.type(await screen.findByRole("combobox"), "langue");
	await user.keyboard("{Enter}");
	expect(await screen.findByRole("button", { name: /Search/ })).toBeInTheDocument();
	await user.keyboard("{Control>}k{/Control}");
	await user.type(await screen.findByRole("combobox"), "français");
	await user.keyboard("{Enter}");
	expect(await screen.findByRole("button", { name: /Rechercher/ })).toBeInTheDocument();
});

test("leads to where clients are imported", async () => {
	const { user } = await opened(backend(() => ({ body: [] })));
	await user.keyboard("importer");
	expect(await screen.findAllByRole("option")).toHaveLength(1);
	await user.keyboard("{Enter}");
	await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/clients/import"));
});

test("says that nothing matches, and what to try", async () => {
	const { user } = await opened(backend(() => ({ body: [] })));
	await user.keyboard("xyzzy");
	await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Essayez avec moins de mots"));
	expect(screen.queryByRole("option")).not.toBeInTheDocument();
});

test("says that the search failed, and tries again", async () => {
	let fails = true;
	const { user } = await opened(
		backend(() => (fails ? { status: 400, body: { message: "no", code: "P0001" } } : { body: [client] })),
	);
	await user.keyboard("martin");
	const retry = await screen.findByRole("button", { name: "Réessayer" }, { timeout: 5000 });
	fails = false;
	await user.click(retry);
	expect(await screen.findByRole("option", { name: /Martin Dupont/ })).toBeInTheDocument();
});

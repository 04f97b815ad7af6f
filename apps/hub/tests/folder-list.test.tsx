import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActsProvider } from "../src/features/documents/acts-provider.tsx";
import { FolderDocuments } from "../src/features/documents/folder-documents.tsx";
import { createBackend } from "./backend.ts";
import { buildContext } from "./people.ts";
import { renderApp } from "./render-app.tsx";

test("a folder whose directories could not be read is not called empty, and is read again", async () => {
	let down = true;
	const { client } = createBackend({
		"GET /rest/v1/documents": () => ({ body: [] }),
		"GET /rest/v1/document_directories": () =>
			down ? { status: 403, body: { code: "42501", message: "permission denied" } } : { body: [] },
	});
	const context = buildContext();
	const { user } = renderApp(
		<ActsProvider context={context}>
			<FolderDocuments context={context} openDocumentId={undefined} />
		</ActsProvider>,
		{ client },
	);
	expect(await screen.findByText("Vous n’avez pas accès à cela.")).toBeVisible();
	expect(screen.queryByText("Ce dossier est vide")).toBeNull();
	down = false;
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByText("Ce dossier est vide")).toBeVisible();
});

import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useActs } from "../src/features/documents/acts.ts";
import { ActsProvider } from "../src/features/documents/acts-provider.tsx";
import { RestoreButton } from "../src/features/documents/trash/restore-button.tsx";
import { createBackend } from "./backend.ts";
import { buildContext, buildDocument, martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const readers = {
	"POST /rest/v1/rpc/preview_visibility_readers": () => ({
		body: [{ user_id: "u", display_name: "Léa Martin", email: "lea@example.test", reads_now: true }],
	}),
};

function AddButton({ add }: { add: () => void }) {
	const acts = useActs();
	const files = [new File(["logo"], "Logo.svg", { type: "image/svg+xml" })];
	return (
		<button type="button" onClick={() => acts.addFiles(files, add)}>
			Ajouter
		</button>
	);
}

function renderAdding(client_visibility: "always" | "when_marked") {
	const add = vi.fn<() => void>();
	const { client } = createBackend(readers);
	const context = buildContext();
	const folder = { ...context.folder, client_visibility };
	const { user } = renderApp(
		<ActsProvider context={{ ...context, folder }}>
			<AddButton add={add} />
		</ActsProvider>,
		{ client },
	);
	return { add, user };
}

test("files added where the client sees everything are shown first, with who would see them", async () => {
	const { add, user } = renderAdding("always");
	await user.click(await screen.findByRole("button", { name: "Ajouter" }));
	expect(await screen.findByText("Léa Martin")).toBeVisible();
	expect(screen.getByText("Logo.svg")).toBeVisible();
	expect(add).not.toHaveBeenCalled();
	await user.keyboard("{Enter}");
	expect(add).toHaveBeenCalledOnce();
});

test("a refused preview adds nothing", async () => {
	const { add, user } = renderAdding("always");
	await user.click(await screen.findByRole("button", { name: "Ajouter" }));
	await screen.findByText("Léa Martin");
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
	expect(add).not.toHaveBeenCalled();
});

test("files added where they stay hidden are added at once", async () => {
	const { add, user } = renderAdding("when_marked");
	await user.click(await screen.findByRole("button", { name: "Ajouter" }));
	expect(add).toHaveBeenCalledOnce();
});

const { id, name, directory } = buildDocument();
const thrown = {
	id,
	name,
	directory,
	client_id: martin.id,
	folder: "documents",
	type: "autre" as const,
	visible: true,
	mime_type: "application/pdf",
	size_bytes: 12_000,
	origin: "agence" as const,
	deleted_at: "2026-01-05T09:00:00Z",
	deleted_by: null,
	deleted_by_name: "MiKL",
	purge_at: "2026-02-04T09:00:00Z",
};

function renderTrash(shown: boolean) {
	const backend = createBackend({
		...readers,
		"POST /rest/v1/rpc/preview_restoration": () => ({
			body: shown
				? [{ document_id: id, name, directory, mime_type: "application/pdf", size_bytes: 12_000 }]
				: [],
		}),
		"POST /rest/v1/rpc/restore_documents": () => ({ body: [id] }),
	});
	const { user } = renderApp(<RestoreButton row={thrown} />, { client: backend.client });
	const restored = () => backend.received.filter(({ path }) => path.endsWith("/restore_documents")).length;
	return { user, restored };
}

test("what the client would see again is restored once that is agreed", async () => {
	const { user, restored } = renderTrash(true);
	await user.click(await screen.findByRole("button", { name: "Restaurer Brief.pdf" }));
	expect(await screen.findByText("Le client verra un document de plus.")).toBeVisible();
	await screen.findByText("Léa Martin");
	expect(restored()).toBe(0);
	await user.click(screen.getByRole("button", { name: "Montrer" }));
	await waitFor(() => expect(restored()).toBe(1));
});

test("what was hidden is restored at once", async () => {
	const { user, restored } = renderTrash(false);
	await user.click(await screen.findByRole("button", { name: "Restaurer Brief.pdf" }));
	await waitFor(() => expect(restored()).toBe(1));
	expect(screen.queryByRole("dialog")).toBeNull();
});

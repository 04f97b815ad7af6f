import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useActs } from "../src/features/documents/acts.ts";
import { ActsProvider } from "../src/features/documents/acts-provider.tsx";
import { canGo } from "../src/features/documents/arranging/place.ts";
import { bodyField, createBackend, type Received } from "./backend.ts";
import { buildContext, buildDocument } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const brief = buildDocument();
const place = { folder: "assets", directory: "Logos/" };

function MoveButton() {
	const acts = useActs();
	return (
		<button type="button" onClick={() => acts.move({ documents: [brief] }, place)}>
			Bouger
		</button>
	);
}

const shown = {
	document_id: brief.id,
	name: brief.name,
	directory: "",
	type: "autre",
	mime_type: "application/pdf",
	size_bytes: 12_000,
	object_key: "a/b",
};

/** A backend where a move would newly show `newly`, and which refuses the first `refused` moves for a taken name. */
function moveBackend({ newly = [], refused = 0 }: { newly?: object[]; refused?: number } = {}) {
	let left = refused;
	return createBackend({
		"POST /rest/v1/rpc/preview_visibility": () => ({ body: newly }),
		"POST /rest/v1/rpc/preview_visibility_readers": () => ({ body: [] }),
		"POST /rest/v1/rpc/put_documents": () => ({ status: 204 }),
		"POST /rest/v1/rpc/move_documents": () =>
			left-- > 0
				? { status: 409, body: { code: "23505", message: "taken", details: "DOSSIER_NAME_TAKEN" } }
				: { status: 204 },
	});
}

function callsOf(received: readonly Received[], name: string): Received[] {
	return received.filter(({ path }) => path === `/rest/v1/rpc/${name}`);
}

function renderMove(backend: ReturnType<typeof createBackend>) {
	return renderApp(
		<ActsProvider context={buildContext()}>
			<MoveButton />
		</ActsProvider>,
		{ client: backend.client },
	);
}

test("a move is made at once where the client sees no more than before, and is taken back", async () => {
	const backend = moveBackend();
	const { user } = renderMove(backend);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	expect(await screen.findByText("Déplacé dans « Logos »")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(callsOf(backend.received, "put_documents")).toHaveLength(1));
	expect(callsOf(backend.received, "put_documents")[0]?.body).toEqual({
		document_ids: [brief.id],
		folders: ["documents"],
		paths: ["Brief.pdf"],
	});
});

test("a move that would show more asks first", async () => {
	const backend = moveBackend({ newly: [shown] });
	const { user } = renderMove(backend);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	const agree = await screen.findByRole("button", { name: "Montrer" });
	expect(callsOf(backend.received, "move_documents")).toHaveLength(0);
	await user.click(agree);
	await waitFor(() => expect(callsOf(backend.received, "move_documents")).toHaveLength(1));
});

test("a name that is taken there offers to keep both", async () => {
	const backend = moveBackend({ refused: 1 });
	const { user } = renderMove(backend);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	await user.click(await screen.findByRole("button", { name: "Garder les deux" }));
	await screen.findByText("Déplacé dans « Logos »");
	const asked = callsOf(backend.received, "move_documents").map((call) => bodyField(call, "keep_both"));
	expect(asked).toEqual([false, true]);
});

test("a directory goes anywhere but where it is and into itself", () => {
	const logos = {
		id: "d",
		client_id: brief.client_id,
		folder: "assets",
		path: "Logos/",
		origin: "agence" as const,
		created_at: "2026-01-05T09:00:00Z",
	};
	const goes = (folder: string, directory: string) => canGo({ movedDirectory: logos }, { folder, directory });
	expect(goes("assets", "")).toBe(false);
	expect(goes("assets", "Logos/")).toBe(false);
	expect(goes("assets", "Logos/Anciens/")).toBe(false);
	expect(goes("assets", "Logos 2/")).toBe(true);
	expect(goes("documents", "")).toBe(true);
});

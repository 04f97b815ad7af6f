import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useActs } from "../src/features/documents/acts.ts";
import { ActsProvider } from "../src/features/documents/acts-provider.tsx";
import { isElsewhere, isInside, type Place } from "../src/features/documents/arranging/place.ts";
import type { Chosen } from "../src/features/documents/chosen.ts";
import { bodyField, createBackend, type Received } from "./backend.ts";
import { buildContext, buildDocument } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const brief = buildDocument();
const place = { folder: "assets", directory: "Logos/" };
const old = {
	id: "d",
	client_id: brief.client_id,
	folder: "assets",
	path: "Anciens/",
	origin: "agence" as const,
	created_at: "2026-01-05T09:00:00Z",
};
const onlyBrief = { documents: [brief], directories: [] };
const both = { documents: [brief], directories: [old] };

function Buttons({ chosen, to }: { chosen: Chosen; to: Place }) {
	const acts = useActs();
	return (
		<>
			<button type="button" onClick={() => acts.move(chosen, to)}>
				Bouger
			</button>
			<button type="button" onClick={() => acts.throwAway(chosen)}>
				Jeter
			</button>
		</>
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
		"POST /rest/v1/rpc/put_selection": () => ({ status: 204 }),
		"POST /rest/v1/rpc/trash_selection": () => ({ body: [brief.id, "in the directory"] }),
		"POST /rest/v1/rpc/restore_selection": () => ({ body: [] }),
		"POST /rest/v1/rpc/move_selection": () =>
			left-- > 0
				? { status: 409, body: { code: "23505", message: "taken", details: "DOSSIER_NAME_TAKEN" } }
				: { status: 204 },
	});
}

function callsOf(received: readonly Received[], name: string): Received[] {
	return received.filter(({ path }) => path === `/rest/v1/rpc/${name}`);
}

function renderMove(
	backend: ReturnType<typeof createBackend>,
	chosen: Chosen = onlyBrief,
	to: Place = place,
) {
	return renderApp(
		<ActsProvider
			context={{ ...buildContext(), directories: [old, { ...old, id: "e", path: "Anciens/2019/" }] }}
		>
			<Buttons chosen={chosen} to={to} />
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
	await waitFor(() => expect(callsOf(backend.received, "put_selection")).toHaveLength(1));
	expect(callsOf(backend.received, "put_selection")[0]?.body).toEqual({
		document_ids: [brief.id],
		folders: ["documents"],
		paths: ["Brief.pdf"],
		directory_ids: [],
		directory_folders: [],
		directory_paths: [],
	});
});

test("a move that would show more asks first", async () => {
	const backend = moveBackend({ newly: [shown] });
	const { user } = renderMove(backend);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	const agree = await screen.findByRole("button", { name: "Montrer" });
	expect(callsOf(backend.received, "move_selection")).toHaveLength(0);
	await user.click(agree);
	await waitFor(() => expect(callsOf(backend.received, "move_selection")).toHaveLength(1));
});

test("a name that is taken there offers to keep both", async () => {
	const backend = moveBackend({ refused: 1 });
	const { user } = renderMove(backend);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	await user.click(await screen.findByRole("button", { name: "Garder les deux" }));
	await screen.findByText("Déplacé dans « Logos »");
	const asked = callsOf(backend.received, "move_selection").map((call) => bodyField(call, "keep_both"));
	expect(asked).toEqual([false, true]);
});

test("documents and directories go together, and are taken back together", async () => {
	const backend = moveBackend();
	const { user } = renderMove(backend, both);
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	expect(await screen.findByText("1 dossier et 1 document déplacés dans « Logos »")).toBeVisible();
	expect(callsOf(backend.received, "move_selection")[0]?.body).toEqual({
		document_ids: [brief.id],
		directory_ids: ["d"],
		to_folder: "assets",
		to_directory: "Logos/",
		keep_both: false,
	});
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(callsOf(backend.received, "put_selection")).toHaveLength(1));
	expect(
		callsOf(backend.received, "put_selection").map((call) => bodyField(call, "directory_paths")),
	).toEqual([["Anciens/"]]);
});

test("a selection is told that it does not go into one of its own directories", async () => {
	const backend = moveBackend();
	const { user } = renderMove(backend, both, { folder: "assets", directory: "Anciens/2019/" });
	await user.click(screen.getByRole("button", { name: "Bouger" }));
	expect(await screen.findByText("Un dossier ne peut pas être rangé dans lui-même.")).toBeVisible();
	expect(backend.received).toHaveLength(0);
});

test("what is thrown away together comes back together, empty directories too", async () => {
	const backend = moveBackend();
	const { user } = renderMove(backend, both);
	await user.click(screen.getByRole("button", { name: "Jeter" }));
	expect(await screen.findByText("1 dossier et 1 document supprimés")).toBeVisible();
	expect(screen.getByText("2 documents sont dans la corbeille.")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(callsOf(backend.received, "restore_selection")).toHaveLength(1));
	expect(callsOf(backend.received, "restore_selection")[0]?.body).toEqual({
		document_ids: [brief.id, "in the directory"],
		client_id: brief.client_id,
		folders: ["assets", "assets"],
		paths: ["Anciens/", "Anciens/2019/"],
	});
});

test("a directory goes anywhere but where it is and into itself", () => {
	const chosen = { documents: [], directories: [{ ...old, path: "Logos/" }] };
	const goes = (folder: string, directory: string) =>
		isElsewhere(chosen, { folder, directory }) && !isInside(chosen, { folder, directory });
	expect(goes("assets", "")).toBe(false);
	expect(goes("assets", "Logos/")).toBe(false);
	expect(goes("assets", "Logos/Anciens/")).toBe(false);
	expect(goes("assets", "Logos 2/")).toBe(true);
	expect(goes("documents", "")).toBe(true);
});
